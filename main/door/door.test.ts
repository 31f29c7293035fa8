import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import type { Edited } from '#domain/document/fields.ts'
import { type Envelope, latestStamp } from '#domain/document/log.ts'
import { trueMs } from '#domain/time/trueTime.ts'
import { readVisitId } from '#domain/visit/label.ts'
import { nextNumber, readNumber } from '#domain/visit/numbers.ts'
import type { Input } from '#preload/contract.ts'
import { doorOptions } from '#tests/support/door.ts'
import { temporaryFolder } from '#tests/support/folder.ts'
import { runProgram } from '#tests/support/program.ts'
import { isSignedBy } from '#tests/support/signature.ts'
import { findJournal } from '../journal/found.ts'
import { byDocument } from '../journal/kept.ts'
import { passingSigner } from '../signing/signer.ts'
import { plainSeal } from '../station/secrets.ts'
import { type Door, type DoorOptions, openDoor } from './door.ts'

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
  const { sign } = signer
  const door = await openDoor(doorOptions(folder, { now: () => now, newId: () => `e${++lastId}`, sign, ...options }))
  onTestFinished(door.close)
  return door
}

/** What the journal on disk would give to the next start. */
const onDisk = () => findJournal({ folder, seal: plainSeal, now })
const written = async () => byDocument([...(await onDisk()).kept.open.values()])

