import fc from 'fast-check'
import { expect, it } from 'vitest'
import { turnFor } from './turn.ts'

const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1, maxLength: 12 })

it('exactly one station sees to a request at once, and each of the others in a turn of its own', () => {
  fc.assert(
    fc.property(fc.string(), names, (request, stations) => {
      const turns = stations.map((station) => turnFor(request, station, stations.toReversed()))
      expect(turns.toSorted((a, b) => a - b)).toEqual([...stations.keys()])
    }),
  )
})

it('requests are spread over the stations', () => {
  const stations = ['welcome', 'counter-1', 'counter-2', 'phone']
  const first = Array.from({ length: 400 }, (_, number) =>
    stations.find((station) => turnFor(`request:gm-${String(number)}`, station, stations) === 0),
  )
  for (const station of stations) {
    const count = first.filter((one) => one === station).length
    expect(count).toBeGreaterThan(60)
    expect(count).toBeLessThan(140)
  }
})
