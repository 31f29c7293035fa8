import { monthsBooked } from '#domain/site/databases.ts'
import { databasesAt } from './databases.ts'
import { mergeLeaves } from './leaves.ts'
import { type CentralAdmin, ask } from './server.ts'
import { setUpCentral } from './setup.ts'

/** One more than stations ask for, so that none waits for the next time when a month turns. */
const monthsAhead = monthsBooked + 1

/**
 * What a central database needs now and then: the coming months, one version of each document, and less disk. Returns what
 * it changed, one line each. Safe to repeat, also while stations work.
 */
export const maintainCentral = async (options: {
  admin: CentralAdmin
  site: string
  now: number
}): Promise<string[]> => {
  const { admin, site, now } = options
  const changes = await setUpCentral({ admin, site, now, users: [], monthsAhead })
  for (const { name } of await databasesAt(admin, site)) {
    const { merged, pruned, left } = await mergeLeaves(admin, name)
    if (merged > 0) changes.push(`joined versions of ${String(merged)} documents in ${name}`)
    if (pruned > 0) changes.push(`took away ${String(pruned)} versions that others contain in ${name}`)
    for (const id of left) changes.push(`left the versions of ${id} in ${name}: they could not be joined now`)
    await ask(admin, { method: 'POST', path: `/${name}/_compact`, body: {} })
  }
  return changes
}
