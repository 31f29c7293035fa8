import { type GuideContent, inOutline, targetsOf } from '#domain/guide/guide.ts'

/** Where a step stands in a picture of the guide: its layer from the top, and its place in the layer counted from the middle. */
export type Placed = { id: string; layer: number; column: number }

/**
 * The steps in layers: each below all that lead to it, those that nothing leads to at the top. A way back, as a loop has it,
 * pushes nothing down. In its layer a step stands where those that lead to it stand. Linear in steps and ways, but for sorting.
 */
export const layersOf = ({ start, steps }: Pick<GuideContent, 'start' | 'steps'>): Placed[] => {
  const order = downward({ start, steps })
  const rank = new Map(order.map((id, at) => [id, at]))
  const layers = new Map<string, number>()
  const above = new Map<string, string[]>()
  for (const id of order) {
    const layer = layers.get(id) ?? 0
    layers.set(id, layer)
    for (const to of waysDown(steps, id)) {
      if ((rank.get(to) ?? -1) <= (rank.get(id) ?? 0)) continue
      layers.set(to, Math.max(layers.get(to) ?? 0, layer + 1))
      above.set(to, [...(above.get(to) ?? []), id])
    }
  }
  const rows: string[][] = []
  for (const id of order) (rows[layers.get(id) ?? 0] ??= []).push(id)
  const columns = new Map<string, number>()
  return rows.flatMap((row, layer) => {
    const wished = new Map(row.map((id, at) => [id, mean(above.get(id) ?? [], columns) ?? at - (row.length - 1) / 2]))
    return row
      .toSorted((a, b) => (wished.get(a) ?? 0) - (wished.get(b) ?? 0))
      .map((id, at) => {
        const column = at - (row.length - 1) / 2
        columns.set(id, column)
        return { id, layer, column }
      })
  })
}

const waysDown = (steps: GuideContent['steps'], id: string): string[] => {
  const step = Object.hasOwn(steps, id) ? steps[id] : undefined
  return step === undefined ? [] : targetsOf(step).filter((to) => Object.hasOwn(steps, to))
}

/** All steps, each before those it leads to but for ways back: depth first from the start, then from each that is left. */
const downward = ({ start, steps }: Pick<GuideContent, 'start' | 'steps'>): string[] => {
  const seen = new Set<string>()
  const done: string[] = []
  for (const first of [start, ...inOutline(steps).map(([id]) => id)]) {
    if (seen.has(first) || !Object.hasOwn(steps, first)) continue
    seen.add(first)
    // A stack of its own: a chain of a thousand steps is deeper than calls may nest.
    const stack = [{ id: first, ways: waysDown(steps, first).toReversed() }]
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const to = top.ways.shift()
      if (to === undefined) {
        done.push(top.id)
        stack.pop()
      } else if (!seen.has(to)) {
        seen.add(to)
        stack.push({ id: to, ways: waysDown(steps, to).toReversed() })
      }
    }
  }
  return done.toReversed()
}

const mean = (ids: readonly string[], columns: ReadonlyMap<string, number>): number | undefined =>
  ids.length === 0 ? undefined : ids.reduce((sum, id) => sum + (columns.get(id) ?? 0), 0) / ids.length
