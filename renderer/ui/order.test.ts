import { expect, it } from 'vitest'
import { freeId, movedTo, withRow, withoutRow } from './order.ts'

it('a row goes a place up or down, and stays where there is no such place', () => {
  const rows = ['a', 'b', 'c']
  expect(movedTo(rows, 2, 1)).toEqual(['a', 'c', 'b'])
  expect(movedTo(rows, 0, 1)).toEqual(['b', 'a', 'c'])
  expect(movedTo(rows, 0, -1)).toEqual(rows)
  expect(movedTo(rows, 2, 3)).toEqual(rows)
  expect(withRow(rows, 1, 'x')).toEqual(['a', 'x', 'c'])
  expect(withoutRow(rows, 1)).toEqual(['a', 'c'])
})

it('an id that was free is taken by nobody', () => {
  expect(freeId('theme', [{ id: 'theme-1' }, { id: 'theme-3' }])).toBe('theme-2')
})
