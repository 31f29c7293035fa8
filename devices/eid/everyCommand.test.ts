import { describe, expect, it } from 'vitest'
import { type Bench, issue, open, sameChance, settled, spoil, unreadable } from './builders.ts'

describe('at every command', () => {
  const countCommands = async (): Promise<number> => {
    const { simulated, until } = open()
    let count = 0
    simulated.onCommand(() => (count += 1))
    await simulated.insert(await issue())
    await until(settled)
    return count
  }

  const faults: [string, (simulated: Bench['simulated']) => void, (bench: Bench) => Promise<void>][] = [
    [
      'the card may be pulled: nothing of it stays, and the next is read',
      (simulated) => simulated.remove(),
      async ({ reading, told }) => {
        expect(reading.state()).toEqual({ state: 'empty' })
        await new Promise((resolve) => setImmediate(resolve))
        expect(told.at(-1)).toEqual({ state: 'empty' })
      },
    ],
    [
      'the reader may be unplugged',
      (simulated) => simulated.unplug(),
      async ({ reading, simulated }) => {
        await new Promise((resolve) => setImmediate(resolve))
        expect(reading.state()).toEqual({ state: 'noReader' })
        simulated.plug()
        simulated.remove()
      },
    ],
    [
      'another program may reset the card: it is read all the same',
      (simulated) => simulated.reset(),
      async ({ until, simulated }) => {
        expect(await until(settled)).toMatchObject({ verification: 'verified' })
        simulated.remove()
      },
    ],
    [
      'another program may take the card: it is read when it lets go',
      (simulated) => simulated.takeExclusively(),
      async ({ until, simulated }) => {
        expect(await until(settled)).toEqual(unreadable('exclusive'))
        simulated.letGo()
        expect(await until((state) => state.state === 'read' && state.complete)).toMatchObject({
          verification: 'verified',
        })
        simulated.remove()
      },
    ],
  ]
  it.each(faults)('%s', async (_name, fault, then) => {
    const commands = await countCommands()
    expect(commands).toBeGreaterThan(20)
    const bench = open()
    const { simulated, until } = bench
    for (let at = 0; at < commands; at++) {
      let left = at
      const met = new Promise<void>((resolve) => {
        const stop = simulated.onCommand(() => {
          if (left-- > 0) return
          stop()
          fault(simulated)
          resolve()
        })
      })
      await simulated.insert(await issue())
      await met
      await then(bench)
      expect(bench.reading.state()).toEqual({ state: 'empty' })
    }
    await simulated.insert(await issue())
    expect(await until(settled)).toMatchObject({ verification: 'verified' })
  })
})

it('a card that answers anything at all leads to a clear state', async () => {
  const chance = sameChance(5)
  const good = await issue()
  const outcomes = new Map<string, number>()
  const { simulated, until } = open()
  const words = [0x9000, 0x6c00, 0x6c10, 0x6100, 0x61ff, 0x6b00, 0x6986, 0x6a82, 0x6282, 0x6f00, 0x0000]
  for (let run = 0; run < 1_000; run++) {
    const harm = chance() * 0.5
    await simulated.insert({
      atr: good.atr,
      reset: good.reset,
      transmit: (command) => {
        const answer = good.transmit(command)
        if (chance() > harm) return answer
        const word = words[Math.floor(chance() * words.length)] ?? 0
        return chance() < 0.5 ? spoil(answer, chance) : Uint8Array.of(...answer.slice(0, -2), word >> 8, word & 0xff)
      },
    })
    const state = await until(settled)
    const outcome = state.state === 'unreadable' ? state.trouble : state.state
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
    simulated.remove()
  }
  expect([...outcomes.keys()].sort()).toEqual(['damaged', 'forged', 'read'])
}, 120_000)
