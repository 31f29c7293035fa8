import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { GuideContent } from '#domain/guide/guide.ts'
import { layersOf } from './layers.ts'

const information = (place: number, to?: string): GuideContent['steps'][string] => ({
  kind: 'information',
  place,
  text: { nl: 'Stap' },
  products: [],
  ...(to === undefined ? {} : { to }),
})
const question = (place: number, ...to: string[]): GuideContent['steps'][string] => ({
  kind: 'question',
  place,
  text: { nl: 'Vraag' },
  answers: to.map((one) => ({ id: `to-${one}`, text: { nl: 'Antwoord' }, to: one })),
})

const layerOf = (placed: ReturnType<typeof layersOf>, id: string) => placed.find((one) => one.id === id)?.layer

test('each step stands below all that lead to it, however long the way', () => {
  const placed = layersOf({
    start: 'a',
    steps: { a: question(1, 'b', 'd'), b: information(2, 'c'), c: information(3, 'd'), d: information(4) },
  })
  expect(['a', 'b', 'c', 'd'].map((id) => layerOf(placed, id))).toEqual([0, 1, 2, 3])
})

test('answers stand side by side in their order', () => {
  const placed = layersOf({
    start: 'a',
    steps: { a: question(1, 'b', 'c', 'd'), b: information(2), c: information(3), d: information(4) },
  })
  expect(placed.filter(({ layer }) => layer === 1)).toEqual([
    { id: 'b', layer: 1, column: -1 },
    { id: 'c', layer: 1, column: 0 },
    { id: 'd', layer: 1, column: 1 },
  ])
})

test('every step has one place of its own, whatever leads where', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g')
  fc.assert(
    fc.property(id, fc.dictionary(id, fc.array(id, { maxLength: 4 })), (start, ways) => {
      const steps = Object.fromEntries(Object.entries(ways).map(([one, to], place) => [one, question(place, ...to)]))
      const placed = layersOf({ start, steps })
      expect(placed.map((one) => one.id).sort()).toEqual(Object.keys(steps).sort())
      expect(new Set(placed.map(({ layer, column }) => `${String(layer)} ${String(column)}`)).size).toBe(placed.length)
    }),
  )
})

test('a chain of a thousand steps is laid out', () => {
  const steps = Object.fromEntries(
    Array.from({ length: 1_000 }, (_none, at) => [`s${String(at)}`, information(at, `s${String(at + 1)}`)]),
  )
  expect(layerOf(layersOf({ start: 's0', steps }), 's999')).toBe(999)
})
