import { expect, it } from 'vitest'
import type { Paper } from '#domain/printing/simulation.ts'
import { isPlainData } from '#preload/plainData.ts'
import { shownPaper } from './shownPaper.ts'

const pieces = (count: number, dots: string): Paper[] =>
  Array.from({ length: count }, (_piece, at) => ({
    id: `paper-${String(at)}`,
    lines: [{ kind: 'image', width: 512, height: 255, dots, align: 'center' }],
    cutAt: null,
    torn: false,
  }))

it('the newest pieces of paper are shown, as many as one call carries', () => {
  expect(shownPaper(pieces(60, '')).map(({ id }) => id)).toEqual(
    pieces(60, '')
      .slice(20)
      .map(({ id }) => id),
  )
  const heavy = shownPaper(pieces(60, 'A'.repeat(21_760)))
  expect(heavy.map(({ id }) => id)).toEqual(
    pieces(60, '')
      .slice(51)
      .map(({ id }) => id),
  )
  expect(isPlainData({ papers: heavy })).toBe(true)
})
