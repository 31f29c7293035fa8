import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Logo } from '#domain/printing/look.ts'
import { type Pixels, dithered, fitted } from './dither.ts'

const grey = (width: number, height: number, level: number, opacity = 255): Pixels => ({
  width,
  height,
  data: Array.from({ length: width * height }, () => [level, level, level, opacity]).flat(),
})

const blackDots = ({ dots }: Logo): number =>
  Array.from(atob(dots), (byte) => byte.charCodeAt(0).toString(2).replaceAll('0', '').length).reduce(
    (sum, count) => sum + count,
    0,
  )

describe('a picture for a ticket', () => {
  it('is as dark in dots as it was in grey', () => {
    for (const level of [0, 64, 128, 192, 255]) {
      const share = blackDots(dithered(grey(64, 40, level))) / (64 * 40)
      expect(Math.abs(share - (255 - level) / 255)).toBeLessThan(0.03)
    }
  })

  it('is white where nothing was drawn', () => {
    expect(blackDots(dithered(grey(20, 20, 0, 0)))).toBe(0)
  })

  it('keeps lines where they were', () => {
    const data = [0, 255, 0, 255, 255, 255, 255, 0].flatMap((level) => [level, level, level, 255])
    expect(dithered({ width: 8, height: 1, data }).dots).toBe(btoa('\u00a1'))
  })

  it('fits on the paper, its proportions kept', () => {
    expect(fitted({ width: 1_024, height: 100 })).toEqual({ width: 512, height: 50 })
    expect(fitted({ width: 600, height: 1_020 })).toEqual({ width: 150, height: 255 })
    expect(fitted({ width: 100, height: 60 })).toEqual({ width: 100, height: 60 })
  })

  it('is a logo whatever its size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 1, max: 20_000 }), (width, height) => {
        const size = fitted({ width, height })
        expect(size.width).toBeLessThanOrEqual(512)
        expect(size.height).toBeLessThanOrEqual(255)
      }),
    )
    for (const [width, height] of [
      [8, 1],
      [512, 255],
      [13, 7],
    ] as const) {
      const logo = dithered(grey(width, height, 90))
      expect(Logo.parse(logo)).toEqual(logo)
    }
  })
})
