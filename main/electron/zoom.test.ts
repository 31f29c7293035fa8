import { expect, test } from 'vitest'
import { zoomAfter } from './zoom.ts'

const press = (level: number, key: string, change: Partial<Parameters<typeof zoomAfter>[1]> = {}): number | undefined =>
  zoomAfter(level, { type: 'keyDown', key, code: '', control: true, meta: false, alt: false, ...change })

test('Control with plus, minus and nought makes the screen larger, smaller and as it was', () => {
  expect([press(0, '+'), press(0, '='), press(0, '-'), press(3, 'à', { code: 'Digit0' })]).toEqual([1, 1, -1, 0])
})

test('the text grows to twice its size and never becomes too small to find the way back', () => {
  expect([press(4, '+'), press(-1, '-')]).toEqual([4, -1])
})

test('every other key is the screen’s', () => {
  expect(press(0, 'k')).toBeUndefined()
  expect(press(0, '+', { control: false })).toBeUndefined()
  expect(press(0, '+', { alt: true })).toBeUndefined()
  expect(press(0, '+', { type: 'keyUp' })).toBeUndefined()
})
