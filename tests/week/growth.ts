import type { Held, Sample } from './memory.ts'

const dayMs = 86_400_000

/** How much each may grow in a day before that is a leak; megabytes, and counts. */
export const mostPerDay: Held = { pageHeap: 0.5, pageRss: 6, nodes: 40, listeners: 10, mainHeap: 0.6, mainRss: 4 }
const kinds = ['pageHeap', 'pageRss', 'nodes', 'listeners', 'mainHeap', 'mainRss'] as const

/** Two points always lie on a line. */
const fewestSamples = 4

/** What one program held at the same moment of each day, and how much that grew in a day; absent where it lived too short. */
export type Growth = { of: string; kind: keyof Held; values: number[]; perDay: number | undefined }

/** The first day is none of those compared: whatever is loaded at first need is loaded then. */
export const grownIn = (samples: readonly [string, Sample][]): Growth[] =>
  [...Map.groupBy(samples, ([name]) => name)].flatMap(([name, all]) => {
    const days = all.map(([, sample]) => sample).slice(1)
    const latest = days.at(-1)?.pid
    return kinds.map((kind): Growth => {
      const alive = kind.startsWith('main') ? days.filter(({ pid }) => pid === latest) : days
      const values = alive.map(({ at, held }) => ({ at, value: held[kind] }))
      return {
        of: name,
        kind,
        values: values.map(({ value }) => rounded(value)),
        perDay: values.length < fewestSamples ? undefined : rounded(growthPerDay(values)),
      }
    })
  })

export const leaksIn = (grown: readonly Growth[]): string[] =>
  grown.flatMap(({ of, kind, values, perDay = 0 }) =>
    perDay > mostPerDay[kind] ? [`${of}: ${kind} grows by ${String(perDay)} a day: ${values.join(' ')}`] : [],
  )

const rounded = (value: number): number => Math.round(value * 100) / 100

/** By how much values grow in a day: the slope of the straight line that lies closest to all of them. Times in ms. */
export const growthPerDay = (values: readonly { at: number; value: number }[]): number => {
  const mean = (of: (one: { at: number; value: number }) => number): number =>
    values.reduce((sum, one) => sum + of(one), 0) / values.length
  const middle = { at: mean(({ at }) => at / dayMs), value: mean(({ value }) => value) }
  const [covariance, variance] = values.reduce<[number, number]>(
    ([product, square], { at, value }) => {
      const days = at / dayMs - middle.at
      return [product + days * (value - middle.value), square + days ** 2]
    },
    [0, 0],
  )
  return variance === 0 ? 0 : covariance / variance
}
