/** How far one database has been read since it fell behind: rows read, and rows that the server says are left. */
export type DatabaseProgress = { database: string; read: number; left: number }

/** How far a replica is while it reads what it lacks. */
export type Progress = {
  /** From 0 to 1, and never less than it was before. */
  share: number
  databases: readonly DatabaseProgress[]
}

/** Fewer rows than this are there before anybody could read how many they were. */
export const worthTelling = 100

/**
 * The progress after one step in one database; `undefined` while nothing worth telling is left to read. When more turns up
 * than was known the share stays where it is, and goes on more slowly.
 */
export const progressAfter = (
  before: Progress | undefined,
  { database, read, left }: DatabaseProgress,
): Progress | undefined => {
  if (before === undefined && left < worthTelling) return undefined
  const others = before?.databases.filter((one) => one.database !== database) ?? []
  const known = before?.databases.find((one) => one.database === database)
  const databases = [...others, { database, read: (known?.read ?? 0) + read, left }].toSorted(byName)
  const after = leftIn(databases)
  return after === 0 ? undefined : { share: shareAfter(before, { read, after }), databases }
}

/** What is still to be done shrinks as the rows that are left do. */
const shareAfter = (before: Progress | undefined, { read, after }: { read: number; after: number }): number => {
  if (before === undefined) return read / (read + after)
  const shrunk = 1 - Math.min(1, after / leftIn(before.databases))
  return before.share + (1 - before.share) * shrunk
}

const leftIn = (databases: readonly DatabaseProgress[]): number => databases.reduce((sum, { left }) => sum + left, 0)

const byName = (a: DatabaseProgress, b: DatabaseProgress): number =>
  a.database < b.database ? -1 : a.database > b.database ? 1 : 0
