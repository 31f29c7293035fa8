import { type OfferedKey, withApproved } from '#domain/site/stationKeys.ts'
import { stampOf } from '#domain/time/stamp.ts'
import type { CentralAdmin } from '#sync/central/server.ts'
import { readDocument } from '#sync/merge/kinds.ts'
import { CentralDocument } from '#sync/replication/centralDatabase.ts'
import { demoSite } from './site.ts'

const by = 'staff:karim'

/**
 * Approves the keys of the demo's stations as its administrator would, so that the demo starts proven. What somebody
 * decided about a key since stays.
 */
export const approveKeys = async (admin: CentralAdmin, offered: readonly OfferedKey[], now: number): Promise<void> => {
  const id = `site:${demoSite}`
  const url = `${admin.url}/balie_${demoSite}/${encodeURIComponent(id)}`
  const headers = {
    'content-type': 'application/json',
    authorization: `Basic ${Buffer.from(`${admin.name}:${admin.password}`).toString('base64')}`,
  }
  const stored = CentralDocument.parse(await (await fetch(url, { headers })).json())
  const document = readDocument(id, { ...stored, id })
  if (document?.type !== 'site') throw new Error(`${id} is not what a site is.`)
  const { data, stamps, history } = document
  const fresh = offered.filter(
    (key) => !data.keys.some((known) => known.station === key.station && known.id === key.id),
  )
  if (fresh.length === 0) return
  const at = stampOf({ station: 'demo', ms: now, count: 0 })
  const keys = fresh.reduce((known, key) => withApproved(known, key, { at, by }), data.keys)
  const body = { ...stored, data: { ...data, keys }, stamps: { ...stamps, keys: at }, history }
  const answer = await fetch(url, { method: 'PUT', headers, body: JSON.stringify(body) })
  if (!answer.ok) throw new Error(`The keys of the stations could not be approved: ${await answer.text()}`)
}
