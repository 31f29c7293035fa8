import { X509Certificate } from 'node:crypto'
import { onTestFinished } from 'vitest'
import { CardState } from '#domain/eid/card.ts'
import { type Applet, type VirtualCard, beginApplet } from '../simulator/card/applet.ts'
import { type Authority, type Chain, beginAuthority } from '../simulator/card/authority.ts'
import { type CardContent, type Make, issueCard } from '../simulator/card/issue.ts'
import { portraitOf } from '../simulator/card/portrait.ts'
import { simulatedReader } from '../simulator/reader.ts'
import { type CardReading, openCardReading } from './reading.ts'
import type { Roots } from './roots.ts'

const utf8 = new TextEncoder()

/** Tag, length (with FF chains) and value of each field; a text is UTF-8. */
export const fileOf = (fields: readonly (readonly [tag: number, value: string | Uint8Array])[]): Uint8Array =>
  Uint8Array.from(
    fields.flatMap(([tag, value]) => {
      const bytes = typeof value === 'string' ? utf8.encode(value) : value
      const chain = Array.from({ length: Math.floor(bytes.length / 255) }, () => 0xff)
      return [tag, ...chain, bytes.length % 255, ...bytes]
    }),
  )

export const padded = (bytes: Uint8Array, zeros: number): Uint8Array =>
  Uint8Array.from([...bytes, ...Array<number>(zeros).fill(0)])

/** The national number of nobody: born in 1900, sequence 000. */
export const nobodysNumber = '00010100074'

export const identityFields: readonly (readonly [number, string])[] = [
  [0x01, '000000000000'],
  [0x03, '01.02.2021'],
  [0x04, '01.02.2031'],
  [0x05, 'Voorbeeldgem'],
  [0x06, nobodysNumber],
  [0x07, 'Specimen'],
  [0x08, 'Nora Angèle'],
  [0x09, 'C'],
  [0x0a, 'Belg'],
  [0x0b, 'Voorbeelddorp'],
  [0x0c, '01 JAN  1900'],
  [0x0d, 'V'],
  [0x0f, '01'],
]

/** Numbers that look like chance and are the same in every run. */
export const sameChance = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** Of a good input: noise, a part of it, or the same with some bytes changed. */
export const spoil = (good: Uint8Array, chance: () => number): Uint8Array => {
  const below = (limit: number): number => Math.floor(chance() * limit)
  const way = below(4)
  if (way === 0) return Uint8Array.from({ length: below(80) }, () => below(256))
  if (way === 1) return good.slice(0, below(good.length + 1))
  const changed = way === 2 ? good.slice() : good.slice(below(good.length), good.length)
  for (let count = below(6); count >= 0; count--) {
    if (changed.length > 0) changed[below(changed.length)] = chance() < 0.3 ? 0xff : below(256)
  }
  return changed
}

export const photo = portraitOf({ grey: 120, hair: 60 })
export const content: CardContent = {
  cardNumber: '000000000101',
  validFrom: '01.03.2024',
  validUntil: '01.03.2099',
  municipality: 'Voorbeeldgem',
  nationalNumber: nobodysNumber,
  lastName: 'Specimen',
  givenNames: 'Nora',
  thirdInitial: '',
  nationality: 'Belg',
  birthPlace: 'Voorbeelddorp',
  birthDate: '1900',
  sex: 'V',
  documentType: '01',
  address: { street: 'Voorbeeldstraat 1', postalCode: '9999', municipality: 'Voorbeeldgem' },
  photo,
}

const authorities = new Map<Chain, Promise<Authority>>()
export const authorityOf = (chain: Chain): Promise<Authority> => {
  const authority = authorities.get(chain) ?? beginAuthority(chain)
  authorities.set(chain, authority)
  return authority
}

export type Issue = Partial<Omit<Make, 'authority'>> &
  Partial<Omit<Applet, 'files'>> & { chain?: Chain; content?: Partial<CardContent>; changed?: Changed }
export type Changed = (files: Map<string, Uint8Array>) => void

export const issue = async ({ chain = 'P-384', content: own, changed, ...make }: Issue = {}): Promise<VirtualCard> => {
  const authority = await authorityOf(chain)
  const files = new Map(issueCard({ ...content, ...own }, { authority, version: '1.8', ...make }))
  changed?.(files)
  return beginApplet({ version: '1.8', ...make, files })
}

export const trusting = async (chain: Chain = 'P-384'): Promise<Roots> => ({
  trusted: [new X509Certificate((await authorityOf(chain)).root)],
  bad: [],
})

const key = new Uint8Array(32).fill(7)

export type Bench = {
  simulated: ReturnType<typeof simulatedReader>
  told: CardState[]
  reading: CardReading
  /** Resolves with the first state, now or later, that is so. */
  until: (wanted: (state: CardState) => boolean) => Promise<CardState>
}

export const open = (
  roots: () => Promise<Roots> = () => trusting(),
  { keyNow = () => key, patienceMs = 60_000 }: { keyNow?: () => Uint8Array | undefined; patienceMs?: number } = {},
): Bench => {
  const simulated = simulatedReader()
  const told: CardState[] = []
  const waiting = new Set<() => void>()
  const reading = openCardReading({
    reader: simulated.reader,
    roots,
    key: keyNow,
    retryMs: 5,
    patienceMs,
    onState: (state) => {
      told.push(CardState.parse(state))
      for (const check of [...waiting]) check()
    },
  })
  onTestFinished(() => reading.close())
  const until: Bench['until'] = (wanted) =>
    new Promise((resolve) => {
      const check = (): void => {
        const state = reading.state()
        if (!wanted(state)) return
        waiting.delete(check)
        resolve(state)
      }
      waiting.add(check)
      check()
    })
  return { simulated, told, reading, until }
}

export const settled = (state: CardState): boolean =>
  state.state === 'unreadable' || (state.state === 'read' && state.complete)
export const unreadable = (trouble: string) => ({ state: 'unreadable', trouble })
