import { expect, it } from 'vitest'
import { type CatalogueReading, type ReadSource, beginReading, mostPages, withSource } from './reading.ts'

const first = { url: 'https://a.example/0' }
const page = (...pages: string[]): ReadSource => ({ found: [], refused: [], pages })
const next = (reading: CatalogueReading) => reading.waiting[0] ?? first

it('reads every page that another leads to, once', () => {
  let reading = withSource(beginReading([first.url]), first, page('https://a.example/1', 'https://a.example/1'))
  expect(reading.waiting).toEqual([{ url: 'https://a.example/1', from: first.url }])
  reading = withSource(reading, next(reading), page(first.url, 'https://a.example/2'))
  reading = withSource(reading, next(reading), page('https://a.example/1'))
  expect(reading.read).toEqual(['https://a.example/0', 'https://a.example/1', 'https://a.example/2'])
  expect(reading.waiting).toEqual([])
})

it('goes on where it stood after a page that could not be reached', () => {
  const begun = withSource(beginReading([first.url]), first, page('https://a.example/1'))
  const broken = withSource(begun, next(begun), { code: 'notReached', what: 'a.example' })
  expect(broken).toMatchObject({ read: [first.url], waiting: [{ url: 'https://a.example/1' }] })
  expect(broken.faults).toHaveLength(1)
  const again = withSource(broken, next(broken), { code: 'wrongAnswer', what: '503' })
  expect(again.faults).toEqual([{ name: 'https://a.example/1', fault: { code: 'wrongAnswer', what: '503' } }])
  const mended = withSource(again, next(again), page())
  expect(mended).toMatchObject({ read: [first.url, 'https://a.example/1'], waiting: [], faults: [] })
})

it('does not wait for a page whose content is wrong, and reads the others', () => {
  const begun = beginReading([first.url, 'https://b.example/0'])
  const reading = withSource(begun, first, { code: 'notReadable', what: 'line 1' })
  expect(reading).toMatchObject({ read: [], waiting: [{ url: 'https://b.example/0' }], faults: [{ name: first.url }] })
})

it('follows no address that a file names, and does not wait for a file that is wrong', () => {
  const file = { file: 'feed.json' }
  expect(withSource(beginReading([]), file, page('https://a.example/1')).waiting).toEqual([])
  const wrong = withSource(beginReading([]), file, { code: 'notReadable', what: '' })
  expect(wrong).toMatchObject({ waiting: [], faults: [{ name: 'feed.json' }] })
})

it('ends with a feed that never ends', () => {
  let reading = beginReading([first.url])
  for (let n = 1; reading.waiting.length > 0; n++) {
    reading = withSource(reading, next(reading), page(`https://a.example/${String(n)}`))
  }
  expect(reading.read).toHaveLength(mostPages)
  expect(reading.faults).toMatchObject([{ fault: { code: 'feedTooLong' } }])
})
