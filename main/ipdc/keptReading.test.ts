import { appendFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { productContent } from '#domain/product/builders.ts'
import { temporaryFolder } from '#tests/support/folder.ts'
import { openKeptReading } from './keptReading.ts'

const found = (number: string) => ({
  ipdc: { ...productContent({}).ipdc, id: `https://catalogus.example/id/concept/${number}`, productnummer: number },
  left: [],
})
const page = (...numbers: string[]) => ({ found: numbers.map(found), refused: [], pages: [] })
const numbersIn = async (kept: ReturnType<typeof openKeptReading>) =>
  (await kept.found(0)).found.map(({ ipdc }) => ipdc.productnummer)

it('what a page half written left behind does not count, and is written over', async () => {
  const folder = await temporaryFolder()
  const before = openKeptReading(folder)
  await before.begin(['https://a.example/0', 'https://a.example/1'])
  await before.add({ url: 'https://a.example/0' }, page('1'))
  await appendFile(join(folder, 'found.ndjson'), `${JSON.stringify(found('9'))}\n{"ipdc": half`)
  const after = openKeptReading(folder)
  expect(await numbersIn(after)).toEqual(['1'])
  await after.add({ url: 'https://a.example/1' }, page('2', '3'))
  expect(await numbersIn(after)).toEqual(['1', '2', '3'])
  expect((await readFile(join(folder, 'found.ndjson'), 'utf8')).trimEnd().split('\n')).toHaveLength(3)
})

it('counts a page once, though two windows read it', async () => {
  const kept = openKeptReading(await temporaryFolder())
  await kept.begin(['https://a.example/0'])
  const both = await Promise.all([1, 2].map(() => kept.add({ url: 'https://a.example/0' }, page('1'))))
  expect(both.map((reading) => reading?.found)).toEqual([1, 1])
  expect(await numbersIn(kept)).toEqual(['1'])
})

it('is gone once it was ended, whatever is still being read, and where its file is damaged', async () => {
  const folder = await temporaryFolder()
  const kept = openKeptReading(folder)
  await kept.begin(['https://a.example/0'])
  await kept.end()
  expect(await kept.add({ url: 'https://a.example/0' }, page('1'))).toBeUndefined()
  expect(await kept.present()).toBeUndefined()
  await kept.begin(['https://a.example/0'])
  await writeFile(join(folder, 'reading.json'), '{"reading": ')
  expect(await kept.present()).toBeUndefined()
  await expect(kept.found(0)).rejects.toThrow('transferGone')
})