describe('a clock that stands behind the last action at start', () => {
  it('is told, with how far and since when; one that went on, or drifted a little, is not', async () => {
    const door = await open()
    await door.issueNumber(ticket)
    expect(door.setBack).toBeUndefined()
    now = monday - 30_000
    expect((await open()).setBack).toBeUndefined()
    now = monday - hour
    expect((await open()).setBack).toEqual({ lastAt: monday, ms: hour })
    now = monday + 48 * hour
    expect((await open()).setBack).toBeUndefined()
  })
})

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
    expect(await written()).toEqual([{ ...issued, entries: [...issued.entries, ...called.entries] }])
    expect((await open()).unconfirmed()[0]?.entries).toEqual([...issued.entries, ...called.entries])
  })

  it('is on disk also when the process is killed a moment later', async () => {
    for (let round = 0; round < 3; round++) {
      const program = runProgram('tests/main/appendUntilKilled.ts', [folder])
      await program.until((lines) => lines.length > 20)
      await program.kill()
      const { kept, problems } = await onDisk()
      const documents = [...kept.open.values()].map(({ document }) => document)
      expect(documents).toEqual(expect.arrayContaining(program.lines))
      expect(new Set(documents).size).toBe(documents.length)
      expect(problems.filter(({ code }) => code !== 'journalTorn')).toEqual([])
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

  it('skip what a screen has seen, over a restart too, and only the station’s own', async () => {
    const first = await open()
    await first.seen([
      'visit:gm-2026-11-23-A107',
      'visit:gm-2026-11-23-A104',
      'visit:gm-2026-11-23-A250',
      'visit:gm-2026-11-23-A1150',
      'visit:hal-2026-11-23-A160',
      'visit:gm-2026-11-22-B130',
    ])
    expect(numberOf(await first.issueNumber(ticket))).toBe(108)
    expect(numberOf(await first.issueNumber({ ...ticket, queue: 'B' }))).toBe(101)
    await first.seen(['visit:gm-2026-11-23-B105'])
    await first.close()
    expect(numberOf(await (await open()).issueNumber({ ...ticket, queue: 'B' }))).toBe(106)
  })

  it('go on where they were when a station had another ordinal for a while', async () => {
    const first = await open()
    await first.issueNumber(ticket)
    await first.close()
    const other = await open({ issuer: { ordinal: 2, installation: 0 } })
    expect(numberOf(await other.issueNumber(ticket))).toBe(201)
    await other.close()
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
    expect((await onDisk()).problems).toEqual([])
    expect((await written()).map(({ document }) => document)).toEqual(good)

    if (mounted) await rm(filler)
    else spawnSync('prlimit', ['--pid', String(program.pid), '--fsize=1000000:'])
    const before = program.lines.length
    program.tell('again')
    await program.until((lines) => lines.length > before)
    const skipped = nextNumber(issuer, numberIn(good.at(-1)))
    const next = nextNumber(issuer, skipped)
    expect(numberIn(program.lines.at(-1))).toBe(next)
    await program.kill()
    expect((await written()).map(({ document }) => numberIn(document))).toEqual([...good.map(numberIn), next])
    expect((await onDisk()).problems).toEqual([])
  })

  it('does not hinder a confirmation, which the journal hears of with the next one', async (context) => {
    const { mounted } = smallDisk()
    if (!mounted) context.skip('only root may mount a disk')
    // Ids of their usual length: the confirmation is longer than the stamps that fill the last free bytes.
    const door = await open({ newId: randomUUID })
    const one = await door.issueNumber(ticket)
    const two = await door.issueNumber(ticket)
    const filler = join(folder, 'filler')
    await writeFile(filler, Buffer.alloc(100_000)).catch(() => undefined)
    await expect(fillUp(door)).rejects.toMatchObject({ failure: { code: 'diskFull' } })
    const before = door.unsent()
    await door.confirm(one.entries.map(({ id }) => id))
    expect(door.unsent()).toBe(before - 1)
    expect((await written()).map(({ document }) => document)).toContain(one.document)
    await rm(filler)
    await door.confirm(two.entries.map(({ id }) => id))
    expect(door.unsent()).toBe(before - 2)
    expect((await written()).map(({ document }) => document)).not.toContain(one.document)
  })
  const fillUp = async (door: Door): Promise<never> => {
    for (;;) await door.giveStamp()
  }

  const issuer = { ordinal: 1, installation: 0 }
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

  it('sort behind what the screen has seen; what lies too far ahead pulls along only what is written after it', async () => {
    const door = await open()
    const seen = '2026-11-23T08:00:30.000Z-0004-k2'
    expect(stampOf(await note(door, seen)) > seen).toBe(true)
    const wrong = '2026-11-23T09:00:00.000Z-0000-k2'
    expect(stampOf(await note(door, wrong)) > wrong).toBe(true)
    expect(stampOf(await note(door)) < wrong).toBe(true)
  })

  it('are not pulled along over a restart either by what was written after a wrong one', async () => {
    const first = await open()
    const wrong = '2026-11-23T09:00:00.000Z-0000-k2'
    await note(first, wrong)
    await first.close()
    expect(stampOf(await note(await open())) < wrong).toBe(true)
  })
})

describe('the true time of what was done', () => {
  const minute = 60_000
  const first = ({ entries }: { entries: Envelope[] }): Envelope => entries[0] ?? { id: '', at: '', ...nobody }
  const nobody = { by: '', station: '', type: '' }
  const note = async (door: Door, seen?: string): Promise<Envelope> =>
    first(
      await door.append({ document: 'visit:gm-2026-11-23-A101', by: 'staff:an', entries: [{ type: 'noted' }], seen }),
    )

  it('is kept and signed with it where the clock is off by more than seconds', async () => {
    const ahead = await open({ skewMs: () => -10 * minute })
    const issued = first(await ahead.issueNumber(ticket))
    expect(issued).toMatchObject({ at: '2026-11-23T08:00:00.000Z-0000-k1', skew: -10 * minute })
    expect(isSignedBy(signer.key, 'visit:gm-2026-11-23-A101', issued)).toBe(true)
    expect(isSignedBy(signer.key, 'visit:gm-2026-11-23-A101', { ...issued, skew: 0 })).toBe(false)
    expect(trueMs(issued)).toBe(monday - 10 * minute)
  })

  it('is that of the stamp where the clock is right, and where no server has answered yet', async () => {
    expect(await note(await open({ skewMs: () => 800 }))).not.toHaveProperty('skew')
    expect(await note(await open())).not.toHaveProperty('skew')
  })

  it('is not that of a stamp which had to follow one from a clock that was ahead', async () => {
    const seen = '2026-11-23T08:10:00.000Z-0000-k9'
    for (const skewMs of [() => 0, () => undefined]) {
      const after = await note(await open({ skewMs }), seen)
      expect(after.at > seen).toBe(true)
      expect(trueMs(after)).toBe(monday)
    }
  })

  it('goes on where the clock is set back, and the server’s is known', async () => {
    let skew = 0
    const door = await open({ skewMs: () => skew })
    await note(door)
    now -= hour
    skew = hour
    expect(trueMs(await note(door))).toBe(monday)
  })

  it('is not what a caller says', async () => {
    const forged = { type: 'noted', skew: 5 * minute } as const
    const door = await open()
    const { entries } = await door.append({ document: 'visit:gm-2026-11-23-A101', by: 'staff:an', entries: [forged] })
    expect(entries[0]).not.toHaveProperty('skew')
  })
})

describe('an edit of a document that is no log', () => {
  const name = (text: string): Edited => ({
    id: 'person:gm-2026-11-23-A101',
    type: 'person',
    data: { visit: 'visit:gm-2026-11-23-A101', expires: '2026-12-23', notes: {}, name: text },
    stamps: { name: '2026-11-23T08:00:00.000Z-0000-k1' },
    history: [],
  })

  it('is on disk when the door answers, there after a restart, and forgotten once the server has it', async () => {
    const first = await open()
    const one = await first.keepEdit(name('An'))
    expect([...(await onDisk()).kept.edits]).toEqual([[one.id, name('An')]])
    const two = await first.keepEdit(name('Ann'))
    expect(first.unsent()).toBe(2)
    await first.close()

    const second = await open()
    expect(second.unconfirmedEdits()).toEqual([one, two])
    expect(second.unsent()).toBe(2)
    await second.confirm([one.id])
    expect(second.unconfirmedEdits()).toEqual([two])
    await second.close()

    const third = await open()
    expect(third.unconfirmedEdits()).toEqual([two])
    await third.confirm([two.id])
    expect((await onDisk()).kept.edits.size).toBe(0)
    await third.close()
    expect((await open()).unsent()).toBe(0)
  })

  it('and the entries of visits are confirmed each by their own id', async () => {
    const door = await open()
    const ticketGiven = await door.issueNumber(ticket)
    const edit = await door.keepEdit(name('An'))
    await door.confirm(ticketGiven.entries.map(({ id }) => id))
    expect([door.unconfirmed(), door.unconfirmedEdits()]).toEqual([[], [edit]])
    await door.confirm([edit.id])
    expect(door.unsent()).toBe(0)
  })

  it('is told to whoever counts what is unsent', async () => {
    const door = await open()
    const told: number[] = []
    door.onUnsent((changes) => told.push(changes))
    const { id } = await door.keepEdit(name('An'))
    await door.confirm([id])
    expect(told).toEqual([1, 0])
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
    await door.issueNumber(ticket)
    const before = await onDisk()
    await door.confirm(['never-heard-of'])
    expect((await onDisk()).end).toEqual(before.end)
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
