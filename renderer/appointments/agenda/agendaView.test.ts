import { expect, it } from 'vitest'
import { type AgendaView, choiceText, daysOf, daysRead, on, readChoice, stepped, usualView } from './agendaView.ts'

const today = '2026-11-26'

it('a step goes a day or a week on, and back on today it follows the calendar again', () => {
  expect(stepped(usualView, 1, today)).toEqual({ ...usualView, day: '2026-11-27' })
  expect(stepped({ ...usualView, view: 'week' }, -1, today)).toEqual({ ...usualView, view: 'week', day: '2026-11-19' })
  expect(stepped({ ...usualView, day: '2026-11-27' }, -1, today)).toEqual(usualView)
  expect(on({ ...usualView, day: '2027-01-04' }, today, today)).toEqual(usualView)
})

it('a week is shown from Monday on, and the weeks around it are read too', () => {
  expect(daysOf({ view: 'week' }, today)).toEqual(
    ['23', '24', '25', '26', '27', '28', '29'].map((day) => `2026-11-${day}`),
  )
  expect(daysOf({ view: 'day', day: '2026-12-24' }, today)).toEqual(['2026-12-24'])
  const read = daysRead(today)
  expect(read).toEqual({ from: '2026-11-09', until: '2026-12-13' })
  expect(daysRead('2026-12-01', read)).toBe(read)
  expect(daysRead('2026-12-08', read)).toEqual({ from: '2026-11-23', until: '2026-12-27' })
})

it('a choice is read back from what its field holds', () => {
  const choices: AgendaView['choice'][] = [
    { of: 'all' },
    { of: 'queue', letter: 'B' },
    { of: 'one', resource: 'room:x' },
  ]
  for (const choice of choices) expect(readChoice(choiceText(choice))).toEqual(choice)
})
