import type { CentralDatabase } from './centralDatabase.ts'

/**
 * A database as one server has it, from its beginning until it is restored or replaced. What was agreed with one
 * incarnation says nothing about the next: it is read from the start, and written to again.
 */
export type Incarnation = {
  /** The server's own id. */
  server: string
  /** Counts the incarnations that this replica has met on this server, from 1. */
  number: number
  /** Name of this replica's proof there. */
  proof: string
  /** Grows with each renewal of the proof; a server that knows a lower one was put back to an earlier time. */
  height: number
  /** What the latest renewal is known by. */
  mark?: string | undefined
  /** How far both ways had come by then. */
  agreed?: Agreed | undefined
  /** A relay of the building, which stands in for the centre: what it has is not at the centre yet. */
  standsIn?: boolean | undefined
}

/**
 * How far a replica and a server are equal, as the replica has it on disk. What comes after the last proof is not proven: a
 * server that was put back to a moment between the two holds the proof, and may lack the rest.
 */
export type Agreed = {
  /** Everything until this sequence was read. */
  read?: string | undefined
  /** Everything that was written here until this was sent, in the order of the replica's writes. */
  sent?: { id: string; lwt: number } | undefined
}

type Proven = Pick<CentralDatabase, 'serverId' | 'local' | 'putLocal'>

/**
 * Which incarnation answers now, by what is `known` of those met before, each with its server. Throws what the database
 * throws.
 */
export const incarnationNow = async (
  database: Proven,
  known: (server: string) => Incarnation | undefined,
  newProof: () => string,
): Promise<Incarnation> => {
  const server = await database.serverId()
  const before = known(server)
  if (before === undefined) return { server, number: 1, proof: newProof(), height: 0 }
  if (before.height === 0) return before
  const found = await database.local(before.proof)
  if (found !== undefined && holds(found, before)) return before
  return { server, number: before.number + 1, proof: newProof(), height: 0 }
}

/**
 * Renews the proof at the server for what was agreed by now, under a mark that was never used; only then may the replica remember it. Throws what the database
 * throws, and when another incarnation answers.
 */
export const renewProof = async (
  database: Proven,
  present: Incarnation,
  { agreed, mark }: { agreed: Agreed; mark: string },
): Promise<Incarnation> => {
  const found = await database.local(present.proof)
  if (present.height > 0 && (found === undefined || !holds(found, present))) {
    throw new Error('The server was put back to a time before the last proof.')
  }
  // A renewal whose answer was lost may lie there.
  const height = Math.max(found?.height ?? 0, present.height) + 1
  await database.putLocal(present.proof, { height, mark })
  return { ...present, height, mark, agreed }
}

/**
 * A later proof is one that the replica fell too soon to remember; all that was agreed with it before is there too. One of
 * the same height with another mark crossed it on its way, and stands for an earlier agreement.
 */
const holds = (found: { height: number; mark?: string | undefined }, known: Incarnation): boolean =>
  found.height > known.height || (found.height === known.height && found.mark === known.mark)

/** Names what was agreed with an incarnation. */
export const incarnationName = (database: string, { server, number }: Incarnation): string =>
  `${database} ${server} ${String(number)}`
