import { spawnSync } from 'node:child_process'
import { readFile, readdir, rename, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import type { StartProblem } from '#preload/contract.ts'
import { eventually } from '#tests/support/eventually.ts'
import { temporaryFolder } from '#tests/support/folder.ts'
import { plainSeal } from '../station/secrets.ts'
import { editLine, ticketLine, ticketNumber } from './builders.ts'
import { type Journal, type JournalOptions, openJournal } from './journal.ts'
import type { Line } from './line.ts'

let folder = ''
let troubles: string[] = []
beforeEach(async () => {
  folder = await temporaryFolder()
  troubles = []
})

const monday = Date.parse('2026-11-23T08:00:00Z')

const open = async (change: Partial<JournalOptions> = {}): Promise<Journal> => {
  const onTrouble = (event: string): void => void troubles.push(event)
  const journal = await openJournal({ folder, seal: plainSeal, now: () => monday, onTrouble, ...change })
  onTestFinished(journal.close)
  return journal
}
const segment = (number = 1): string => join(folder, 'journal', `00000${number}.journal`)
const files = async (): Promise<string[]> => (await readdir(join(folder, 'journal'))).sort()
const documents = ({ kept }: Journal): string[] => [...kept.open.values()].map(({ document }) => document)
const documentOf = (n: number): string => ticketLine(n).document
const highest = ({ kept }: Journal): number[] => [...kept.marks.values()].map(({ number }) => number)
const codes = (journal: Journal): StartProblem['code'][] => journal.problems.map(({ code }) => code)

/** A station that wrote these lines, each in a batch of its own, and was switched off. */
const journalWith = async (lines: readonly Line[]): Promise<void> => {
  const journal = await open()
  for (const line of lines) await journal.write(line)
  await journal.close()
}
const tickets = (count: number, first = 0): Line[] => Array.from({ length: count }, (_, n) => ticketLine(first + n))
const confirmation = (from: number, to: number): Line => ({
  confirmed: Array.from({ length: to - from }, (_, n) => `entry-${from + n}`),
})

/** Changes one bit of a file. */
const flip = async (path: string, at: number): Promise<void> => {
  const bytes = await readFile(path)
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
  await writeFile(path, bytes)
}

describe('a journal', () => {
  it('comes back after a restart with everything that was written to it', async () => {
    await journalWith([...tickets(3), confirmation(0, 1), { stamp: '2026-11-23T09:00:00.000Z-0000-k1' }])
    const again = await open()
    expect(documents(again)).toEqual([documentOf(1), documentOf(2)])
    expect(highest(again)).toEqual([103])
    expect(again.kept.stamp).toBe('2026-11-23T09:00:00.000Z-0000-k1')
    expect(again.problems).toEqual([])
    expect(troubles).toEqual([])
  })

  it('cannot be read without its key, nor by other users of the machine', async () => {
    await journalWith(tickets(3))
    const bytes = await readFile(segment())
    expect(bytes.includes('visit:')).toBe(false)
    expect(bytes.includes('staff')).toBe(false)
    for (const path of [segment(), join(folder, 'journal.key')]) expect((await stat(path)).mode & 0o777).toBe(0o600)
  })

  it('writes what arrives while the disk is busy in one go, in order', async () => {
    const journal = await open()
    await Promise.all(tickets(200).map(journal.write))
    await journal.close()
    expect(documents(await open())).toEqual(tickets(200).map((_, n) => documentOf(n)))
  })

  it('goes on in the same file after a restart', async () => {
    await journalWith(tickets(2))
    await journalWith(tickets(2, 2))
    expect(await files()).toEqual(['000001.journal'])
    expect(documents(await open())).toHaveLength(4)
  })
})

describe('what is no longer needed', () => {
  it('leaves at the next start; the numbers and the stamp stay', async () => {
    await journalWith([...tickets(300), confirmation(0, 299)])
    const before = (await stat(segment())).size
    const again = await open()
    expect(await files()).toEqual(['000002.journal'])
    expect((await stat(segment(2))).size).toBeLessThan(before / 50)
    expect(documents(again)).toEqual([documentOf(299)])
    expect(highest(again)).toEqual([ticketNumber(299)])
    expect(again.kept.stamp).toBe('2026-11-23T08:00:00.000Z-012b-k1')
    await again.close()
    expect(documents(await open())).toEqual([documentOf(299)])
  })

  it('leaves while the station works, so that a journal does not grow for ever', async () => {
    const journal = await open()
    const sizes: number[] = []
    for (let round = 0; round < 40; round++) {
      await Promise.all(tickets(100, round * 100).map(journal.write))
      await journal.write(confirmation(round * 100, round * 100 + 99))
      sizes.push(await sizeOfAll())
    }
    expect(Math.max(...sizes)).toBeLessThan(450_000)
    await journal.close()
    expect(documents(await open())).toEqual(Array.from({ length: 40 }, (_, n) => documentOf(n * 100 + 99)))
    expect(troubles).toEqual([])
  })

  const sizeOfAll = async (): Promise<number> =>
    (await Promise.all((await files()).map((name) => stat(join(folder, 'journal', name))))).reduce(
      (sum, { size }) => sum + size,
      0,
    )

  it('is whatever a crash left over while the journal was rewritten', async () => {
    await journalWith(tickets(3))
    const before = await readFile(segment())
    await journalWith([confirmation(0, 3)])
    await (await open()).close()
    expect(await files()).toEqual(['000002.journal'])
    await writeFile(segment(), before)
    await writeFile(join(folder, 'journal', '000003.journal.new'), before.subarray(0, 100))
    const journal = await open()
    expect(journal.problems).toEqual([])
    // The server has them already: to send them again does no harm, to forget one that it lacks would.
    expect(documents(journal)).toEqual([documentOf(0), documentOf(1), documentOf(2)])
    expect(await files()).toEqual(['000004.journal'])
  })

  it('is a number of five weeks ago', async () => {
    await journalWith([{ marks: [{ day: '2026-10-01', queue: 'A', number: 150 }] }, ...tickets(1)])
    await writeFile(join(folder, 'journal', '000002.journal'), '')
    expect(highest(await open())).toEqual([150, 101])
    expect(highest(await open())).toEqual([101])
  })
})

describe('edits', () => {
  const edits = ({ kept }: Journal): [string, unknown][] => [...kept.edits]
  const written = (...numbers: number[]) =>
    numbers.map((n): [string, unknown] => [editLine(n).edit.id, editLine(n).edit.document])

  it('come back after a restart, in order, beside the entries', async () => {
    await journalWith([editLine(0), ticketLine(0), editLine(1), { confirmed: ['edit-0'] }, editLine(2)])
    const again = await open()
    expect(edits(again)).toEqual(written(1, 2))
    expect(documents(again)).toEqual([documentOf(0)])
    expect(again.problems).toEqual([])
  })

  it('stay when what is no longer needed leaves, at a start and while the station works', async () => {
    await journalWith([editLine(0), editLine(1), ...tickets(300), confirmation(0, 300), { confirmed: ['edit-0'] }])
    const journal = await open()
    expect(await files()).toEqual(['000002.journal'])
    expect(edits(journal)).toEqual(written(1))
    for (let round = 0; round < 10; round++) {
      await journal.write(editLine(10 + round))
      await Promise.all(tickets(200, round * 200).map(journal.write))
      await journal.write(confirmation(round * 200, round * 200 + 200))
    }
    expect(await files()).not.toContain('000002.journal')
    await journal.close()
    expect(edits(await open())).toEqual(written(1, ...Array.from({ length: 10 }, (_, n) => 10 + n)))
  })

  it('that stand before and behind a bad block are all there, but for those in it', async () => {
    await journalWith(Array.from({ length: 60 }, (_, n) => editLine(n)))
    const at = Math.floor((await stat(segment())).size / 2)
    await flip(segment(), at)
    const journal = await open()
    expect(codes(journal)).toEqual(['journalDamaged'])
    expect(edits(journal)).toHaveLength(59)
    await journal.close()
    expect(edits(await open())).toHaveLength(59)
  })

  it('cannot be read in the file', async () => {
    await journalWith([editLine(0)])
    expect((await readFile(segment())).includes('Ann')).toBe(false)
  })
})

describe('a file that was damaged', () => {
  const half = async (): Promise<number> => Math.floor((await stat(segment())).size / 2)

  it('with a torn tail loses that only, which is set aside, and told once', async () => {
    await journalWith(tickets(3))
    const { size } = await stat(segment())
    await truncate(segment(), size - 20)
    const journal = await open()
    expect(journal.problems).toEqual([{ code: 'journalTorn', file: 'journal/000001.damaged' }])
    expect(documents(journal)).toEqual([documentOf(0), documentOf(1)])
    expect(highest(journal)).toEqual([102])
    const aside = await readFile(join(folder, 'journal/000001.damaged'))
    expect(aside.length).toBeGreaterThan(size / 3 - 20)
    await journal.write(ticketLine(2))
    await journal.close()
    const again = await open()
    expect(again.problems).toEqual([])
    expect(documents(again)).toEqual([documentOf(0), documentOf(1), documentOf(2)])
    expect(await files()).toEqual(['000001.damaged', '000002.journal'])
  })

  it('in its middle gives back all the rest, and keeps the bad block aside', async () => {
    await journalWith(tickets(100))
    const before = await readFile(segment())
    const at = await half()
    await writeFile(segment(), before.fill(0xee, at, at + 512))
    const journal = await open()
    expect(journal.problems).toEqual([{ code: 'journalDamaged', file: 'journal/000001.damaged' }])
    expect(documents(journal).length).toBeGreaterThan(95)
    expect(documents(journal)).toContain(documentOf(0))
    expect(documents(journal)).toContain(documentOf(99))
    expect((await readFile(join(folder, 'journal/000001.damaged'))).includes(Buffer.alloc(512, 0xee))).toBe(true)
    await journal.close()
    expect((await open()).problems).toEqual([])
  })

  it('never gives one of its numbers again: the next block is begun', async () => {
    await journalWith(tickets(20))
    const { size } = await stat(segment())
    await flip(segment(), size - 30)
    const journal = await open()
    expect(codes(journal)).toEqual(['journalDamaged'])
    expect(documents(journal)).toHaveLength(19)
    expect(highest(journal)).toEqual([199])
    await journal.close()
    expect(highest(await open())).toEqual([199])
  })

  it('of nothing but rubbish is set aside whole', async () => {
    await journalWith(tickets(3))
    await writeFile(segment(), Buffer.alloc(5_000, 'rubbish'))
    const journal = await open()
    expect(codes(journal)).toEqual(['journalDamaged'])
    expect(documents(journal)).toEqual([])
    expect(highest(journal)).toEqual([199])
    await journal.write(ticketLine(1))
    await journal.close()
    expect(documents(await open())).toEqual([documentOf(1)])
    expect((await readFile(join(folder, 'journal/000001.damaged'))).includes('rubbishrubbish')).toBe(true)
  })

  it('may be damaged anew while the first damage is kept', async () => {
    await journalWith(tickets(10))
    await flip(segment(), await half())
    await (await open()).close()
    await flip(segment(2), 50)
    const journal = await open()
    expect(journal.problems).toEqual([{ code: 'journalDamaged', file: 'journal/000002.damaged' }])
    expect(await files()).toEqual(['000001.damaged', '000002.damaged', '000003.journal'])
  })
})

describe('a journal that is gone', () => {
  it('leaves behind which blocks of numbers were begun, and they are not used again', async () => {
    await journalWith(tickets(20))
    await rm(join(folder, 'journal'), { recursive: true })
    const journal = await open()
    expect(highest(journal)).toEqual([199])
    await journal.close()
    expect(highest(await open())).toEqual([199])
  })

  it('while the station works is written anew, with all that was in it', async () => {
    const journal = await open()
    await journal.write(ticketLine(0))
    await rm(join(folder, 'journal'), { recursive: true })
    await rm(join(folder, 'journal.key'))
    let written = 1
    await eventually(async () => {
      await journal.write(ticketLine(written++))
      return troubles
    }).toEqual(['journalGone'])
    await journal.close()
    expect(documents(await open())).toEqual(tickets(written).map((_, n) => documentOf(n)))
  })

  it('and a damaged list of begun blocks is set aside and told', async () => {
    await journalWith(tickets(2))
    await writeFile(join(folder, 'numbers.json'), '[{"day":')
    const journal = await open()
    const file = `numbers.json.damaged-${monday}`
    expect(journal.problems).toEqual([{ code: 'journalDamaged', file }])
    expect(await readFile(join(folder, file), 'utf8')).toBe('[{"day":')
    await journal.write(ticketLine(2))
    expect(JSON.parse(await readFile(join(folder, 'numbers.json'), 'utf8'))).toEqual([
      { day: '2026-11-23', queue: 'A', number: 101 },
    ])
  })
})

describe('a key that is lost or wrong', () => {
  it.each([
    ['is lost', () => rm(join(folder, 'journal.key')), ['journal/000001.locked']],
    [
      'is another one',
      () => writeFile(join(folder, 'journal.key'), Buffer.alloc(32, 7).toString('base64url')),
      ['journal/000001.locked'],
    ],
    [
      'is no key',
      () => writeFile(join(folder, 'journal.key'), 'nonsense'),
      [`journal.key.damaged-${monday}`, 'journal/000001.locked'],
    ],
  ])('sets the files aside under names that are told, when it %s, and goes on anew', async (_, change, asides) => {
    await journalWith(tickets(5))
    const before = await readFile(segment())
    await change()
    const journal = await open()
    expect(journal.problems).toEqual(asides.map((file) => ({ code: 'journalLocked', file })))
    expect(await readFile(join(folder, 'journal/000001.locked'))).toEqual(before)
    expect(documents(journal)).toEqual([])
    expect(highest(journal)).toEqual([199])
    await journal.write(ticketLine(7))
    await journal.close()
    const again = await open()
    expect(again.problems).toEqual([])
    expect(documents(again)).toEqual([documentOf(7)])
  })

  it('does the same when the operating system no longer opens it', async () => {
    await journalWith(tickets(5))
    const sealed = await readFile(join(folder, 'journal.key'), 'utf8')
    const elsewhere = (): never => {
      throw new Error('sealed on another machine')
    }
    const journal = await open({ seal: { ...plainSeal, open: elsewhere } })
    expect(codes(journal)).toEqual(['journalLocked', 'journalLocked'])
    expect(await readFile(join(folder, `journal.key.damaged-${monday}`), 'utf8')).toBe(sealed)
  })

  it('comes back when the old key and file are put back', async () => {
    await journalWith(tickets(5))
    const key = await readFile(join(folder, 'journal.key'))
    await rm(join(folder, 'journal.key'))
    await (await open()).close()
    await writeFile(join(folder, 'journal.key'), key)
    await rename(join(folder, 'journal/000001.locked'), segment())
    const journal = await open()
    expect(documents(journal)).toEqual(tickets(5).map((_, n) => documentOf(n)))
    expect(journal.problems).toEqual([{ code: 'journalLocked', file: 'journal/000002.locked' }])
  })
})

describe('a disk that takes nothing', () => {
  /** A disk of its own that can be made read-only, where we may mount one. */
  const mounted = (): boolean => {
    const done = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder]).status === 0
    if (done) onTestFinished(() => void spawnSync('umount', ['-l', folder]))
    return done
  }
  const make = (mode: 'ro' | 'rw'): void => void spawnSync('mount', ['-o', `remount,${mode}`, folder])

  it('does not keep a station from starting with what it knows, and is written to once it is mended', async (context) => {
    if (!mounted()) context.skip('only root may mount a disk')
    await journalWith([...tickets(50), confirmation(0, 40)])
    await truncate(segment(), (await stat(segment())).size - 5)
    make('ro')
    const journal = await open()
    expect(codes(journal)).toEqual(['journalTorn'])
    expect(documents(journal)).toHaveLength(50)
    await expect(journal.write(ticketLine(60))).rejects.toMatchObject({
      failure: { code: 'diskFailed', facts: { reason: 'EROFS' } },
    })
    expect(documents(journal)).toHaveLength(50)
    make('rw')
    await journal.write(ticketLine(61))
    await journal.close()
    const again = await open()
    expect(documents(again).slice(-2)).toEqual([documentOf(49), documentOf(61)])
    expect(again.problems).toEqual([])
  })

  it('at the very first start says so with the first line, and has a key once it takes one', async (context) => {
    if (!mounted()) context.skip('only root may mount a disk')
    make('ro')
    const journal = await open()
    await expect(journal.write(ticketLine(0))).rejects.toMatchObject({ failure: { code: 'diskFailed' } })
    make('rw')
    await journal.write(ticketLine(1))
    await journal.close()
    expect(documents(await open())).toEqual([documentOf(1)])
  })

  it('when full keeps what it has, and a rewriting that fails leaves the segment as it was', async (context) => {
    if (!mounted()) context.skip('only root may mount a disk')
    await journalWith([...tickets(500), confirmation(0, 300)])
    await writeFile(join(folder, 'filler'), Buffer.alloc(2_000_000)).catch(() => undefined)
    const journal = await open()
    expect(documents(journal)).toHaveLength(200)
    const failures: unknown[] = []
    for (let n = 500; n < 530; n++) await journal.write(ticketLine(n)).catch((error: unknown) => failures.push(error))
    expect(failures.length).toBeGreaterThan(0)
    for (const failure of failures) expect(failure).toMatchObject({ failure: { code: 'diskFull' } })
    await rm(join(folder, 'filler'))
    await journal.write(ticketLine(600))
    await journal.close()
    const again = await open()
    expect(again.problems).toEqual([])
    expect(documents(again)).toHaveLength(231 - failures.length)
    expect(documents(again).at(-1)).toBe(documentOf(600))
    expect((await files()).filter((name) => name.endsWith('.new'))).toEqual([])
  })
})
