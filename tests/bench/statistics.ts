/** What a figure counts; `cores` is processor time by time that passed. */
export type Unit = 'ms' | 'MB' | 'documents/s' | 'requests' | 'bytes' | 'cores'

/** One figure, with the baseline it is a ratio of. */
export type Figure = {
  name: string
  unit: Unit
  p50: number
  p95: number
  n: number
  baseline: string
  ratio: number
}

/** Two places behind the point, and three for what takes less than a tenth. */
const round = (value: number): number =>
  value < 0.1 ? Math.round(value * 1_000) / 1_000 : Math.round(value * 100) / 100

/** The value below which a share of the samples lies (nearest rank). */
export const percentile = (samples: readonly number[], share: number): number => {
  const sorted = [...samples].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

/** `ratio` is between the medians. */
export const figure = (request: {
  name: string
  unit?: Unit
  samples: readonly number[]
  baseline: string
  baselineSamples: readonly number[]
}): Figure => {
  const { name, unit = 'ms', samples, baseline, baselineSamples } = request
  return {
    name,
    unit,
    p50: round(percentile(samples, 0.5)),
    p95: round(percentile(samples, 0.95)),
    n: samples.length,
    baseline,
    ratio: round(percentile(samples, 0.5) / percentile(baselineSamples, 0.5)),
  }
}

/** What was measured once. */
export const singleFigure = (request: {
  name: string
  unit: Unit
  value: number
  baseline: string
  baselineValue: number
}): Figure => {
  const { name, unit, value, baseline, baselineValue } = request
  return { name, unit, p50: round(value), p95: round(value), n: 1, baseline, ratio: round(value / baselineValue) }
}
