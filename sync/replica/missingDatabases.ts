import type { Replica } from './open.ts'

const prefix = 'missing:'
/** The ledger's rows of databases that the server did not have when it was last asked. */
export const missingRange = { $gte: prefix, $lt: 'missing;' }

/** The name of the database that a row of the ledger is about. */
export const missingDatabase = ({ id }: { id: string }): string => id.slice(prefix.length)

/** Notes in the ledger, for all windows, whether the server has a database. */
export const noteMissing = async (
  replica: Replica,
  { database, missing, now }: { database: string; missing: boolean; now: number },
): Promise<void> => {
  const id = `${prefix}${database}`
  if (missing) await replica.ledger.incrementalUpsert({ id, reason: 'missing', at: now, content: {} })
  else await replica.ledger.bulkRemove([id])
}
