import type { Bridge } from '#preload/bridge.ts'
import { Screen } from '#preload/contract.ts'

/** What was being done on this screen when its page died, and what is being done now; main keeps it (`main/drafts`). */
export type Drafts = {
  /** What was found at start under a key, if it can be read. */
  read: (key: string) => unknown
  keep: (key: string, value: unknown) => void
  drop: (key: string) => void
}

/** A page that does not hear of its drafts begins without them. */
export const openDrafts = async (
  bridge: { call: Pick<Bridge['call'], 'drafts' | 'keepDraft'> },
  screen: Screen,
): Promise<Drafts> => {
  const reply = await bridge.call.drafts({ screen })
  const drafts = new Map(reply.ok ? reply.value.map(({ key, value }) => [key, value]) : [])
  return {
    read: (key) => parse(drafts.get(key)),
    keep: (key, value) => {
      const text = JSON.stringify(value)
      if (drafts.get(key) === text) return
      drafts.set(key, text)
      void bridge.call.keepDraft({ screen, key, value: text })
    },
    drop: (key) => {
      if (drafts.delete(key)) void bridge.call.keepDraft({ screen, key })
    },
  }
}

/** The screen that an address path shows, or the station's own. */
export const screenOf = (path: string, own: Screen): Screen => Screen.safeParse(path.split('/')[1]).data ?? own

const parse = (text: string | undefined): unknown => {
  try {
    return text === undefined ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}
