import * as z from 'zod'
import { joined, says } from './joined.ts'
import { type CentralAdmin, ask, askJson } from './server.ts'

const Rows = z.object({
  results: z.array(z.object({ id: z.string(), changes: z.array(z.object({ rev: z.string() })) })),
  last_seq: z.string(),
})
const Stored = z.looseObject({ _id: z.string(), _rev: z.string(), _deleted: z.boolean().optional() })
type Stored = z.infer<typeof Stored>
const Winner = Stored.extend({ _conflicts: z.array(z.string()).optional() })
const Opened = z.array(z.looseObject({ ok: Stored.optional() }))

const pageOf = 1_000
const prunedAtOnce = 500

/** The ids of documents with several leaves, of which all but one may be tombstones. */
const candidatesIn = async (admin: CentralAdmin, name: string): Promise<string[]> => {
  const ids: string[] = []
  for (let since = '0'; ;) {
    const path = `/${name}/_changes?style=all_docs&limit=${String(pageOf)}&since=${encodeURIComponent(since)}`
    const { results, last_seq } = Rows.parse(await askJson(admin, { method: 'GET', path }))
    ids.push(...results.flatMap(({ id, changes }) => (changes.length > 1 && !id.startsWith('_') ? [id] : [])))
    if (results.length < pageOf) return ids
    since = last_seq
  }
}

const winnerOf = async (admin: CentralAdmin, name: string, id: string): Promise<z.infer<typeof Winner> | undefined> => {
  const path = `/${name}/${encodeURIComponent(id)}?conflicts=true`
  const response = await ask(admin, { method: 'GET', path, accept: [200, 404] })
  return response.status === 404 ? undefined : Winner.parse(await response.json())
}

/** The documents of which versions stand beside each other, as happens where servers replicate among themselves. */
export const conflictedIn = async (admin: CentralAdmin, name: string): Promise<string[]> => {
  const conflicted: string[] = []
  for (const id of await candidatesIn(admin, name)) {
    if ((await winnerOf(admin, name, id))?._conflicts !== undefined) conflicted.push(id)
  }
  return conflicted
}

/** Every version of a document that lives, the present one first. */
export const livingLeaves = async (admin: CentralAdmin, name: string, id: string): Promise<Stored[]> => {
  const path = `/${name}/${encodeURIComponent(id)}?open_revs=all`
  const leaves = Opened.parse(await askJson(admin, { method: 'GET', path })).flatMap(({ ok }) => ok ?? [])
  const living = leaves.filter(({ _deleted }) => _deleted !== true)
  const winner = await winnerOf(admin, name, id)
  return living.sort((a, b) => Number(b._rev === winner?._rev) - Number(a._rev === winner?._rev))
}

export type Mended = { merged: number; pruned: number; left: string[] }

/**
 * Joins the versions of each document that stand beside each other, and then takes away those that the present one
 * contains. A version that cannot be read stays, and is named in `left`. Nothing goes before the server has the whole.
 */
export const mergeLeaves = async (admin: CentralAdmin, name: string): Promise<Mended> => {
  const mended: Mended = { merged: 0, pruned: 0, left: [] }
  for (const id of await candidatesIn(admin, name)) {
    const [winner, ...losers] = await livingLeaves(admin, name, id)
    if (winner === undefined || losers.length === 0) continue
    const { whole, contained } = joined(winner, losers)
    if (contained.length < losers.length) mended.left.push(id)
    if (says(whole) !== says(winner)) {
      const path = `/${name}/${encodeURIComponent(id)}`
      // 202 is not enough: too few nodes have it. Somebody else's write in between is for the next time.
      const { status } = await ask(admin, {
        method: 'PUT',
        path,
        accept: [201, 202, 409],
        body: { ...whole, _rev: winner._rev },
      })
      if (status !== 201) {
        if (!mended.left.includes(id)) mended.left.push(id)
        continue
      }
      mended.merged++
    }
    mended.pruned += await prune(admin, name, contained)
  }
  return mended
}

const Results = z.array(z.looseObject({ ok: z.boolean().optional() }))

const prune = async (admin: CentralAdmin, name: string, leaves: readonly Stored[]): Promise<number> => {
  let pruned = 0
  for (let from = 0; from < leaves.length; from += prunedAtOnce) {
    const docs = leaves.slice(from, from + prunedAtOnce).map(({ _id, _rev }) => ({ _id, _rev, _deleted: true }))
    const path = `/${name}/_bulk_docs`
    const results = Results.parse(await askJson(admin, { method: 'POST', path, body: { docs } }))
    pruned += results.filter(({ ok }) => ok === true).length
  }
  return pruned
}
