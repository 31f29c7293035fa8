import { onTestFinished } from 'vitest'
import { send } from './server.ts'

/** A feed being listened to: its lines as they come, heartbeats as empty ones. */
export type Listener = {
  readonly response: Response
  readonly lines: readonly string[]
  /** Waits until the lines satisfy the test; throws when the feed ends first. */
  readonly until: (enough: (lines: readonly string[]) => boolean) => Promise<void>
  /** Waits for the end of the feed. */
  readonly end: () => Promise<void>
  readonly stop: () => void
}

/** Listens to a feed until the test is over. */
export const follow = async (path: string): Promise<Listener> => {
  const controller = new AbortController()
  onTestFinished(() => controller.abort())
  const response = await send('GET', path, {
    signal: controller.signal,
    headers: { 'accept-encoding': 'gzip, deflate, br' },
  })
  if (response.body === null) throw new Error('the feed has no body')
  const lines: string[] = []
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  /** Answers false at the end. */
  const more = async (): Promise<boolean> => {
    const { done, value } = await reader.read()
    if (done) return false
    const parts = (rest + value).split('\n')
    rest = parts.pop() ?? ''
    lines.push(...parts)
    return true
  }
  return {
    response,
    lines,
    until: async (enough) => {
      while (!enough(lines)) {
        if (!(await more())) throw new Error(`the feed ended after ${JSON.stringify(lines)}`)
      }
    },
    end: async () => {
      while (await more());
    },
    stop: () => controller.abort(),
  }
}
