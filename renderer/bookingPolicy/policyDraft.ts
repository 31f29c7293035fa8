import {
  type BookingPolicy,
  BookingRule,
  FollowUp,
  OwnRule,
  type Preset,
  type Room,
  mostPerDay,
  mostSeats,
  presetOf,
  presets,
} from '#domain/appointment/policy.ts'
import { compareText } from '#domain/document/order.ts'
import type { ProductContent } from '#domain/product/product.ts'
import { type Typed, areBlank, lacksDutch, noWords, typedOf, wordsOf } from '../layouts/typedWords.ts'

export const numberFields = [
  ...(['before', 'after', 'perPerson', 'travel', 'leadHours', 'horizonDays', 'walkInShare', 'quota'] as const),
  ...(['earlyMinutes', 'lateMinutes'] as const),
] as const
export type NumberField = (typeof numberFields)[number]

/** What follows on an appointment for a product; both, or neither. */
export const followFields = ['followDays', 'followMinutes'] as const
export type FollowField = (typeof followFields)[number]

export const choiceFields = ['first', 'walkInOnly', 'privateRoom', 'ways', 'grid'] as const
type ChoiceField = (typeof choiceFields)[number]

/** As typed. What a product has no value of its own for is empty, or chosen nowhere. A quota of nothing is none. */
export type RuleDraft = Record<NumberField | FollowField, number | string> & {
  [F in ChoiceField]: BookingRule[F] | undefined
}
export type ProductDraft = { key: string; rule: RuleDraft }
export type RoomDraft = Omit<Room, 'name' | 'seats'> & { key: string; name: Typed; seats: number | string }

/** How a site gives appointments, as it is typed. */
export type PolicyDraft = { usual: RuleDraft; products: ProductDraft[]; rooms: RoomDraft[] }

export const draftOfRule = ({ quota, followUp, ...rule }: OwnRule): RuleDraft => ({
  ...{
    first: rule.first,
    walkInOnly: rule.walkInOnly,
    privateRoom: rule.privateRoom,
    ways: rule.ways,
    grid: rule.grid,
  },
  ...{ before: rule.before ?? '', after: rule.after ?? '', perPerson: rule.perPerson ?? '', travel: rule.travel ?? '' },
  ...{ leadHours: rule.leadHours ?? '', horizonDays: rule.horizonDays ?? '', walkInShare: rule.walkInShare ?? '' },
  ...{ earlyMinutes: rule.earlyMinutes ?? '', lateMinutes: rule.lateMinutes ?? '' },
  quota: quota === 'none' ? 0 : (quota ?? ''),
  ...{ followDays: followUp?.afterDays ?? '', followMinutes: followUp?.minutes ?? '' },
})

export const draftOfPolicy = ({ usual, products, rooms }: BookingPolicy): PolicyDraft => ({
  usual: draftOfRule(usual),
  products: Object.entries(products).map(([key, rule]) => ({ key, rule: draftOfRule(rule) })),
  rooms: Object.entries(rooms)
    .map(([key, { name, ...room }]) => ({ ...room, key, name: typedOf(name) }))
    .sort((a, b) => compareText(a.name.nl, b.name.nl) || compareText(a.key, b.key)),
})

/** The policy that was typed; `undefined` while something is wrong with it. */
export const policyOfDraft = (draft: PolicyDraft): BookingPolicy | undefined => {
  const usual = BookingRule.safeParse(ruleOfDraft(draft.usual)).data
  const products = draft.products.flatMap(({ key, rule }): [string, OwnRule][] => {
    const own = ruleOfDraft(rule)
    return own === undefined ? [] : [[key, own]]
  })
  const rooms = draft.rooms.flatMap(({ key, name, seats, ...room }): [string, Room][] => {
    const words = wordsOf(name)
    return words === undefined || !areSeats(seats) ? [] : [[key, { ...room, name: words, seats }]]
  })
  if (usual === undefined || products.length < draft.products.length || rooms.length < draft.rooms.length) {
    return undefined
  }
  // What is nowhere different is as usual.
  const different = products.filter(([, own]) => Object.keys(own).length > 0)
  return { usual, products: Object.fromEntries(different), rooms: Object.fromEntries(rooms) }
}

/** What a rule says; `undefined` while a number in it is none, or there is no way left. */
const ruleOfDraft = (draft: RuleDraft): OwnRule | undefined => {
  if (!isRuleRight(draft)) return undefined
  const numbers = numberFields.flatMap((field): [string, unknown][] =>
    draft[field] === '' ? [] : [[field, field === 'quota' && draft.quota === 0 ? 'none' : draft[field]]],
  )
  const choices = choiceFields.flatMap((field): [string, unknown][] =>
    draft[field] === undefined ? [] : [[field, draft[field]]],
  )
  const followUp = FollowUp.safeParse({ afterDays: draft.followDays, minutes: draft.followMinutes }).data
  const follows: [string, unknown][] = followUp === undefined ? [] : [['followUp', followUp]]
  return OwnRule.safeParse(Object.fromEntries([...choices, ...numbers, ...follows])).data
}

