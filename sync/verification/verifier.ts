import * as z from 'zod'
import { canonicalJson } from '#domain/document/canonical.ts'
import { isTooDeep } from '#domain/document/depth.ts'
import { Envelope } from '#domain/document/log.ts'
import { dayOfDocument } from '#domain/site/databases.ts'
import type { CentralDocument } from '../replication/centralDatabase.ts'
import type { Judge } from './judge.ts'
import type { Keyring } from './keyring.ts'
import { type Apart, type Sifted, sift } from './sift.ts'

/** The entries that are kept apart, on disk. */
export type KeptApart = {
  of: (document: string) => readonly Apart[]
  /** Resolves when they are on disk. */
  keep: (entries: readonly Apart[]) => Promise<void>
}

/** A document as the replica may see it, and what the server's version has lost of it. */
export type Checked = { document: CentralDocument; lacking: readonly Envelope[] }

export type Verifier = {
  /** Whether a document is read as it is: it is of an earlier day, and nothing is known against it. */
  believes: (id: string) => boolean
  /** Judges a log before anything else reads it. What does not count is kept apart on disk before this resolves. */
  check: (document: CentralDocument) => Promise<Checked>
  /** Puts back into a body what was taken out of the version it replaces: the server takes no log that lost entries. */
  restore: <D extends { _id: string }>(body: D) => D
  /** Whether the server, when it was last heard, lacked an entry that stands here: it must not count as held there. */
  isOwed: IsOwed
}

export type IsOwed = (document: string, entry: Envelope) => boolean

const Log = z.looseObject({ log: z.array(Envelope) })
const Body = z.looseObject({ _rev: z.string(), log: z.array(Envelope) })

/** Versions whose raw entries are remembered for writing back; older ones are in conflict by then. */
const mostVersions = 5_000

export const newVerifier = (parts: {
  judge: Judge
  keyring: () => Keyring
  /** Documents of this day and later are judged at once, earlier ones when there is time. */
  today: () => string
  apart: KeptApart
  localLog: (document: string) => Promise<readonly Envelope[]>
}): Verifier => {
  const { judge, keyring, today, apart, localLog } = parts
  const takenOut = new Map<string, readonly Envelope[]>()
  const owed = new Map<string, ReadonlySet<string>>()

  const judgeNow = (document: string, log: readonly Envelope[]): Promise<Sifted> =>
    sift({
      document,
      log,
      verdictOf: (entry) => judge.verdict(document, entry, keyring()),
      localLog: () => localLog(document),
    })
  /** What is known to be wrong with an earlier document is left out; the rest is believed until there is time. */
  const recall = (document: string, log: readonly Envelope[]): Sifted => {
    const known = new Map(apart.of(document).map((one) => [canonicalJson(one.entry), one]))
    const found = known.size === 0 ? [] : log.map((entry) => known.get(canonicalJson(entry)))
    return {
      stays: log.filter((_entry, place) => found[place] === undefined),
      apart: found.filter((one) => one !== undefined),
      lacking: [],
    }
  }
  const note = (version: string, entries: readonly Envelope[]): void => {
    takenOut.set(version, entries)
    for (const oldest of takenOut.keys()) {
      if (takenOut.size <= mostVersions) break
      takenOut.delete(oldest)
    }
  }
  const believes = (id: string): boolean => {
    const day = dayOfDocument(id)
    return day !== undefined && day < today() && apart.of(id).length === 0
  }

  return {
    believes,
    check: async (document) => {
      const id = document._id
      if (believes(id)) return { document, lacking: [] }
      const day = dayOfDocument(id)
      // What is too deep to be compared is too deep to be stored: nobody will read it, judged or not.
      const content = day === undefined || isTooDeep(document) ? undefined : Log.safeParse(document)
      if (day === undefined || content?.success !== true) return { document, lacking: [] }
      const { log } = content.data
      const sifted = day < today() ? recall(id, log) : await judgeNow(id, log)
      if (sifted.lacking.length === 0) owed.delete(id)
      else owed.set(id, new Set(sifted.lacking.map((entry) => entry.id)))
      if (sifted.apart.length === 0) return { document, lacking: [] }
      await apart.keep(sifted.apart)
      const stays = new Set(sifted.stays)
      note(
        versionOf(document),
        log.filter((entry) => !stays.has(entry)),
      )
      return { document: { ...document, log: sifted.stays }, lacking: sifted.lacking }
    },
    isOwed: (document, entry) => !believes(document) && owed.get(document)?.has(entry.id) === true,
    restore: (body) => {
      const content = Body.safeParse(body)
      const raw = content.success ? takenOut.get(versionOf({ ...content.data, _id: body._id })) : undefined
      if (!content.success || raw === undefined) return body
      const present = new Set(content.data.log.map(canonicalJson))
      return { ...body, log: [...content.data.log, ...raw.filter((entry) => !present.has(canonicalJson(entry)))] }
    },
  }
}

const versionOf = ({ _id, _rev }: { _id: string; _rev: string }): string => `${_id} ${_rev}`
