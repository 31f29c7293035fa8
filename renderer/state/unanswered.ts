import { type Observable, map } from 'rxjs'
import { mayEditWords } from '#domain/product/search/mayEditWords.ts'
import {
  type SeenTo,
  type UnansweredMonth,
  keepable,
  nothingUnanswered,
  unansweredId,
  withSeenTo,
  withSeenToUndone,
  withUnanswered,
} from '#domain/product/search/unanswered.ts'
import { dayOf, monthOf } from '#domain/time/day.ts'
import type { Stamp } from '#domain/time/stamp.ts'
import type { Bridge } from '#preload/bridge.ts'
import type { EditedDocument } from '#sync/merge/kinds.ts'
import type { Replica } from '#sync/replica/open.ts'
import type { ActionFailure, Board, Done } from './model.ts'
import { plain } from './plain.ts'
import { attempted } from './recording.ts'
import { keepEdit, writeEdit } from './writeEdit.ts'

/** What was seen to, as `undo` takes it: how each month stood before. */
export type SeenToNow = { query: string; before: readonly { id: string; seenTo: SeenTo | undefined }[] }

/** What citizens asked for and no product was found. Each resolves once it is kept on disk. */
export type Unanswered = {
  /**
   * Counts a question that found nothing; false where nothing may be kept of it. Of two windows of a station that count the same
   * question in the same moment one may be lost: what is asked often shows all the same.
   */
  note: (query: string) => Promise<Done<boolean>>
  /** An editor saw to a question: it is gone from the list until it is put again. */
  seeTo: (query: string) => Promise<Done<SeenToNow>>
  undo: (seen: SeenToNow) => Promise<Done<boolean>>
}

export type UnansweredParts = {
  replica: Replica
  bridge: Bridge
  site: string
  station: string
  board: () => Pick<Board, 'staff' | 'products'>
  by: () => string
  /** The true time in ms since 1970. */
  now: () => number
}

export type KnownMonth = UnansweredMonth & { id: string }

/** Editors see the questions of so many months: what was asked longer ago and never again is no question any more. */
const monthsShown = 6

/** The months' countings that are shown, the latest first, live. */
export const unansweredMonths = (replica: Replica, site: string): Observable<KnownMonth[]> =>
  replica.settings
    .find({
      selector: { id: rangeOf(site) },
      sort: [{ id: 'desc' }],
      limit: monthsShown,
    })
    .$.pipe(map((documents) => plain(documents).flatMap(monthIn)))

export const unansweredWith = (parts: UnansweredParts): Unanswered => {
  const { replica, bridge, site, station, board, by, now } = parts
  /** One question is counted after the other, as each adds to what was counted before. */
  let counted: Promise<unknown> = Promise.resolve()
  const monthNamed = async (id: string): Promise<UnansweredMonth> => {
    const stored = (await replica.settings.findOne(id).exec())?.getLatest().toMutableJSON()
    return stored?.type === 'unanswered' ? stored.data : nothingUnanswered
  }
  const count = async (query: string): Promise<Done<boolean>> => {
    const id = unansweredId(site, monthOf(dayOf(now())))
    const month = await monthNamed(id)
    const after = withUnanswered(month, { query, station })
    const own = after.counts[station]
    if (after === month || own === undefined) return { ok: true, value: false }
    await keepEdit({ replica, bridge }, documentOf(id, { counts: { [station]: own } }))
    return { ok: true, value: true }
  }
  /** Writes what an editor says of a question in one month. */
  const say = async (id: string, change: (month: UnansweredMonth, at: Stamp) => UnansweredMonth): Promise<void> => {
    const month = await monthNamed(id)
    const seen = Object.values(month.seenTo ?? {})
      .map(({ at }) => at)
      .sort()
      .at(-1)
    await writeEdit({ replica, bridge, seen }, (at) => {
      const { seenTo = {} } = change(month, at)
      return documentOf(id, { counts: {}, seenTo })
    })
  }
  const attempt = <T>(work: () => Promise<T>): Promise<Done<T>> =>
    attempted(bridge, 'unanswered', async () => {
      const { staff, products } = board()
      if (!mayEditWords(staff, by(), products)) return refuse('notYourWords')
      return { ok: true, value: await work() }
    })
  return {
    note: (query) => {
      if (keepable(query) === undefined) return Promise.resolve({ ok: true, value: false })
      const noted = counted.then(() => attempted(bridge, 'unanswered', () => count(query)))
      counted = noted
      return noted
    },
    seeTo: (query) =>
      attempt(async () => {
        const months = plain(await replica.settings.find({ selector: { id: rangeOf(site) } }).exec()).flatMap(monthIn)
        const asked = months.filter(({ counts }) => Object.values(counts).some((own) => own[query] !== undefined))
        for (const { id } of asked) await say(id, (month, at) => withSeenTo(month, { query, at, by: by() }))
        return { query, before: asked.map(({ id, seenTo }) => ({ id, seenTo: seenTo?.[query] })) }
      }),
    undo: ({ query, before }) =>
      attempt(async () => {
        for (const { id, seenTo } of before) {
          await say(id, (month, at) => withSeenToUndone(month, { query, at, by: by(), before: seenTo }))
        }
        return true
      }),
  }
}

const rangeOf = (site: string) => ({ $gte: unansweredId(site, ''), $lt: unansweredId(site, '~') })

const documentOf = (id: string, data: UnansweredMonth): Extract<EditedDocument, { type: 'unanswered' }> => ({
  ...{ id, data, stamps: {}, history: [] },
  type: 'unanswered',
})

const monthIn = (document: EditedDocument): KnownMonth[] =>
  document.type === 'unanswered' ? [{ ...document.data, id: document.id }] : []

const refuse = (code: 'notYourWords'): { ok: false; error: ActionFailure } => ({
  ok: false,
  error: { code, facts: {} },
})
