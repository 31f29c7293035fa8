import { expect, it } from 'vitest'
import { CentralError } from './centralDatabase.ts'
import { withPatience } from './patience.ts'

const open = (random = 0.5) => {
  const pauses: number[] = []
  const pause = (ms: number): Promise<void> => Promise.resolve(void pauses.push(ms))
  return { pauses, ask: withPatience({ pause, random: () => random }) }
}
const fails =
  (status: number, code = 'busy') =>
  () =>
    Promise.reject(new CentralError(status, code))

it('a server that has too much to do is asked less and less often, and as before once it answers', async () => {
  const { pauses, ask } = open()
  for (let n = 0; n < 8; n++) await expect(ask(fails(n % 2 === 0 ? 429 : 503))).rejects.toThrow()
  expect(pauses).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000])
  expect(await ask(() => Promise.resolve('answer'))).toBe('answer')
  expect(await ask(() => Promise.resolve('again'))).toBe('again')
  expect(pauses).toHaveLength(8)
})

it('so is one that has not the database: somebody has to make it first', async () => {
  const { pauses, ask } = open()
  for (let n = 0; n < 3; n++) await expect(ask(fails(404, 'not_found'))).rejects.toThrow()
  expect(pauses).toEqual([1_000, 2_000])
})

it('no two stations ask at the same time', async () => {
  for (const [random, ms] of [
    [0, 500],
    [0.99, 1_490],
  ] as const) {
    const { pauses, ask } = open(random)
    await expect(ask(fails(500))).rejects.toThrow()
    await ask(() => Promise.resolve('answer'))
    expect(pauses).toEqual([ms])
  }
})

it('a refusal, a conflict and a line that is down need no patience', async () => {
  const { pauses, ask } = open()
  for (const [status, code] of [
    [403, 'forbidden'],
    [409, 'conflict'],
    [503, 'central_unreachable'],
  ] as const) {
    await expect(ask(fails(status, code))).rejects.toThrow()
  }
  await expect(ask(() => Promise.reject(new TypeError('fetch failed')))).rejects.toThrow()
  await ask(() => Promise.resolve('answer'))
  expect(pauses).toEqual([])
})
