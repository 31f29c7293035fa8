import { spawnSync } from 'node:child_process'
import { appendFile, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { latestStamp } from '#domain/document/log.ts'
import { readVisitId } from '#domain/visit/label.ts'
import { readNumber } from '#domain/visit/numbers.ts'
import type { Input } from '#preload/contract.ts'
import { temporaryFolder } from '#tests/support/folder.ts'
import { runProgram } from '#tests/support/program.ts'
import { isSignedBy } from '#tests/support/signature.ts'
import { passingSigner } from '../signing/signer.ts'
import { type Door, type DoorOptions, openDoor } from './door.ts'
import { readEntryFiles } from './entryFile.ts'

const hour = 3_600_000
const monday = Date.parse('2026-11-23T08:00:00Z')
const ticket: Input<'issueNumber'> = { by: 'staff:an', queue: 'A', products: ['passport'], language: 'nl', priority: 0 }

const signer = passingSigner()
let folder = ''
let now = monday
let lastId = 0
beforeEach(async () => {
  folder = await temporaryFolder()
  now = monday
})

const open = async (options: Partial<DoorOptions> = {}): Promise<Door> => {
  const newId = (): string => `e${++lastId}`
  const issuer = { ordinal: 1, installation: 0 }
  const { sign } = signer
  const door = await openDoor({ folder, station: 'k1', site: 'gm', issuer, now: () => now, newId, sign, ...options })
  onTestFinished(door.close)
  return door
}

const written = async () => (await readEntryFiles(folder)).lines.flatMap((line) => ('entries' in line ? [line] : []))

describe('what the door has answered', () => {
  it('is on disk by then, each time', async () => {
    const door = await open()
    const issued = await door.issueNumber(ticket)
    expect(await written()).toEqual([issued])
    const called = await door.append({
      document: issued.document,
      by: 'staff:bilal',
      entries: [
        { type: 'issued', how: 'paper' },
        { type: 'called', counter: '1', authority: 'share' },
      ],
    })
    expect(await written()).toEqual([issued, called])
    expect((await open()).unconfirmed()[0]?.entries).toEqual([...issued.entries, ...called.entries])
  })

  it('is on disk also when the process is killed a moment later', async () => {
    for (let round = 0; round < 3; round++) {
      const program = runProgram('tests/main/appendUntilKilled.ts', [folder])
      await program.until((lines) => lines.length > 20)
      await program.kill()
      const onDisk = (await written()).map(({ document }) => document)
      expect(onDisk).toEqual(expect.arrayContaining(program.lines))
      expect(new Set(onDisk).size).toBe(onDisk.length)
    }
  })

  it('carries who, where and when, and nothing that the caller could have forged', async () => {
    const door = await open()
    const sig = `${'k'.repeat(16)}.${'s'.repeat(86)}`
    const forged = { type: 'noted', id: 'mine', at: '2020-01-01T00:00:00.000Z-0000-k9', station: 'k9', sig } as const
    const { entries } = await door.append({ document: 'visit:gm-2026-11-23-A101', by: 'staff:an', entries: [forged] })
    const made = {
      type: 'noted',
      id: `e${lastId}`,
      at: '2026-11-23T08:00:00.000Z-0000-k1',
      by: 'staff:an',
      station: 'k1',
    }
    expect(entries).toEqual([signer.sign('visit:gm-2026-11-23-A101', made)])
  })

  it('is signed, each entry for the document it lies in', async () => {
    const door = await open()
    const issued = await door.issueNumber(ticket)
    const called = await door.append({
      document: issued.document,
      by: 'staff:bilal',
      entries: [
        { type: 'issued', how: 'paper' },
        { type: 'called', counter: '1', authority: 'share' },
      ],
    })
    for (const entry of [...issued.entries, ...called.entries]) {
      expect(isSignedBy(signer.key, issued.document, entry)).toBe(true)
      expect(isSignedBy(signer.key, 'visit:gm-2026-11-23-A102', entry)).toBe(false)
    }
    expect((await open()).unconfirmed()[0]?.entries).toEqual([...issued.entries, ...called.entries])
  })

  it('is nothing, and nothing is on disk, when the content cannot be signed', async () => {
    const door = await open()
    const strange: Input<'issueNumber'> = { ...ticket, products: ['\ud83d'] }
    await expect(door.issueNumber(strange)).rejects.toMatchObject({ failure: { code: 'badRequest' } })
    expect(await written()).toEqual([])
  })
})

describe('ticket numbers', () => {
  const numberOf = ({ document }: { document: string }): number => readVisitId(document)?.number ?? 0

  it('count up per queue and day, in the station’s own blocks', async () => {
    const door = await open()
    const numbers = [
      await door.issueNumber(ticket),
      await door.issueNumber(ticket),
      await door.issueNumber({ ...ticket, queue: 'B' }),
    ]
    expect(numbers.map(({ document }) => document)).toEqual([
      'visit:gm-2026-11-23-A101',
      'visit:gm-2026-11-23-A102',
      'visit:gm-2026-11-23-B101',
    ])
    now += 24 * hour
    expect((await door.issueNumber(ticket)).document).toBe('visit:gm-2026-11-24-A101')
  })

  it('are all different when windows ask at once', async () => {
    const door = await open()
    const issued = await Promise.all(Array.from({ length: 60 }, () => door.issueNumber(ticket)))
    expect(issued.map(numberOf).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, n) => 101 + n))
    expect(await written()).toHaveLength(60)
  })

  it('go on after a restart', async () => {
    const first = await open()
    await first.issueNumber(ticket)
    await first.issueNumber(ticket)
    await first.close()
    expect(numberOf(await (await open()).issueNumber(ticket))).toBe(103)
  })

  it('go on when everything before was confirmed by the server', async () => {
    const first = await open()
    const { entries } = await first.issueNumber(ticket)
    await first.confirm(entries.map(({ id }) => id))
    await first.close()
    expect(numberOf(await (await open()).issueNumber(ticket))).toBe(102)
  })

  it('begin a block of their own at a station that was installed anew', async () => {
    const reinstalled = await open({ issuer: { ordinal: 1, installation: 1 } })
    const number = numberOf(await reinstalled.issueNumber(ticket))
    expect(readNumber(number)).toEqual({ ordinal: 1, installation: 1, block: 0 })
  })
})

