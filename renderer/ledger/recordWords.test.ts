import { describe, expect, it } from 'vitest'
import { everyRecord } from '#domain/ledger/builders.ts'
import type { LedgerRecord } from '#domain/ledger/record.ts'
import { verdictOf } from '#domain/ledger/verdict.ts'
import { type Language, languages } from '#domain/language/language.ts'
import { words } from '../app/i18n.ts'
import { recordWords } from './useRecordWords.ts'

const names = { product: (key: string) => key, staff: () => 'An De Smet' }
const wordsOf = (record: LedgerRecord, language: Language, guide?: (key: string) => string) =>
  recordWords(
    { record, verdict: verdictOf(record) },
    { t: words.getFixedT(language, ['ledger', 'editor']), language, names, ...(guide === undefined ? {} : { guide }) },
  )

const told = (match: Partial<Pick<LedgerRecord, 'kind'>> & { facts?: object }): string[] => {
  const record = everyRecord.find(
    ({ kind, facts }) =>
      kind === match.kind && JSON.stringify(facts).includes(JSON.stringify(match.facts ?? {}).slice(1, -1)),
  )
  if (record === undefined) throw new Error('there is no such record')
  const { event, rule, duty } = wordsOf(record, 'nl')
  return [event, rule, duty]
}

describe.each(languages)('in %s', (language) => {
  it.each(everyRecord.map((record) => [`${record.kind} ${JSON.stringify(record.facts)}`, record] as const))(
    '%s is told in three sentences with nothing left open',
    (_name, record) => {
      for (const sentence of Object.values(wordsOf(record, language))) {
        expect(sentence).not.toMatch(/[{}]|undefined|^(event|rule|duty)\./)
        expect(sentence).toMatch(/^\p{Lu}.*\.$/su)
        expect(sentence).not.toMatch(/ {2}|“”|^\s/)
      }
    },
  )
})

describe('a clerk reads', () => {
  it('of a double call: who called, who keeps the visit and why, and that nothing is to be done', () => {
    expect(told({ kind: 'doubleCall', facts: { rule: 'first' } })).toEqual([
      'A117 werd door loket 2 en door loket 3 opgeroepen zonder dat ze het van elkaar wisten.',
      'Loket 2 houdt het bezoek, omdat het eerst riep. Loket 3 kreeg dat te zien.',
      'Niets.',
    ])
  })

  it('of a conflict: which field of what, whose value stands, and to look at it', () => {
    expect(told({ kind: 'editConflict' })).toEqual([
      'Medewerker An De Smet: “vaardigheden” werd op werkpost welcome en op werkpost counter-3 gewijzigd zonder dat ze het van elkaar wisten.',
      'De waarde van werkpost welcome geldt, omdat die later ingevoerd werd. De andere staat in de geschiedenis.',
      'Kijk of de waarde die nu geldt, de juiste is.',
    ])
  })

  it('of a product that was refused: which one, which field of it, and why', () => {
    const refused: LedgerRecord = {
      ...{ kind: 'refusedRow', id: 'refusedRow:k1', at: 0, station: 'welcome', document: 'product:reispas' },
      facts: { reason: 'form: product.data.local.price is not as it must be' },
    }
    expect(wordsOf(refused, 'nl').event).toBe(
      'De server aanvaardde product reispas van werkpost welcome niet: wat in “Prijs in euro” staat, heeft niet de vorm die de server aanvaardt.',
    )
  })

  it('of a field of a product that two edited at once, by its name', () => {
    const conflict: LedgerRecord = {
      ...{ kind: 'editConflict', id: 'editConflict:k1', at: 0, station: 'welcome', document: 'product:reispas' },
      facts: { field: 'local.remarks', kept: 'counter-1', lost: 'welcome' },
    }
    expect(wordsOf(conflict, 'nl').event).toContain('Product reispas: “Opmerkingen voor medewerkers” werd op')
  })

  it('of a step of a guide that two edited at once', () => {
    const conflict: LedgerRecord = {
      ...{ kind: 'editConflict', id: 'editConflict:k1', at: 0, station: 'welcome', document: 'guide:verhuizen' },
      facts: { field: 'steps.a1', kept: 'counter-1', lost: 'welcome' },
    }
    expect(wordsOf(conflict, 'nl').event).toContain('Een procedure: “een stap” werd op')
    expect(wordsOf(conflict, 'nl', () => 'Verhuizen').event).toContain('Procedure Verhuizen: “een stap” werd op')
  })

  it.each([
    ['synonyms:catalogue', 'De server aanvaardde de woorden die hetzelfde betekenen van werkpost welcome niet'],
    ['flag:9f6c', 'De server aanvaardde een melding over een fiche van werkpost welcome niet'],
    ['unanswered:gm-2026-11', 'De server aanvaardde wat niet gevonden werd van werkpost welcome niet'],
    ['guide:verhuizen', 'De server aanvaardde een procedure van werkpost welcome niet'],
    ['guideVersion:verhuizen:2026', 'De server aanvaardde een versie van een procedure van werkpost welcome niet'],
    ['guideUse:gm-2026-11', 'De server aanvaardde hoe procedures gebruikt werden van werkpost welcome niet'],
  ])('of %s by what it is', (document, words) => {
    const refused: LedgerRecord = {
      ...{ kind: 'refusedRow', id: 'refusedRow:k1', at: 0, station: 'welcome', document },
      facts: { reason: 'tooLarge' },
    }
    expect(wordsOf(refused, 'nl').event).toContain(words)
  })

  it('of a drill: how long it was, and that what was done is real', () => {
    const drill: LedgerRecord = {
      ...{ kind: 'drilled', id: 'drilled:k1', at: 0, station: 'counter-3' },
      facts: { scope: 'station', ms: 5_000, by: 'staff:an' },
    }
    expect(Object.values(wordsOf(drill, 'nl'))).toEqual([
      'Werkpost counter-3 oefende een storing, gedurende 1 minuut.',
      'Het was een oefening; wat gedaan werd, is echt en gaat naar de centrale databank.',
      'Niets.',
    ])
  })

  it('of a clock: how far it jumped', () => {
    expect(told({ kind: 'clockJump', facts: { ms: -20 * 60_000 } })[0]).toBe(
      'De klok van werkpost counter-3 sprong 20 minuten terug.',
    )
    expect(told({ kind: 'skew', facts: { ms: -3 * 3_600_000 } })[0]).toBe(
      'De klok van werkpost counter-3 loopt 3 uur voor op de server.',
    )
  })
})
