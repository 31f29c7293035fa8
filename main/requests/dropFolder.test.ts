import { appendFile, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { DroppedRequest } from '#domain/request/dropped.ts'
import { momentOf } from '#domain/time/day.ts'
import { temporaryFolder } from '#tests/support/folder.ts'
import { readDocument } from '#sync/merge/kinds.ts'
import { watchDropFolder } from './dropFolder.ts'
import { documentsOf } from './openDropFolder.ts'

const row = (part: object = {}) => ({
  ...{ products: ['passport'], from: '2026-12-01T10:00:00+01:00', until: '2026-12-01T10:20:00+01:00' },
  ...part,
})

const watched = async (keep?: (requests: readonly DroppedRequest[]) => Promise<void>) => {
  const folder = await temporaryFolder()
  const kept: DroppedRequest[] = []
  let now = momentOf('2026-11-26', '12:00')
  const open = () =>
    watchDropFolder({
      ...{ folder, site: 'gm', now: () => now, everyMs: 3_600_000 },
      keep: keep ?? ((requests) => Promise.resolve(void kept.push(...requests))),
      onProblem: (error) => expect.fail(String(error)),
    })
  const drop = open()
  onTestFinished(() => drop.close())
  /** As two looks three seconds apart. */
  const settle = async (one = drop): Promise<number> => {
    await one.look()
    now += 3_000
    return one.look()
  }
  const put = (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content)
  const away = async () => (await readdir(join(folder, 'refused'))).sort()
  return { folder, kept, drop, open, settle, put, away, pass: (ms: number) => void (now += ms) }
}

describe('a folder into which another program drops requests', () => {
  it('has its files taken once, of which nothing stays: they may hold names', async () => {
    const { folder, kept, settle, put, away } = await watched()
    await put('web.json', JSON.stringify([row(), row({ people: 2 })]))
    expect(await settle()).toBe(1)
    expect(kept.map(({ request }) => request.people)).toEqual([1, 2])
    expect(await settle()).toBe(0)
    expect(kept).toHaveLength(2)
    expect(await away()).toEqual([])
    expect(await readdir(folder)).toEqual(['refused'])
  })

  it('gives documents that every replica takes, with names apart from requests', async () => {
    const { kept, settle, put } = await watched()
    await put('web.json', JSON.stringify([row({ name: 'Zoë', phone: '014 00 00 20' }), row({ people: 2 })]))
    await settle()
    const documents = kept.flatMap(documentsOf)
    expect(documents.map(({ type }) => type)).toEqual(['request', 'requestName', 'request'])
    for (const document of documents) expect(readDocument(document.id, document)).toEqual(document)
  })

  it('has bad rows refused by number into a file beside it, and the rest taken', async () => {
    const { folder, kept, settle, put, away } = await watched()
    await put(
      'web.csv',
      `products;from;until\r\npassport;${row().from};${row().until}\r\n;${row().from};${row().until}\r\n`,
    )
    await settle()
    expect(kept).toHaveLength(1)
    const [file, reasons = ''] = await away()
    expect(file).toMatch(/^20261126T11\d{4}-web\.csv$/)
    expect(reasons).toBe(`${file ?? ''}.reasons.csv`)
    expect(await readFile(join(folder, 'refused', reasons), 'utf8')).toContain('3;products;missing;')
  })

  it('waits for a file that is still being written', async () => {
    const { folder, kept, drop, put, pass } = await watched()
    const text = JSON.stringify([row()])
    await put('web.json', text.slice(0, 40))
    for (const part of [text.slice(40, 80), text.slice(80)]) {
      await drop.look()
      pass(1_500)
      await appendFile(join(folder, 'web.json'), part)
      expect(await drop.look()).toBe(0)
      pass(1_500)
    }
    expect(await drop.look()).toBe(0)
    pass(1_500)
    expect(await drop.look()).toBe(1)
    expect(kept).toHaveLength(1)
  })

  it('leaves a file where it is when its requests could not be kept, and takes the same ones later', async () => {
    const seen: string[][] = []
    const { settle, put, open, folder } = await watched((requests) => {
      seen.push(requests.map(({ id }) => id))
      return seen.length === 1 ? Promise.reject(new Error('disk full')) : Promise.resolve()
    })
    await put('web.json', JSON.stringify([row()]))
    await expect(settle()).rejects.toThrow('disk full')
    expect(await readdir(folder)).toContain('web.json')
    const again = open()
    onTestFinished(() => again.close())
    expect(await settle(again)).toBe(1)
    expect(seen[1]).toEqual(seen[0])
  })

  it('takes nothing of a file whose letters cannot be read, and leaves other files alone', async () => {
    const { folder, kept, settle, put, away } = await watched()
    await put('web.json', new Uint8Array([0x5b, 0xff, 0xfe, 0x5d]))
    await put('leesmij.txt', 'Zet hier bestanden.')
    await settle()
    expect(kept).toEqual([])
    expect(await away()).toHaveLength(2)
    expect(await readdir(folder)).toContain('leesmij.txt')
  })
})
