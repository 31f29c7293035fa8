import { expect, it, onTestFinished } from 'vitest'
import { openCardReading } from '#devices/eid/reading.ts'
import { noRoots, withRoot } from '#devices/eid/roots.ts'
import { demoCards, issueDemoCards } from '#devices/simulator/card/demo.ts'
import { type SimulatedCcid, simulatedCcid } from '#devices/simulator/ccid/reader.ts'
import type { CcidLink } from '#devices/transport/ccid/link.ts'
import { watchReader } from '#devices/transport/ccid/reader.ts'
import type { CardState } from '#domain/eid/card.ts'

/** The way to a simulated reader, as a bus would be: messages there and back, and notices. */
const linkTo = (reader: SimulatedCcid): CcidLink => {
  const answers: Uint8Array[] = []
  return {
    name: 'Simulated CCID reader',
    abilities: {
      level: 'tpdu',
      setsItself: false,
      negotiates: 'no',
      voltages: [0],
      clockHz: 4_000_000,
      mostBitsPerSecond: 344_000,
      longestMessage: 271,
    },
    send: (message) => {
      answers.push(...reader.answer(message))
      return Promise.resolve()
    },
    receive: () => Promise.resolve(answers.shift()),
    close: () => Promise.resolve(),
  }
}

it('each card of the demo is read without a smart card service, by a reader that asks for time before each answer', async () => {
  const ccid = simulatedCcid({ extensions: 2 })
  const demo = await issueDemoCards()
  const reader = watchReader(() => Promise.resolve({ ok: true, link: linkTo(ccid) }), { pollMs: 5 })
  let changed: () => void = () => undefined
  const reading = openCardReading({
    reader,
    roots: () => Promise.resolve(withRoot(noRoots, demo.root)),
    key: () => undefined,
    onState: () => changed(),
  })
  onTestFinished(async () => {
    await reading.close()
    await reader.close()
  })
  const until = (wanted: (state: CardState) => boolean): Promise<CardState> =>
    new Promise((resolve) => {
      changed = () => {
        if (wanted(reading.state())) resolve(reading.state())
      }
      changed()
    })
  const settled = (state: CardState): boolean =>
    state.state === 'unreadable' || (state.state === 'read' && state.complete)

  for (const name of demoCards) {
    await until(({ state }) => state === 'empty')
    ccid.insert(demo.card(name))
    expect([name, await until(settled)]).toMatchObject([
      name,
      name === 'forged' ? { state: 'unreadable', trouble: 'forged' } : { state: 'read', verification: 'verified' },
    ])
    ccid.pull()
  }
  await until(({ state }) => state === 'empty')
  ccid.insert('mute')
  expect(await until(settled)).toEqual({ state: 'unreadable', trouble: 'mute' })
})
