import { useState } from 'react'
import type { Site } from '#domain/site/site.ts'
import { dayOf } from '#domain/time/day.ts'
import { undoMs } from '#domain/time/undoMs.ts'
import type { VisitEntry } from '#domain/visit/entry.ts'
import { type PaperDoubt, type PaperRow, readRow, visitOfRow } from '#domain/visit/paperRow.ts'
import { type Visit, visitOf } from '#domain/visit/visit.ts'
import type { Actions, Done } from '../state/model.ts'
import { useStation, useTrueClock } from '../state/station.tsx'
import { useDraft } from '../state/useDraft.ts'
import { useRun } from '../visit/useRun.ts'
import { RowDraft, emptyRow, rowBelow } from './sheet.ts'

/** A row that was kept in this sitting; `at` in ms since 1970. */
export type Entered = { row: PaperRow; visit: Visit; entry: VisitEntry; at: number }

/** What is wrong with a row; the last kind is of the screen: letters of a product that was not taken from the list. */
export type Doubt = PaperDoubt | { field: 'product'; code: 'openProduct' }

/** What happened last, for whoever cannot see it. */
export type Told = { what: 'kept' | 'took'; label: string }

/** The sheet that somebody types: the row under way, what is wrong with it once that was asked, and what was kept. */
export const useSheet = ({ site, actions }: { site: Site; actions: Actions }) => {
  const { site: siteId, language } = useStation()
  const now = useTrueClock()
  const [row, setRow] = useDraft('afterwards row', RowDraft, emptyRow({ day: dayOf(now()), language }))
  const [doubts, setDoubts] = useState<readonly Doubt[]>([])
  /** How often a row could not be kept as it was. */
  const [refusals, setRefusals] = useState(0)
  const [entered, setEntered] = useState<readonly Entered[]>([])
  const [query, setQuery] = useState('')
  const [told, setTold] = useState<Told>()
  const work = useRun()

  const change = (changed: Partial<PaperRow>): void => {
    setRow((before) => ({ ...before, ...changed }))
    setDoubts((before) => before.filter(({ field }) => !(field in changed)))
  }
  const save = async (): Promise<void> => {
    const kept = await work.run('save', async (): Promise<Done<Visit | undefined>> => {
      const about = visitOfRow(row, { site, siteId, now: now() })
      const found = 'id' in about ? await actions.visitOfDay(about.id) : undefined
      if (found?.ok === false) return found
      const read = readRow(row, { site, siteId, now: now(), visit: found?.value ?? visitOf({ id: '', log: [] }) })
      const wrong = [...('doubts' in read ? read.doubts : []), ...doubtQuery(query)]
      setDoubts(wrong)
      if (wrong.length > 0) setRefusals((before) => before + 1)
      if ('doubts' in read || wrong.length > 0 || !('id' in about)) return { ok: true, value: undefined }
      return actions.enterAfterwards(about.id, read.payload)
    })
    if (kept?.lastEntry === undefined) return
    const { lastEntry: entry, label } = kept
    setEntered((before) => [{ row, visit: kept, entry, at: Date.now() }, ...before])
    setRow(rowBelow(row, language))
    setTold({ what: 'kept', label })
  }
  const takeBack = async ({ row: taken, visit, entry }: Entered): Promise<void> => {
    const undone = await work.run(`undo ${entry.id}`, () => actions.undo(visit, entry))
    if (undone === undefined) return
    setEntered((before) => before.filter((one) => one.entry.id !== entry.id))
    setRow(taken)
    setDoubts([])
    setTold({ what: 'took', label: visit.label })
  }
  return { row, change, query, setQuery, doubts, refusals, entered, told, save, takeBack, ...work }
}

const doubtQuery = (query: string): Doubt[] => (query.trim() === '' ? [] : [{ field: 'product', code: 'openProduct' }])

export type Sheet = ReturnType<typeof useSheet>

export const mayTakeBack = ({ at }: Pick<Entered, 'at'>, now: number): boolean => now - at < undoMs
