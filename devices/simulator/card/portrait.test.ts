import { expect, it } from 'vitest'
import { jpegOf } from './jpeg.ts'
import { portraitOf } from './portrait.ts'

/** Markers of a JPEG and the length of what was scanned. */
const markersOf = (bytes: Uint8Array): { markers: string[]; scanned: number } => {
  const markers: string[] = []
  let at = 2
  for (;;) {
    expect(bytes[at]).toBe(0xff)
    const marker = bytes[at + 1] ?? 0
    markers.push(marker.toString(16))
    at += 2 + ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0)
    if (marker === 0xda) break
  }
  const start = at
  while (!(bytes[at] === 0xff && bytes[at + 1] !== 0)) at += 1
  markers.push((bytes[at + 1] ?? 0).toString(16))
  expect(at + 2).toBe(bytes.length)
  return { markers, scanned: at - start }
}

it('the portrait is a whole JPEG of the size of a photo on a card', () => {
  const portrait = portraitOf({ grey: 120, hair: 60 })
  expect([...portrait.subarray(0, 2)]).toEqual([0xff, 0xd8])
  expect(markersOf(portrait).markers).toEqual(['e0', 'db', 'c0', 'c4', 'c4', 'da', 'd9'])
  expect(portrait.length).toBeGreaterThan(2_000)
  expect(portrait.length).toBeLessThan(5_000)
})

it('an even picture takes twelve bits a block, and a picture of noise stays whole', () => {
  const size = { width: 64, height: 64 }
  expect(markersOf(jpegOf({ ...size, at: () => 128 })).scanned).toBe((64 * 12) / 8)
  let state = 1
  const noise = (): number => (state = (state * 75) % 65_537) % 256
  expect(markersOf(jpegOf({ ...size, at: noise })).scanned).toBeGreaterThan(2_000)
})
