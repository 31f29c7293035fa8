import { execFileSync } from 'node:child_process'
import { openSync, writeSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { ReadStream } from 'node:tty'
import type * as z from 'zod'
import { Answered, type Request } from '../world/requests.ts'

const port = '/dev/ttyS1'

export type World = { ask: (request: Request) => Promise<unknown> }

/** The guest's line to the world around it. */
export const reachWorld = (): World => {
  execFileSync('/bin/stty', ['-F', port, 'raw', '-echo', '115200'])
  const file = openSync(port, 'r+')
  const waiting = new Map<number, (answer: z.infer<typeof Answered>) => void>()
  createInterface({ input: new ReadStream(file) }).on('line', (line) => {
    const answer = Answered.parse(JSON.parse(line))
    waiting.get(answer.id)?.(answer)
    waiting.delete(answer.id)
  })
  let last = 0
  return {
    ask: async (request) => {
      const id = ++last
      const { promise, resolve } = Promise.withResolvers<z.infer<typeof Answered>>()
      waiting.set(id, resolve)
      writeSync(file, `${JSON.stringify({ id, request })}\n`)
      const { value, error } = await promise
      if (error !== undefined) throw new Error(error)
      return value
    },
  }
}
