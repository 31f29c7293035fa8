import type { Stamp } from '../time/stamp.ts'

/** Who made each edit of a document, by its stamp. */
export type Authors = Readonly<Record<Stamp, string>>

/** Whoever edited either version; of two names for one edit the one that sorts last. */
export const joinedAuthors = (a: Authors = {}, b: Authors = {}): Record<Stamp, string> =>
  Object.fromEntries(
    Object.keys({ ...a, ...b }).map((at) => [at, [a[at] ?? '', b[at] ?? ''].reduce((x, y) => (x > y ? x : y))]),
  )
