import { expect, it } from 'vitest'
import type { SmartCard } from '../transport/smartCard.ts'
import { sameChance, spoil } from './builders.ts'
import { exchange } from './exchange.ts'

/** A card that gives these answers one after another, then the last for ever. */
const cardOf = (answers: readonly Uint8Array[]): SmartCard & { sent: string[] } => {
  const sent: string[] = []
  let at = 0
  return {
    sent,
    atr: new Uint8Array(),
    transmit: (command) => {
      sent.push(Buffer.from(command).toString('hex'))
      const bytes = answers[Math.min(at++, answers.length - 1)] ?? new Uint8Array()
      return Promise.resolve({ ok: true, bytes })
    },
    exclusively: (work) => work(),
    release: () => Promise.resolve(),
  }
}
const hex = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'hex'))
const read = hex('00b00000f8')

it('what waits on the card is fetched, piece by piece', async () => {
  const card = cardOf([hex('6102'), hex('01026101'), hex('039000')])
  expect(await exchange(card, hex('00a4080002df01'))).toEqual({
    ok: true,
    data: Uint8Array.of(1, 2, 3),
    status: 0x9000,
  })
  expect(card.sent).toEqual(['00a4080002df01', '00c0000002', '00c0000001'])
})

it('a read is repeated with the length that the card has', async () => {
  const card = cardOf([hex('6c02'), hex('01029000')])
  expect(await exchange(card, read)).toEqual({ ok: true, data: Uint8Array.of(1, 2), status: 0x9000 })
  expect(card.sent).toEqual(['00b00000f8', '00b0000002'])
})

it('a card that asks for the length it got, or without end, is given up', async () => {
  expect(await exchange(cardOf([hex('6cf8')]), read)).toMatchObject({ ok: true, status: 0x6cf8 })
  const toAndFro = Array.from({ length: 40 }, (_, index) => hex(index % 2 === 0 ? '6c01' : '6c02'))
  expect(await exchange(cardOf(toAndFro), read)).toMatchObject({ ok: false, error: { code: 'failed' } })
  expect(await exchange(cardOf([hex('016101')]), read)).toMatchObject({ ok: false, error: { code: 'failed' } })
})

it('100,000 spoilt answers lead to a status or an error', async () => {
  const chance = sameChance(6)
  const goods = ['6c02', '6110', '0102036105', '01029000', '6b00'].map(hex)
  const ended = { status: 0, error: 0 }
  for (let run = 0; run < 100_000; run++) {
    const answers = Array.from({ length: 3 }, (_, at) => spoil(goods[(run + at) % goods.length] ?? read, chance))
    ended[(await exchange(cardOf(answers), read)).ok ? 'status' : 'error'] += 1
  }
  expect(Math.min(ended.status, ended.error)).toBeGreaterThan(1_000)
}, 60_000)
