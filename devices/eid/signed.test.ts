import { X509Certificate } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { CardState } from '#domain/eid/card.ts'
import { beginApplet } from '../simulator/card/applet.ts'
import { beginAuthority, chains } from '../simulator/card/authority.ts'
import { issueCard } from '../simulator/card/issue.ts'
import {
  type Changed,
  authorityOf,
  content,
  issue,
  open,
  sameChance,
  settled,
  trusting,
  unreadable,
} from './builders.ts'

describe('what is signed wrongly', () => {
  const flip =
    (path: string, at: (bytes: Uint8Array) => number): Changed =>
    (files) => {
      const bytes = Uint8Array.from(files.get(path) ?? [])
      const index = at(bytes)
      bytes[index] = (bytes[index] ?? 0) ^ 0x01
      files.set(path, bytes)
    }
  const inText = (text: string) => (bytes: Uint8Array) => Buffer.from(bytes).indexOf(text)

  it.each<[string, Changed]>([
    ['name', flip('DF014031', inText('Specimen'))],
    ['street', flip('DF014033', inText('Voorbeeldstraat'))],
    ['photo', flip('DF014035', (bytes) => bytes.length - 10)],
    ['signature of the identity', flip('DF014032', () => 20)],
    ['signature of the address', flip('DF014034', () => 20)],
    ['signature that is none', (files) => files.set('DF014032', new Uint8Array(256))],
    ['signature that is missing', (files) => files.delete('DF014032')],
  ])('as a %s that was changed, is forged, and nothing of it stays', async (_name, changed) => {
    for (const chain of chains) {
      for (const roots of [await trusting(chain), { trusted: [], bad: [] }]) {
        const { simulated, until, told } = open(() => Promise.resolve(roots))
        await simulated.insert(await issue({ chain, changed }))
        expect(await until(settled)).toEqual(unreadable('forged'))
        expect(JSON.stringify(told)).not.toContain('pseudonym')
        const states = told.map(({ state }) => state)
        expect(states.slice(states.lastIndexOf('read') + 1)).toEqual(['reading', 'unreadable'])
      }
    }
  })

  it('by one bit anywhere is never proven as something else than was signed', async () => {
    const files = issueCard(content, { authority: await authorityOf('P-384'), version: '1.8' })
    const roots = await trusting()
    const chance = sameChance(8)
    const outcomes = new Set<string>()
    const readIn = async (changed: ReadonlyMap<string, Uint8Array>): Promise<CardState> => {
      const { simulated, until, reading } = open(() => Promise.resolve(roots))
      await simulated.insert(beginApplet({ version: '1.8', files: changed }))
      const state = await until(settled)
      await reading.close()
      return state
    }
    const signed = await readIn(files)
    for (let run = 0; run < 300; run++) {
      const [path = '', bytes = new Uint8Array()] = [...files][Math.floor(chance() * files.size)] ?? []
      const changed = Uint8Array.from(bytes)
      const at = Math.floor(chance() * changed.length)
      changed[at] = (changed[at] ?? 0) ^ (1 << Math.floor(chance() * 8))
      const state = await readIn(new Map([...files, [path, changed]]))
      outcomes.add(state.state === 'read' ? (state.verification ?? '') : state.state)
      if (state.state === 'read' && state.verification === 'verified') expect(state).toEqual(signed)
    }
    // Bits that were not read, of the register's certificate, and of what is signed.
    expect([...outcomes].sort()).toEqual(['unproven', 'unreadable', 'verified'])
  }, 60_000)

  it('by a register of its own is unproven, also with its own root on the card, and where no root is trusted', async () => {
    const other = await beginAuthority('P-384')
    for (const roots of [
      { trusted: [new X509Certificate(other.root)], bad: [] },
      { trusted: [], bad: [] },
    ]) {
      const { simulated, until } = open(() => Promise.resolve(roots))
      await simulated.insert(await issue())
      expect(await until(settled)).toMatchObject({ state: 'read', verification: 'unproven' })
    }
  })

  it('by an authority in place of the register is unproven', async () => {
    const { root } = await authorityOf('P-384')
    const { simulated, until } = open()
    await simulated.insert(await issue({ changed: (files) => files.delete('DF00503C') }))
    expect(await until(settled)).toMatchObject({ verification: 'unproven' })
    await simulated.insert(await issue({ changed: (files) => files.set('DF00503C', root) }))
    expect(await until(settled)).toEqual(unreadable('forged'))
  })
})