describe('a disk that is full', () => {
  /** A very small disk where we may mount one, else a limit to the size of files. */
  const smallDisk = () => {
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]).status === 0
    if (mounted) onTestFinished(() => void spawnSync('umount', ['-l', folder]))
    return { mounted, shell: mounted ? '' : 'ulimit -S -f 40;' }
  }

  it('fails the call in words, leaves the file whole, skips the number and goes on once there is room', async () => {
    const { mounted, shell } = smallDisk()
    const filler = join(folder, 'filler')
    if (mounted) await writeFile(filler, Buffer.alloc(24_000))
    const program = runProgram('tests/main/issueUntilFull.ts', [folder], { shell })
    await program.until((lines) => lines.at(-1)?.startsWith('disk') === true)
    expect(program.lines.at(-1)).toBe(mounted ? 'diskFull' : 'diskFailed')

    const good = program.lines.slice(0, -1)
    expect(good.length).toBeGreaterThan(10)
    const after = await readEntryFiles(folder)
    expect(after.damaged).toEqual([])
    expect((await written()).map(({ document }) => document)).toEqual(good)

    if (mounted) await rm(filler)
    else spawnSync('prlimit', ['--pid', String(program.pid), '--fsize=1000000:'])
    const before = program.lines.length
    program.tell('again')
    await program.until((lines) => lines.length > before)
    const last = numberIn(good.at(-1))
    expect(numberIn(program.lines.at(-1))).toBe(last + 2)
    await program.kill()
    expect((await written()).map(({ document }) => numberIn(document))).toEqual([...good.map(numberIn), last + 2])
    expect((await readEntryFiles(folder)).damaged).toEqual([])
  })

  const numberIn = (document: string | undefined): number => readVisitId(document ?? '')?.number ?? 0
})

