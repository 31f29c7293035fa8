import { expect, it } from 'vitest'
import type { ReadPage } from '../state/productImport.ts'
import { type ImportReading, type Source, beginReading, mostPages, withPage } from './importReading.ts'

const first: Source = { name: 'https://a.example/0' }
const page = (...pages: string[]): ReadPage => ({ found: [], refused: [], pages })
const next = (reading: ImportReading): Source => reading.waiting[0] ?? first

it('reads every page that another leads to, once', () => {
  let reading = withPage(beginReading([first]), first, page('https://a.example/1'))
  expect(reading.waiting).toEqual([{ name: 'https://a.example/1', from: first.name }])
  reading = withPage(reading, next(reading), page(first.name, 'https://a.example/2'))
  reading = withPage(reading, next(reading), page('https://a.example/1'))
  expect(reading.read).toEqual(['https://a.example/0', 'https://a.example/1', 'https://a.example/2'])
  expect(reading.waiting).toEqual([])
})

it('goes on where it stood after a page that could not be reached', () => {
  const begun = withPage(beginReading([first]), first, page('https://a.example/1'))
  const broken = withPage(begun, next(begun), { fault: { code: 'notReached', what: 'a.example' } })
  expect(broken).toMatchObject({ read: [first.name], waiting: [{ name: 'https://a.example/1' }] })
  expect(broken.faults).toHaveLength(1)
  const mended = withPage(broken, next(broken), page())
  expect(mended).toMatchObject({ read: [first.name, 'https://a.example/1'], waiting: [], faults: [] })
})

it('follows no address that a file names, and does not wait for a file that is wrong', () => {
  const file: Source = { name: 'feed.json', file: new Blob() }
  expect(withPage(beginReading([file]), file, page('https://a.example/1')).waiting).toEqual([])
  const wrong = withPage(beginReading([file]), file, { fault: { code: 'notReadable', what: '' } })
  expect(wrong).toMatchObject({ waiting: [], faults: [{ name: 'feed.json' }] })
})

it('ends with a feed that never ends', () => {
  let reading = beginReading([first])
  for (let n = 1; reading.waiting.length > 0; n++)
    reading = withPage(reading, next(reading), page(`https://a.example/${n}`))
  expect(reading.read).toHaveLength(mostPages)
})