/** Which numbers are none that the rule may have; of a product's own an empty one is as usual. */
export const wrongNumbers = (draft: RuleDraft, whose: 'usual' | 'own'): NumberField[] =>
  numberFields.filter((field) => {
    const value = draft[field]
    if (value === '') return whose === 'usual'
    const { from, to } = rangeOf(field)
    return typeof value !== 'number' || !Number.isInteger(value) || value < from || value > to
  })

export const rangeOf = (field: NumberField): { from: number; to: number } => {
  if (field === 'quota') return { from: 0, to: mostPerDay }
  const { minValue, maxValue } = BookingRule.shape[field]
  return { from: minValue ?? 0, to: maxValue ?? 0 }
}

/** Which of the two are none that can be; an empty one is where the other is not. */
export const wrongFollows = (draft: Pick<RuleDraft, FollowField>): FollowField[] => {
  if (followFields.every((field) => draft[field] === '')) return []
  return followFields.filter((field) => {
    const value = draft[field]
    const { from, to } = followRange[field]
    return typeof value !== 'number' || !Number.isInteger(value) || value < from || value > to
  })
}

const rangeIn = ({ minValue, maxValue }: { minValue: number | null; maxValue: number | null }) => ({
  ...{ from: minValue ?? 0, to: maxValue ?? 0 },
})
export const followRange: Readonly<Record<FollowField, { from: number; to: number }>> = {
  followDays: rangeIn(FollowUp.shape.afterDays),
  followMinutes: rangeIn(FollowUp.shape.minutes),
}

export const areSeats = (seats: number | string): seats is number =>
  typeof seats === 'number' && Number.isInteger(seats) && seats >= 1 && seats <= mostSeats

export const longestRoomName = 60

export const newRoom = (id: string): RoomDraft => ({
  ...{ key: `room-${id.replaceAll('-', '').slice(0, 12)}`, name: noWords, isPrivate: true, seats: 3 },
})

/** The ready-made manner that the usual values are in. */
export const presetOfDraft = ({ usual }: PolicyDraft): Preset | undefined => {
  const rule = BookingRule.safeParse(ruleOfDraft(usual)).data
  return rule === undefined ? undefined : presetOf(rule)
}

export const withPreset = (usual: RuleDraft, preset: Preset): RuleDraft => ({ ...usual, ...presets[preset] })

export type RoomDoubt = 'noName' | 'lacksDutch' | undefined
export const doubtOfRoom = ({ name }: RoomDraft): RoomDoubt =>
  areBlank(name) ? 'noName' : lacksDutch(name) ? 'lacksDutch' : undefined

/** What is to be said of a product's rule. It can be saved; but so nobody gets an appointment, or none is ever asked for. */
export type ProductDoubt = 'unknown' | 'neverByAppointment' | 'alwaysByAppointment' | 'noPrivateRoom'

export const doubtOfProduct = (
  { key, rule }: ProductDraft,
  { draft, products }: { draft: PolicyDraft; products: readonly (Pick<ProductContent, 'local'> & { key: string })[] },
): ProductDoubt | undefined => {
  const product = products.find((one) => one.key === key)
  if (product === undefined) return 'unknown'
  const walkInOnly = rule.walkInOnly ?? draft.usual.walkInOnly ?? false
  if (product.local.appointment === 'never' && !walkInOnly) return 'neverByAppointment'
  if (product.local.appointment === 'always' && walkInOnly) return 'alwaysByAppointment'
  const inPrivate = rule.privateRoom ?? draft.usual.privateRoom ?? false
  return !walkInOnly && inPrivate && !draft.rooms.some(({ isPrivate }) => isPrivate) ? 'noPrivateRoom' : undefined
}

export const isRuleRight = (rule: RuleDraft): boolean =>
  wrongNumbers(rule, 'own').length === 0 && wrongFollows(rule).length === 0 && rule.ways?.length !== 0

/** A private room is what is usual, and there is none. */
export const lacksPrivateRoom = ({ usual, rooms }: Pick<PolicyDraft, 'usual' | 'rooms'>): boolean =>
  usual.privateRoom === true && usual.walkInOnly !== true && !rooms.some(({ isPrivate }) => isPrivate)

/** How many values of a product are its own. */
export const ownCount = (rule: RuleDraft): number =>
  Object.entries(rule).filter(([, value]) => value !== undefined && value !== '').length
