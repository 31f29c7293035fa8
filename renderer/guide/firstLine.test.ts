import { expect, it } from 'vitest'
import { firstLine } from './firstLine.ts'

it('a text is known by its first line, and the rest is said below it', () => {
  expect(firstLine('Neem een ticket.\nDaarna komt de wijkagent.\n\nZet de naam op de bel.')).toEqual({
    title: 'Neem een ticket.',
    more: 'Daarna komt de wijkagent.\n\nZet de naam op de bel.',
  })
  expect(firstLine('Wie verhuist mee?\n')).toEqual({ title: 'Wie verhuist mee?', more: undefined })
})
