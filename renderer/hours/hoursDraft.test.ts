import { describe, expect, it } from 'vitest'
import { reception as demoReception } from '#build/demo/hours.ts'
import { openingsOn } from '#domain/hours/openings.ts'
import { noWords } from '../layouts/typedWords.ts'
import {
  type TimetableDraft,
  doubtsOfException,
  doubtsOfTable,
  draftOfHours,
  firstFaulty,
  hoursOfDraft,
  inOrder,
  newException,
  newRow,
  newTable,
  previewOfHours,
} from './hoursDraft.ts'

const today = '2026-11-23'
const reception = inOrder(demoReception)
const draft = draftOfHours(reception)
const [usual = newTable([], { id: 'a', from: today }), ...others] = draft.tables

describe('opening hours as they are typed', () => {
  it('are what they were when nothing is changed', () => {
    expect(hoursOfDraft(draft)).toEqual(reception)
  })

  it('have their rows in order once they are saved', () => {
    const late = { ...usual, rows: usual.rows.toReversed() }
    expect(hoursOfDraft({ ...draft, tables: [late, ...others] })).toEqual(reception)
  })

  it('are not saved without a name, a reason, or a day, or with times that cannot be', () => {
    const row = { ...newRow(usual.rows, 1), from: '11:00', to: '14:00' }
    const closing = { ...newException('new', today), reason: { ...noWords, nl: 'inventaris' } }
    const wrong: TimetableDraft[] = [
      { ...draft, name: noWords },
      { ...draft, name: { ...noWords, fr: 'Accueil' } },
      { ...draft, tables: [{ ...usual, rows: [...usual.rows, row] }] },
      { ...draft, tables: [{ ...usual, rows: [newRow([], 1)] }] },
      { ...draft, tables: [{ ...usual, from: '' }] },
      { ...draft, tables: [{ ...usual, until: '2023-12-31' }] },
      { ...draft, exceptions: [{ ...closing, reason: noWords }] },
      { ...draft, exceptions: [{ ...closing, reason: { ...noWords, nl: 'x'.repeat(161) } }] },
      { ...draft, exceptions: [{ ...closing, from: '' }] },
      { ...draft, exceptions: [{ ...closing, until: '2026-11-22' }] },
    ]
    for (const one of wrong) expect(hoursOfDraft(one)).toBeUndefined()
    expect(hoursOfDraft({ ...draft, exceptions: [closing] })?.exceptions['new']).toEqual({
      ...{ from: today, until: today, reason: { nl: 'inventaris' }, openings: [] },
    })
  })

  it('say what is wrong at the row and what is odd beside it', () => {
    const row = { ...newRow(usual.rows, 1), from: '11:00', to: '14:00' }
    const doubts = doubtsOfTable({ ...usual, rows: [...usual.rows, row] }, draft, today)
    expect(doubts.rows.at(-1)).toBe('overlaps')
    expect(firstFaulty({ ...draft, tables: [{ ...usual, rows: [...usual.rows, row] }] })).toBe(usual.id)
    const past = { ...newException('past', '2026-11-01'), reason: { ...noWords, nl: 'brugdag' } }
    expect(doubtsOfException(past, draft, today)).toMatchObject({ odd: 'over', reason: undefined })
    const sunday = { ...past, from: '2026-11-29' }
    expect(doubtsOfException(sunday, { ...draft, exceptions: [sunday] }, today).odd).toBe('closedAnyway')
    expect(firstFaulty({ ...draft, exceptions: [sunday] })).toBeUndefined()
  })

  it('are shown as far as they go while something is wrong', () => {
    const rows = [...usual.rows, newRow(usual.rows, 1)]
    const preview = previewOfHours({
      ...draft,
      name: noWords,
      tables: [{ ...usual, rows }],
      exceptions: [newException('new', '2026-11-24')],
    })
    expect(openingsOn(preview, today).openings).toEqual(openingsOn(reception, today).openings)
    expect(openingsOn(preview, '2026-11-24').openings).toEqual([])
  })

  it('take times as they are typed', () => {
    const row = { ...newRow(usual.rows, 7), from: '9u', to: '1130' }
    const withRow = (change: object) => ({
      ...draft,
      tables: [{ ...usual, rows: [...usual.rows, { ...row, ...change }] }, ...others],
    })
    expect(hoursOfDraft(withRow({}))).toBeUndefined()
    expect(hoursOfDraft(withRow({ from: '9u15' }))?.tables[usual.id]?.rows.at(-1)).toEqual({
      ...{ weekday: 7, from: '09:15', to: '11:30', access: 'everyone' },
    })
  })

  it('begin a new week as the latest one is', () => {
    expect(newTable([usual], { id: 'b', from: today })).toEqual({ ...usual, id: 'b', from: today })
  })
})
