import { canonicalJson } from '#domain/document/canonical.ts'
import { type Envelope, type Stands, unionLogs } from '#domain/document/log.ts'
import { readVisitId } from '#domain/visit/label.ts'
import { contains } from '../merge/contains.ts'
import { type EditedDocument, logDocument } from '../merge/kinds.ts'
import { changeLog } from '../replica/changeLog.ts'
import type { Replica } from '../replica/open.ts'
import { collectionOfType, saveEdit } from '../replica/saveEdit.ts'
import type { Verification } from '../replica/verification.ts'
import { type Apart, sift } from '../verification/sift.ts'
import type { Carried } from './carried.ts'
import { type BundleTrust, mayBring } from './trust.ts'

/** How much of what was carried is new here. */
export type TakenIn = {
  /** Visits of which this station had nothing. */
  visits: number
  entries: number
  edits: number
  /** Entries that do not count, and are kept apart. */
  apart: number
  /** Edits that are not taken from this station. */
  left: number
}

export type TakeInParts = {
  replica: Replica
  verification: Pick<Verification, 'verdictOf' | 'apart' | 'isApart'>
  /** Which of two entries of a document with one id stays. */
  standsIn: (document: string) => Stands
  /** `YYYY-MM-DD`: what was to be wiped before does not come back. */
  today: string
}

const atOnce = 100

/** What taking it in would change; changes nothing. */
export const lookInto = (parts: TakeInParts, carried: Carried, trust: BundleTrust): Promise<TakenIn> =>
  walk(parts, carried, trust, { keep: () => Promise.resolve(), save: () => Promise.resolve() })

/**
 * Takes what was carried into the replica as what arrives from a server: every entry is judged first, of any day, and logs
 * and edits are joined with what is here. What is here already is not written. Resolves when all of it is on disk; broken
 * off, it can be repeated.
 */
export const takeIn = (parts: TakeInParts, carried: Carried, trust: BundleTrust): Promise<TakenIn> =>
  walk(parts, carried, trust, {
    keep: async (judged) => {
      await parts.verification.apart.keep(judged.flatMap(({ apart }) => apart))
      await storeLogs(
        parts,
        judged.filter(({ fresh }) => fresh.length > 0),
      )
    },
    save: (edit) => saveEdit(parts.replica, edit),
  })

type Judged = { document: string; isNew: boolean; fresh: readonly Envelope[]; apart: readonly Apart[] }

const walk = async (
  parts: TakeInParts,
  carried: Carried,
  trust: BundleTrust,
  act: { keep: (judged: readonly Judged[]) => Promise<void>; save: (edit: EditedDocument) => Promise<unknown> },
): Promise<TakenIn> => {
  const taken: TakenIn = { visits: 0, entries: 0, edits: 0, apart: 0, left: 0 }
  for (let from = 0; from < carried.logs.length; from += atOnce) {
    const judged = await judge(parts, carried.logs.slice(from, from + atOnce))
    await act.keep(judged)
    for (const { document, isNew, fresh, apart } of judged) {
      if (isNew && fresh.length > 0 && readVisitId(document) !== undefined) taken.visits++
      taken.entries += fresh.length
      taken.apart += apart.length
    }
  }
  for (const edit of carried.edits) {
    if (edit.type === 'person' && edit.data.expires < parts.today) continue
    if (!mayBring(trust, edit)) taken.left++
    else if (await isNews(parts.replica, edit)) {
      await act.save(edit)
      taken.edits++
    }
  }
  return taken
}

/** Parts what counts from what does not, and both from what this station has or keeps apart already. */
const judge = async (
  { replica, verification }: Pick<TakeInParts, 'replica' | 'verification'>,
  logs: Carried['logs'],
): Promise<Judged[]> => {
  const present = await replica.visits.findByIds(logs.map(({ document }) => document)).exec()
  return Promise.all(
    logs.map(async ({ document, log }) => {
      const here = present.get(document)?.toMutableJSON().log ?? []
      const verdictOf = verification.verdictOf(document)
      const sifted = await sift({ document, log, verdictOf, localLog: () => Promise.resolve(here) })
      const known = new Set(here.map(canonicalJson))
      return {
        document,
        isNew: !present.has(document),
        fresh: sifted.stays.filter((entry) => !known.has(canonicalJson(entry))),
        apart: sifted.apart.filter(({ entry }) => !verification.isApart(document, entry)),
      }
    }),
  )
}

const storeLogs = async ({ replica, standsIn }: TakeInParts, judged: readonly Judged[]): Promise<void> => {
  const begun = judged
    .filter(({ isNew }) => isNew)
    .map(({ document, fresh }) => logDocument(document, unionLogs([], fresh, standsIn(document))))
  const { error } = await replica.visits.bulkInsert(begun)
  // One that somebody else began meanwhile is joined like the others.
  const failed = error.find(({ status }) => status !== 409)
  if (failed !== undefined) throw new Error(`The replica did not take ${failed.documentId}.`)
  const met = new Set(error.map(({ documentId }) => documentId))
  const others = judged.filter(({ document, isNew }) => !isNew || met.has(document))
  await Promise.all(
    others.map(({ document, fresh }) =>
      changeLog(replica, document, (log) => unionLogs(log, fresh, standsIn(document))),
    ),
  )
}

const isNews = async (replica: Replica, edit: EditedDocument): Promise<boolean> => {
  const present = await replica[collectionOfType[edit.type]].findOne(edit.id).exec()
  return present === null || !contains(present.toMutableJSON(), edit)
}
