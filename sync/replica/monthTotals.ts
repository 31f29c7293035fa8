import { type MonthTotals, noTotals, totalsId, withVisit } from '#domain/report/totals.ts'
import { monthDatabase } from '#domain/site/databases.ts'
import { dayOf, monthOf } from '#domain/time/day.ts'
import { pullDocuments } from '../replication/pull.ts'
import type { VerifiedDatabase } from '../replication/verifiedDatabase.ts'
import type { Replica } from './open.ts'
import { saveEdit } from './saveEdit.ts'

const pageOf = 100
/** All stations of a site find at the same time that a month is over; one in so many counts it, a moment later another. */
const oneIn = 10

export type TotalsParts = {
  replica: Replica
  site: string
  now: () => number
  databaseNamed: (name: string) => Pick<VerifiedDatabase, 'name' | 'changes'>
  idle: () => Promise<void>
  random: () => number
}

/**
 * Sees to it that the totals of a month are in the replica, counted in the month `since` or later, and once more when
 * something came `late`. They are counted from what the server has, so whoever counts finds the same. Whether they are
 * there now; if not, they are to be asked for again. Throws what the database throws.
 */
export const keepTotals = async (
  parts: TotalsParts,
  { month, since, late }: { month: string; since: string; late: boolean },
): Promise<boolean> => {
  const { replica, site, now, random } = parts
  const id = totalsId(site, month)
  const present = (await replica.settings.findOne(id).exec())?.toMutableJSON()
  if (!late) {
    if (present?.type === 'totals' && present.data.asOf >= since) return true
    if (random() * oneIn >= 1) return false
  }
  const data = await countMonth(parts, { month, asOf: monthOf(dayOf(now())) })
  if (data === undefined) return false
  // A site that is new has no past.
  if (data.entries > 0) await saveEdit(replica, { id, type: 'totals', data, stamps: {}, history: [] })
  return true
}

/** Counts a month as the server has it; `undefined` when somebody changed it meanwhile. */
const countMonth = async (
  { site, databaseNamed, idle }: TotalsParts,
  of: Pick<MonthTotals, 'month' | 'asOf'>,
): Promise<MonthTotals | undefined> => {
  const database = databaseNamed(monthDatabase(site, of.month).name)
  const counted = new Set<string>()
  let totals = noTotals(of)
  for (let since = { seq: '0' }; ;) {
    await idle()
    const { documents, checkpoint, atEnd } = await pullDocuments(database, since, pageOf)
    for (const document of documents) {
      if (counted.has(document.id)) return undefined
      counted.add(document.id)
      if (document.type === 'visit') totals = withVisit(totals, document)
    }
    if (atEnd) return totals
    since = checkpoint
  }
}
