/**
 * What lies in the browser's storage of a station's replica before anything is opened. A replica that cannot be used is
 * set aside and the next generation begun beside it, so the highest one counts. `partial` lacks some of its collections;
 * `newer` holds one as a later version of Balie writes it.
 */
export type FoundReplica = { generation: number; state: 'none' | 'whole' | 'partial' | 'newer' }

/** A collection as it should lie there: its name and the version of its schema. */
export type ExpectedCollection = { name: string; version: number }

/** Each generation of a replica is a database of its own. */
export const generationName = (base: string, generation: number): string =>
  generation === 1 ? base : `${base}_${String(generation)}`

/** The names that one generation's databases have in the browser's storage. */
export const databasesOfGeneration = (names: readonly string[], base: string, generation: number): string[] =>
  names.filter((name) => readName(name, base)?.generation === generation)

/** Every generation that something lies of, the first one first. */
export const generationsIn = (names: readonly string[], base: string): number[] =>
  [...new Set(names.flatMap((name) => readName(name, base)?.generation ?? []))].sort((a, b) => a - b)

export const findReplica = (
  names: readonly string[],
  base: string,
  expected: readonly ExpectedCollection[],
): FoundReplica => {
  const parts = names.flatMap((name) => readName(name, base) ?? [])
  const generation = parts.reduce((highest, part) => Math.max(highest, part.generation), 1)
  const present = parts.filter((part) => part.generation === generation)
  const versionsOf = (name: string): number[] => present.flatMap((part) => (part.name === name ? [part.version] : []))
  if (present.length === 0) return { generation, state: 'none' }
  if (expected.some(({ name, version }) => versionsOf(name).some((one) => one > version))) {
    return { generation, state: 'newer' }
  }
  const isWhole = expected.every(({ name }) => versionsOf(name).length > 0)
  return { generation, state: isWhole ? 'whole' : 'partial' }
}

/** RxDB's storage on Dexie names a database after the replica, the version of the schema, and the collection. */
const readName = (name: string, base: string): (ExpectedCollection & { generation: number }) | undefined => {
  const [, of, generation, version, collection] = /^rxdb-dexie-(.+?)(?:_(\d+))?--(\d+)--(.+)$/.exec(name) ?? []
  if (of !== base || collection === undefined) return undefined
  return { generation: Number(generation ?? 1), version: Number(version), name: collection }
}
