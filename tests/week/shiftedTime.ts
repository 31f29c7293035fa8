import { subscribe } from 'node:diagnostics_channel'
import { openSync, readSync } from 'node:fs'
import type { ServerResponse } from 'node:http'

/**
 * `node --import shiftedTime.ts PROGRAM`: the program lives at another time. The file that BALIE_SHIFT names holds, as a
 * double, by how many ms its clocks are ahead of the computer's; it is asked at each look at a clock, so that all programs
 * of a municipality move at the same moment. Timers of the program take as long as they always do.
 */
const file = openSync(process.env['BALIE_SHIFT'] ?? '', 'r')
const shift = new Float64Array(1)
const shiftMs = (): number => {
  readSync(file, shift, 0, 8, 0)
  return shift[0] ?? 0
}

const RealDate = Date
const realNow = Date.now.bind(Date)
const now = (): number => realNow() + Math.round(shiftMs())

globalThis.Date = new Proxy(RealDate, {
  construct: (target, given: unknown[], made) =>
    Reflect.construct(target, given.length === 0 ? [now()] : given, made) as object,
  apply: () => new RealDate(now()).toString(),
  get: (target, name, receiver): unknown => (name === 'now' ? now : Reflect.get(target, name, receiver)),
})

const steady = performance.now.bind(performance)
performance.now = () => steady() + shiftMs()

/** Node writes this header from a clock of its own, and stations measure theirs by it. */
subscribe('http.server.request.start', (message) => {
  const { response } = message as { response: ServerResponse }
  response.setHeader('date', new RealDate(now()).toUTCString())
})
