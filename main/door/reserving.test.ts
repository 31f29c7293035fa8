import { spawnSync } from 'node:child_process'
import { readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import fc from 'fast-check'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { readVisitId } from '#domain/visit/label.ts'
import { nextNumbers } from '#domain/visit/numbers.ts'
import { labelsOf } from '#domain/visit/reservation.ts'
import type { Input } from '#preload/contract.ts'
import { doorOptions } from '#tests/support/door.ts'
import { temporaryFolder } from '#tests/support/folder.ts'
import { journalFolder } from '../journal/found.ts'
import { type Door, type DoorOptions, openDoor } from './door.ts'

const hour = 3_600_000
const monday = Date.parse('2026-11-23T08:00:00Z')
const ticket: Input<'issueNumber'> = { by: 'staff:an', queue: 'A', products: [], language: 'nl', priority: 0 }
const strips: Input<'reserveNumbers'> = { queue: 'A', count: 3, by: 'staff:jan' }
/** A journal looks so often whether its file is still there. */
const lookAgainMs = 600
const issuer = { ordinal: 1, installation: 0 }

let folder = ''
let now = monday
beforeEach(async () => {
  folder = await temporaryFolder()
  now = monday
})

const open = async (options: Partial<DoorOptions> = {}): Promise<Door> => {
  const door = await openDoor(doorOptions(folder, { now: () => now, ...options }))
  onTestFinished(door.close)
  return door
}

const numberOf = ({ document }: { document: string }): number => readVisitId(document)?.number ?? 0

/** The only segment of the journal. */
const segment = async (): Promise<string> => {
  const place = join(folder, journalFolder)
  const [name = ''] = (await readdir(place)).filter((one) => one.endsWith('.journal'))
  return join(place, name)
}

describe('numbers taken for paper', () => {
  it('come from the station’s own block, behind the last ticket, and the next ticket comes behind them', async () => {
    const door = await open()
    await door.issueNumber(ticket)
    const reserved = await door.reserveNumbers(strips)
    expect(reserved).toMatchObject({ day: '2026-11-23', queue: 'A', by: 'staff:jan', at: monday })
    expect(labelsOf(reserved)).toEqual(['A102', 'A103', 'A104'])
    expect(numberOf(await door.issueNumber(ticket))).toBe(105)
    expect(numberOf(await door.issueNumber({ ...ticket, queue: 'B' }))).toBe(101)
  })

  it('go on in a further block where the present one ends', async () => {
    const door = await open()
    await door.reserveNumbers({ ...strips, count: 98 })
    expect((await door.reserveNumbers(strips)).numbers).toEqual([199, ...nextNumbers(issuer, 199, 2)])
    expect(numberOf(await door.issueNumber(ticket))).toBe(nextNumbers(issuer, 199, 3).at(-1))
  })

  it('are listed all day, also after a restart and after the journal was written anew, and not the day after', async () => {
    const first = await open()
    const one = await first.reserveNumbers(strips)
    await first.close()
    const second = await open()
    expect(second.reservations()).toEqual([one])
    await rm(await segment())
    await setTimeout(lookAgainMs)
    const two = await second.reserveNumbers({ ...strips, queue: 'B' })
    await second.close()
    const third = await open()
    expect(third.reservations()).toEqual([one, two])
    now += 24 * hour
    expect(third.reservations()).toEqual([])
  })

  it('send nothing: no visit exists before somebody hands a strip out and it is called', async () => {
    const door = await open()
    await door.reserveNumbers(strips)
    expect([door.unsent(), door.unconfirmed()]).toEqual([0, []])
  })

  it('are not given again when the record of them was damaged', async () => {
    const first = await open()
    await first.issueNumber(ticket)
    const { numbers } = await first.reserveNumbers(strips)
    await first.issueNumber(ticket)
    await first.close()
    const bytes = await readFile(await segment())
    const middle = Math.floor(bytes.length / 2)
    bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle)
    await writeFile(await segment(), bytes)
    const second = await open()
    expect(second.problems).toMatchObject([{ code: 'journalDamaged' }])
    expect(numbers).not.toContain(numberOf(await second.issueNumber(ticket)))
  })
})

describe('tickets and strips of one day', () => {
  type Step =
    | { what: 'ticket' | 'restart' | 'newInstallation' | 'seen' }
    | { what: 'strips'; count: number }
    | { what: 'both'; count: number }
  const step: fc.Arbitrary<Step> = fc.oneof(
    fc.record({ what: fc.constantFrom('ticket', 'ticket', 'restart', 'newInstallation', 'seen') }),
    fc.record({ what: fc.constantFrom('strips', 'both'), count: fc.integer({ min: 1, max: 120 }) }),
  )

  it('never bear the same number, whatever is asked at once, over restarts and new installations', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 14 }), async (steps) => {
        folder = await temporaryFolder()
        let installation = 0
        let door = await open()
        const given: string[] = []
        const give = async (): Promise<void> => {
          given.push((await door.issueNumber(ticket)).document)
        }
        const reserve = async (count: number): Promise<void> => {
          const { day, queue, numbers } = await door.reserveNumbers({ ...strips, count })
          for (const number of numbers) given.push(`visit:gm-${day}-${queue}${number}`)
        }
        for (const one of steps) {
          if (one.what === 'ticket') await give()
          else if (one.what === 'seen') await door.seen(given)
          else if (one.what === 'strips') await reserve(one.count)
          else if (one.what === 'both') await Promise.all([give(), reserve(one.count), give(), reserve(1)])
          else {
            await door.close()
            if (one.what === 'newInstallation') {
              installation++
              folder = await temporaryFolder()
            }
            door = await open({ issuer: { ...issuer, installation } })
          }
        }
        await give()
        expect(new Set(given).size).toBe(given.length)
      }),
      { numRuns: 25 },
    )
  })
})

describe('a disk that is full', () => {
  it('refuses to take numbers, lists none of them, and goes on behind them once there is room', async (context) => {
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]).status !== 0)
      return context.skip('only root may mount a disk')
    onTestFinished(() => void spawnSync('umount', ['-l', folder]))
    const door = await open()
    const first = await door.reserveNumbers(strips)
    const filler = join(folder, 'filler')
    await writeFile(filler, Buffer.alloc(100_000)).catch(() => undefined)
    await expect(takeUntilRefused(door)).rejects.toMatchObject({ failure: { code: 'diskFull' } })
    const listed = door.reservations()
    expect(listed[0]).toEqual(first)
    await expect(door.reserveNumbers({ ...strips, count: 200 })).rejects.toMatchObject({
      failure: { code: 'diskFull' },
    })
    expect(door.reservations()).toEqual(listed)

    await rm(filler)
    const again = await door.reserveNumbers(strips)
    expect(listed.flatMap(({ numbers }) => numbers)).not.toContain(again.numbers[0])
    expect(door.reservations()).toEqual([...listed, again])
    await door.close()
    expect((await open()).reservations()).toEqual([...listed, again])
  })

  const takeUntilRefused = async (door: Door): Promise<never> => {
    for (;;) await door.reserveNumbers({ ...strips, count: 100 })
  }
})
