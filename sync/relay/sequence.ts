import { Refusal } from './refusal.ts'

const malformed = () => new Refusal(400, 'bad_request', "Malformed sequence supplied in 'since' parameter.")

/** A database's place in its own history, as clients see it: they keep it and hand it back unread. */
export const formatSequence = (seq: number, token: string): string => `${seq}-${token}`

/**
 * The number behind a client's `since`. A sequence of another incarnation of the database, or one that this database
 * has not reached (it was restored from an older copy), means everything is to be read again: 0.
 * Throws a 400 for what no server ever gave out.
 */
export const parseSequence = (text: string, database: { token: string; seq: number }): number => {
  if (text === '0') return 0
  if (text === 'now') return database.seq
  const [, digits, token] = /^(\d{1,15})-([0-9a-f]{16})$/u.exec(text) ?? []
  if (digits === undefined) throw malformed()
  const seq = Number(digits)
  return token === database.token && seq <= database.seq ? seq : 0
}
