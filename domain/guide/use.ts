import * as z from 'zod'
import { compareText } from '../document/order.ts'
import { PartId } from './guide.ts'

const Count = z.int().positive()

/** How often a step was shown, left by going back, answered with an answer that is `isOther`, and where it was stopped. */
export const StepUse = z.strictObject({
  shown: Count.optional(),
  back: Count.optional(),
  other: Count.optional(),
  stopped: Count.optional(),
})
export type StepUse = z.infer<typeof StepUse>
export type StepUseSum = Record<keyof StepUse, number>

const GuideKey = z.string().min(1).max(80)
const Station = z.string().min(1).max(40)

/**
 * How guides were used in a month: by station, guide and step. A station counts under its own name only, so that two counts never
 * meet in one, and in a document of its own: of fifty stations one month together is 270 kB, which each would write and hear of
 * at every guide that any of them plays. Earlier versions wrote one for all stations; those are read and merged as ever.
 */
export const GuideUseMonth = z.strictObject({
  counts: z.record(Station, z.record(GuideKey, z.record(PartId, StepUse))),
})
export type GuideUseMonth = z.infer<typeof GuideUseMonth>

export const guideUseId = ({ site, month, station }: { site: string; month: string; station: string }): string =>
  `${guideUsePrefix(site, month)}-${station}`

/** What the ids of a site's countings begin with, of one month; without it, of all. */
export const guideUsePrefix = (site: string, month = ''): string => `guideUse:${site}-${month}`

export const nothingUsed: GuideUseMonth = { counts: {} }

/** How one walk through a guide ended: what was shown, in order, with what was done there; of no words and nobody. */
export type WalkEnd = {
  guide: string
  /** Each step as often as it was shown. */
  shown: readonly string[]
  /** Steps that were left by going back. */
  back: readonly string[]
  /** Questions answered with an answer that is `isOther`. */
  other: readonly string[]
  /** Where it was left before an outcome. */
  stoppedAt?: string
}

const kinds = ['shown', 'back', 'other', 'stopped'] as const

/** The month with one more walk counted at a station. */
export const counted = (month: GuideUseMonth, { station, walk }: { station: string; walk: WalkEnd }): GuideUseMonth => {
  const ofStation = ownOf(month.counts, station) ?? {}
  const steps = new Map(Object.entries(ownOf(ofStation, walk.guide) ?? {}))
  const add = (step: string, kind: (typeof kinds)[number]): void => {
    const use = steps.get(step) ?? {}
    steps.set(step, { ...use, [kind]: (use[kind] ?? 0) + 1 })
  }
  for (const step of walk.shown) add(step, 'shown')
  for (const step of walk.back) add(step, 'back')
  for (const step of walk.other) add(step, 'other')
  if (walk.stoppedAt !== undefined) add(walk.stoppedAt, 'stopped')
  const ofGuide = Object.fromEntries(steps)
  return { counts: { ...month.counts, [station]: { ...ofStation, [walk.guide]: ofGuide } } }
}

/** Joins two countings: a count only grows, so the larger of each is the later one. */
export const mergeGuideUse = (a: GuideUseMonth, b: GuideUseMonth): GuideUseMonth => ({
  counts: joined(a.counts, b.counts, (x, y) => joined(x, y, (v, w) => joined(v, w, larger))),
})

/** How each step of a guide was used, at all stations and in all these months together. */
export const usesOf = (months: readonly GuideUseMonth[], guide: string): ReadonlyMap<string, StepUseSum> => {
  const sums = new Map<string, StepUseSum>()
  for (const { counts } of months) {
    for (const ofStation of Object.values(counts)) {
      for (const [step, use] of Object.entries(ownOf(ofStation, guide) ?? {})) {
        sums.set(step, sumOf(sums.get(step) ?? {}, use))
      }
    }
  }
  return sums
}

const sumOf = (a: StepUse, b: StepUse): StepUseSum => ({
  shown: (a.shown ?? 0) + (b.shown ?? 0),
  back: (a.back ?? 0) + (b.back ?? 0),
  other: (a.other ?? 0) + (b.other ?? 0),
  stopped: (a.stopped ?? 0) + (b.stopped ?? 0),
})

const larger = (a: StepUse, b: StepUse): StepUse =>
  Object.fromEntries(
    kinds.flatMap((kind) => {
      const count = Math.max(a[kind] ?? 0, b[kind] ?? 0)
      return count === 0 ? [] : [[kind, count]]
    }),
  )

type Named<T> = Readonly<Record<string, T>>

/** Names such as `constructor` are names like any other. */
const ownOf = <T>(record: Named<T>, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined

const joined = <T>(a: Named<T>, b: Named<T>, join: (x: T, y: T) => T): Record<string, T> =>
  Object.fromEntries(
    [...new Set([...Object.keys(a), ...Object.keys(b)])].sort(compareText).flatMap((name): [string, T][] => {
      const [x, y] = [ownOf(a, name), ownOf(b, name)]
      const both = x === undefined ? y : y === undefined ? x : join(x, y)
      return both === undefined ? [] : [[name, both]]
    }),
  )
