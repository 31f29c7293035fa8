import { join } from 'node:path'
import { KnownSite } from '#preload/relay.ts'
import { atomicWrite } from '../storage/atomicWrite.ts'
import { readIfThere } from '../storage/readIfThere.ts'
import type { Claim } from '#sync/relay/certificate.ts'

/** What main has heard of the site from its pages, kept so that it knows it at the next start without them. */
export type KnownSites = {
  present: () => KnownSite
  learn: (site: KnownSite) => Promise<void>
}

const fileName = 'site.json'
const nothing: KnownSite = { keys: [], staffed: [], relay: { order: [], afterMinutes: 0 } }

/** A file that cannot be read says nothing: the next page tells all of it again. */
export const openKnownSite = async (folder: string): Promise<KnownSites> => {
  const path = join(folder, fileName)
  let site = readSite(await readIfThere(path)) ?? nothing
  return {
    present: () => site,
    learn: async (next) => {
      if (JSON.stringify(next) === JSON.stringify(site)) return
      site = next
      await atomicWrite(path, `${JSON.stringify(next)}\n`)
    },
  }
}

/** The public key by which the site knows a station's key. */
export const publicKeyIn = ({ keys }: KnownSite, { station, key }: Claim): string | undefined =>
  keys.find((known) => known.station === station && known.id === key)?.publicKey

const readSite = (text: string | undefined): KnownSite | undefined => {
  if (text === undefined) return undefined
  try {
    return KnownSite.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
