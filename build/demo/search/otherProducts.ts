import { type ProductContent, themes } from '#domain/product/product.ts'
import { type Dice, dice } from '#tests/support/dice.ts'
import { type Kind, type Texts, groups, kinds } from './otherKinds.ts'
import { asides, openings, proofs } from './otherSentences.ts'
import { otherSubjects } from './otherSubjects.ts'

export type OtherProduct = ProductContent & { key: string }

/**
 * So many made-up products in the shape of a large catalogue, to be searched beside the demo's: each a kind of service for
 * one subject and one group. Always the same ones; a smaller number gives the first of a larger one.
 */
export const otherProducts = (count: number): OtherProduct[] =>
  shuffled(combinations(), dice(seed))
    .slice(0, count)
    .map((combination, n) => productOf(combination, n))

const seed = 2026

type Combination = { kind: Kind; subject: Texts; group: Texts }

const combinations = (): Combination[] =>
  groups.flatMap((group) => otherSubjects.flatMap((subject) => kinds.map((kind) => ({ kind, subject, group }))))

const shuffled = <T>(items: readonly T[], roll: Dice): T[] =>
  items
    .map((item) => ({ item, at: roll(2 ** 31) }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)

const pick = <T>(items: readonly T[], roll: Dice): T => {
  const picked = items[roll(items.length)]
  if (picked === undefined) throw new Error('There is nothing to pick from.')
  return picked
}

const productOf = ({ kind, subject, group }: Combination, n: number): OtherProduct => {
  const roll = dice(seed * 10_000 + n)
  const name = (language: keyof Texts): string =>
    `${kind.name[language]}: ${subject[language]} ${group[language]}`.trim()
  const aside = () => pick(asides, roll)
  return {
    key: `other-${String(n + 1)}`,
    ipdc: {
      naam: { nl: name('nl'), fr: name('fr'), en: name('en'), de: name('de') },
      beschrijving: { nl: `${pick(openings, roll)}: ${kind.name.nl.toLowerCase()} (${subject.nl}). ${aside()}` },
      verdereBeschrijving: { nl: `${aside()} ${aside()} ${pick(openings, roll)}.` },
      voorwaarden: [
        { naam: { nl: 'Wie' }, beschrijving: { nl: aside() }, bewijs: { nl: pick(proofs, roll) } },
        { naam: { nl: 'Wat' }, bewijs: { nl: pick(proofs, roll) } },
      ],
      procedures: [{ naam: { nl: 'Aan het loket' }, beschrijving: { nl: `${pick(openings, roll)}. ${aside()}` } }],
      kosten: [],
      regelgeving: [],
      websites: [],
      themas: [pick(themes, roll)],
      doelgroepen: ['Burger'],
      zoektermen: [subject.nl, ...kind.terms, ...(roll(2) === 0 ? [subject.fr, subject.en] : [])],
      type: kind.type,
    },
    local: {
      department: 'identity',
      responsible: 'staff:an',
      backups: [],
      channels: ['onSite'],
      where: ['counter'],
      level: pick([2, 3, 4] as const, roll),
      appointment: 'possible',
      duration: 10,
      queue: pick(['A', 'B', 'C', 'D', 'E'], roll),
      reviewOn: '2027-12-31',
      status: 'published',
      bundles: [],
    },
  }
}