describe('stamps', () => {
  const stampOf = ({ entries }: { entries: Parameters<typeof latestStamp>[0] }): string => latestStamp(entries) ?? ''
  const note = (door: Door, seen?: string) =>
    door.append({ document: 'visit:gm-2026-11-23-A101', by: 'staff:an', entries: [{ type: 'noted' }], seen })

  it('never go back when the clock is set back an hour, nor over a restart', async () => {
    const first = await open()
    const stamps = [stampOf(await note(first))]
    now -= hour
    stamps.push(stampOf(await note(first)))
    await first.close()
    const second = await open()
    stamps.push(stampOf(await note(second)), await second.giveStamp(), stampOf(await note(second)))
    expect(stamps.toSorted()).toEqual(stamps)
    expect(new Set(stamps).size).toBe(stamps.length)
  })

  it('given for an edit never go back either, over a restart with the clock set back', async () => {
    const first = await open()
    const before = await first.giveStamp()
    await first.close()
    now -= hour
    expect((await (await open()).giveStamp()) > before).toBe(true)
  })

  it('sort behind what the screen has seen, unless that lies too far ahead', async () => {
    const door = await open()
    const seen = '2026-11-23T08:00:30.000Z-0004-k2'
    expect(stampOf(await note(door, seen)) > seen).toBe(true)
    const wrong = '2026-11-23T09:00:00.000Z-0000-k2'
    expect(stampOf(await note(door, wrong)) < wrong).toBe(true)
  })
})

describe('what the server has not confirmed', () => {
  it('is counted, told, and kept over restarts until it is', async () => {
    const door = await open()
    const told: number[] = []
    door.onUnsent((entries) => told.push(entries))
    const one = await door.issueNumber(ticket)
    const two = await door.issueNumber(ticket)
    await door.confirm([...one.entries.map(({ id }) => id), 'of-another-station'])
    expect(told).toEqual([1, 2, 1])
    expect(door.unconfirmed()).toEqual([two])
    await door.close()

    const again = await open()
    expect(again.unsent()).toBe(1)
    expect(again.unconfirmed()).toEqual([two])
    await again.confirm(two.entries.map(({ id }) => id))
    await again.close()
    expect((await open()).unsent()).toBe(0)
  })

  it('costs no write when there is nothing to confirm', async () => {
    const door = await open()
    await door.confirm(['never-heard-of'])
    expect(await readdir(folder)).toEqual([])
  })

  it('is told document by document', async () => {
    const door = await open()
    const one = await door.issueNumber(ticket)
    await door.issueNumber(ticket)
    const more = await door.append({ document: one.document, by: 'staff:an', entries: [{ type: 'left' }] })
    expect(door.unconfirmed().find(({ document }) => document === one.document)?.entries).toEqual([
      ...one.entries,
      ...more.entries,
    ])
  })
})

describe('a damaged file', () => {
  const file = () => join(folder, 'entries-2026-11-23.jsonl')

  it('with a torn last line loses nothing but that line, which is set aside and named', async () => {
    const first = await open()
    const kept = await first.issueNumber(ticket)
    await first.close()
    await appendFile(file(), '{"document":"visit:gm-2026-11-23-A102","entr')

    const door = await open()
    expect(door.problems).toEqual([{ code: 'entriesDamaged', file: 'entries-2026-11-23.jsonl.damaged' }])
    expect(door.unconfirmed()).toEqual([kept])
    expect(await readFile(`${file()}.damaged`, 'utf8')).toContain('"visit:gm-2026-11-23-A102","entr')
    const next = await door.append({ document: kept.document, by: 'staff:an', entries: [{ type: 'left' }] })
    await door.close()
    expect(await written()).toEqual([kept, next])
  })

  it('with a damaged line in the middle keeps the lines around it', async () => {
    const first = await open()
    const kept = [await first.issueNumber(ticket), await first.issueNumber(ticket)]
    await first.close()
    const [one = '', two = ''] = (await readFile(file(), 'utf8')).split('\n')
    await writeFile(file(), `${one}\n\u0000\u0000\u0000\n{"document":5}\n${two}\n`)
    const door = await open()
    expect(door.unconfirmed()).toEqual(kept)
    expect(door.problems).toHaveLength(1)
    expect((await readFile(`${file()}.damaged`, 'utf8')).split('\n')).toHaveLength(2)
  })
})
