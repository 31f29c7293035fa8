import type { Language } from '../language/language.ts'
import type { LocalFields } from '../product/localFields.ts'
import type { Way } from './entry.ts'
import { type BookingPolicy, ruleOfAll } from './policy.ts'
import type { Need, Never, PartOfDay } from './slotQuestion.ts'

/** What is to be known of a product to give an appointment for it. */
export type Bookable = { key: string; local: Pick<LocalFields, 'duration' | 'appointment' | 'queue'> }

/** What a citizen asks for beside the products. */
export type Asked = {
  way: Way
  people: number
  languages?: readonly Language[]
  clerk?: string
  partOfDay?: PartOfDay
}

/**
 * What an appointment for these products must have: their minutes add up, and so do those to prepare and to wrap up. Where no
 * appointment is given for one of them, or not in this way, the need says so (`never`).
 */
export const needOf = (question: { policy: BookingPolicy; products: readonly Bookable[]; asked: Asked }): Need => {
  const { policy, products, asked } = question
  const keys = products.map(({ key }) => key)
  const rule = ruleOfAll(policy, keys)
  const never = neverOf(rule, { products, way: asked.way })
  const minutes = products.reduce((sum, { local }) => sum + local.duration, 0)
  return {
    ...asked,
    products: keys,
    minutes: minutes + (rule?.perPerson ?? 0) * (asked.people - 1),
    before: rule?.before ?? 0,
    after: rule?.after ?? 0,
    travel: rule?.travel ?? 0,
    privateRoom: rule?.privateRoom ?? false,
    ...(never === undefined ? {} : { never }),
  }
}

/** The ways in which an appointment for all of these products can be. */
export const waysFor = (policy: BookingPolicy, products: readonly string[]): readonly Way[] =>
  ruleOfAll(policy, products)?.ways ?? []

const neverOf = (
  rule: ReturnType<typeof ruleOfAll>,
  { products, way }: { products: readonly Bookable[]; way: Way },
): Never | undefined => {
  if (rule === undefined) return 'noProduct'
  if (rule.walkInOnly || products.some(({ local }) => local.appointment === 'never')) return 'walkInOnly'
  return rule.ways.includes(way) ? undefined : 'wayNotOffered'
}
