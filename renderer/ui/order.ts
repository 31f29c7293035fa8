/** The rows with the one at `from` at `to` instead; as they were where there is no such place. */
export const movedTo = <T>(rows: readonly T[], from: number, to: number): T[] => {
  const others = [...rows]
  const [row] = others.splice(from, 1)
  if (row === undefined || to < 0 || to >= rows.length) return [...rows]
  others.splice(to, 0, row)
  return others
}

export const withoutRow = <T>(rows: readonly T[], index: number): T[] => rows.filter((_row, at) => at !== index)

export const withRow = <T>(rows: readonly T[], index: number, row: T): T[] =>
  rows.map((one, at) => (at === index ? row : one))

/** The first id of `stem-1`, `stem-2` … that none of them has. */
export const freeId = (stem: string, taken: readonly { id: string }[]): string => {
  const ids = new Set(taken.map(({ id }) => id))
  for (let number = 1; ; number += 1) {
    const id = `${stem}-${String(number)}`
    if (!ids.has(id)) return id
  }
}
