/** What becomes of parts, by id: a new content each, or null where one is taken away. */
export type PartChange<V> = Readonly<Record<string, V | null>>

export const withParts = <V>(
  present: Readonly<Record<string, V>> | undefined,
  change: PartChange<V>,
): Record<string, V> =>
  Object.fromEntries(
    Object.entries({ ...present, ...change }).filter((entry): entry is [string, V] => entry[1] !== null),
  )

/** The change that puts the parts back that a change is about. */
export const partsBack = <V>(
  present: Readonly<Record<string, V>> | undefined,
  change: PartChange<V>,
): PartChange<V> => {
  const before = new Map(Object.entries(present ?? {}))
  return Object.fromEntries(Object.keys(change).map((id) => [id, before.get(id) ?? null]))
}
