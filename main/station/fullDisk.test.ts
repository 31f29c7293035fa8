import { spawnSync } from 'node:child_process'
import { cp, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '#tests/support/folder.ts'
import { openHost } from '#tests/support/host.ts'

const ticket = { by: 'staff:an', queue: 'A', products: [], language: 'nl', priority: 0 }

/** A station that has worked before, on a small disk of its own; `undefined` where we may not mount one. */
const stationOnSmallDisk = async (): Promise<string | undefined> => {
  const disk = await temporaryFolder()
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk]).status !== 0) return undefined
  onTestFinished(() => void spawnSync('umount', ['-l', disk]))
  const { folder, browser } = await openHost()
  await (await browser.page()).call('issueNumber', ticket)
  await cp(folder, join(disk, 'station'), { recursive: true })
  return join(disk, 'station')
}

const noMount = 'only root may mount a disk'

describe('a station on a disk that is full', () => {
  it('starts, says so when something is to be kept, and works on when there is room', async (context) => {
    const folder = await stationOnSmallDisk()
    if (folder === undefined) return context.skip(noMount)
    const filler = join(folder, '../filler')
    await writeFile(filler, Buffer.alloc(2_000_000)).catch(() => undefined)
    const { browser } = await openHost({}, { folder })
    const { call } = await browser.page()
    expect(await call('describeStation', {})).toMatchObject({ ok: true, value: { problems: [] } })
    expect(await call('unsent', {})).toEqual({ ok: true, value: { entries: 1 } })
    const answers = []
    for (let n = 0; n < 30; n++) answers.push(await call('issueNumber', ticket))
    expect(answers.at(-1)).toEqual({ ok: false, error: { code: 'diskFull', facts: {} } })
    await rm(filler)
    expect(await call('issueNumber', ticket)).toMatchObject({ ok: true })
  })
})

describe('a station in a folder that cannot be written', () => {
  it('starts, says so when something is to be kept, leaves nothing half done, and works on when it can', async (context) => {
    const folder = await stationOnSmallDisk()
    if (folder === undefined) return context.skip(noMount)
    const remount = (mode: string): void => void spawnSync('mount', ['-o', `remount,${mode}`, join(folder, '..')])
    const before = await readdir(folder, { recursive: true })
    remount('ro')
    const { browser } = await openHost({}, { folder })
    const { call } = await browser.page()
    expect(await call('describeStation', {})).toMatchObject({ ok: true, value: { station: 'k1' } })
    expect(await call('unconfirmedEntries', {})).toMatchObject({ ok: true, value: [{ entries: [{}] }] })
    expect(await call('issueNumber', ticket)).toEqual({
      ok: false,
      error: { code: 'diskFailed', facts: { reason: 'EROFS' } },
    })
    expect((await readdir(folder, { recursive: true })).toSorted()).toEqual(before.toSorted())
    remount('rw')
    expect(await call('issueNumber', ticket)).toMatchObject({ ok: true })
  })
})
