import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openKeptPlaces } from './keptPlaces.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'balie-places-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const place = { x: -20, y: 10, width: 900, height: 600, maximized: true }

test('each screen finds its own place again after a restart', async () => {
  const places = await openKeptPlaces(folder)
  places.keep('counter', place)
  places.keep('paper', { ...place, x: 5 })
  places.keep('display:hall-boven filled', place)
  await places.close()
  const again = await openKeptPlaces(folder)
  expect(again.of('counter')).toEqual(place)
  expect(again.of('paper')).toEqual({ ...place, x: 5 })
  expect(again.of('display:hall-boven filled')).toEqual(place)
  expect(again.of('welcome')).toBeUndefined()
})

test('nothing is written when nothing changed', async () => {
  await (await openKeptPlaces(folder)).close()
  expect(await readdir(folder)).toEqual([])
})

test.each(['', '{', '[]', '{"counter":{"x":"1"}}', '{"unknown":1}'])('the file %j counts as none', async (text) => {
  await writeFile(join(folder, 'windows.json'), text)
  const places = await openKeptPlaces(folder)
  expect(places.of('counter')).toBeUndefined()
})
