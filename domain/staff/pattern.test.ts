import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type WorkRow, rowsAt, withHours, workplaces } from './pattern.ts'

const weekday = fc.constantFrom(1, 2)
const where = fc.constantFrom(...workplaces)
const week = fc.constantFrom(1 as const, 2 as const)
const hours = fc.constantFrom({ from: '09:00', to: '12:00' }, { from: '13:00', to: '17:00' })
const row: fc.Arbitrary<WorkRow> = fc
  .tuple(hours, fc.record({ weekday, where, week }, { requiredKeys: ['weekday', 'where'] }))
  .map(([times, at]) => ({ ...times, ...at }))
const everyField = [1, 2].flatMap((day) => workplaces.map((place) => ({ weekday: day, where: place })))
const times = (rows: readonly WorkRow[]): string[] => rows.map(({ from, to }) => `${from}-${to}`).sort()

it('hours that are written in one field of a timetable stand there, and nothing else changes in either week', () => {
  fc.assert(
    fc.property(fc.array(row), fc.array(hours), weekday, where, week, (rows, written, day, place, turn) => {
      const before = { from: '2026-01-05', rows }
      const at = { weekday: day, where: place, week: turn }
      const after = withHours(before, at, written)
      for (const field of everyField) {
        for (const one of [1, 2] as const) {
          const isWritten = field.weekday === day && field.where === place && one === turn
          const expected = isWritten ? written.map(({ from, to }) => `${from}-${to}`).sort() : undefined
          expect(times(rowsAt(after, { ...field, week: one }))).toEqual(
            expected ?? times(rowsAt(before, { ...field, week: one })),
          )
        }
      }
    }),
  )
})

it('hours of every week are written once', () => {
  const pattern = { from: '2026-01-05', rows: [] }
  const after = withHours(pattern, { weekday: 1, where: 'onSite' }, [{ from: '09:00', to: '12:00' }])
  expect(after.rows).toEqual([{ weekday: 1, where: 'onSite', from: '09:00', to: '12:00' }])
})
