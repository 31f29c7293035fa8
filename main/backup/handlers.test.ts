import { randomBytes } from 'node:crypto'
import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { readVisitId } from '#domain/visit/label.ts'
import { readNumber } from '#domain/visit/numbers.ts'
import { type Output, calls } from '#preload/contract.ts'
import { transferPieceBytes } from '#preload/settings.ts'
import { type Central, openCentral } from '#tests/support/central.ts'
import { temporaryFolder } from '#tests/support/folder.ts'
import { startHere } from '#tests/support/running.ts'
import { configurationWith } from '../configuration/builders.ts'
import { type Configuration, writeConfiguration } from '../configuration/configuration.ts'

type Ask = Awaited<ReturnType<typeof startHere>>['ask']

const configuration = configurationWith({ screen: 'welcome', ordinal: 1 })
const passphrase = 'vier losse woorden hier'
const ticket = { by: 'staff:an', queue: 'A', products: [], language: 'nl', priority: 0 }

const folderOf = async (change: Partial<Configuration> = {}): Promise<string> => {
  const folder = await temporaryFolder()
  await writeConfiguration(folder, { ...configuration, ...change })
  return folder
}

/** What a call gives when it is answered with a value. */
const valueOf = async <C extends keyof typeof calls>(ask: Ask, channel: C, input: unknown): Promise<Output<C>> => {
  const reply = await ask(channel, input)
  if (!reply.ok) throw new Error(`${channel} failed with ${reply.error.code}`)
  return calls[channel].output.parse(reply.value) as Output<C>
}

const give = async (ask: Ask, count: number): Promise<string[]> => {
  const given: string[] = []
  while (given.length < count) given.push((await valueOf(ask, 'issueNumber', ticket)).document)
  return given
}

/** Makes a backup as a page does: in pieces. */
const backUp = async (ask: Ask): Promise<Buffer> => {
  const { made } = await valueOf(ask, 'makeBackup', { passphrase, by: 'staff:an' })
  if (made === undefined) throw new Error('no backup')
  const pieces: Buffer[] = []
  for (let offset = 0; offset < made.bytes;) {
    const { data } = await valueOf(ask, 'readTransfer', { transfer: made.transfer, offset })
    pieces.push(Buffer.from(data, 'base64'))
    offset += pieces.at(-1)?.length ?? 0
  }
  return Buffer.concat(pieces)
}

const send = async (ask: Ask, bytes: Buffer): Promise<string> => {
  const { transfer } = await valueOf(ask, 'beginTransfer', {})
  for (let from = 0; from < bytes.length; from += transferPieceBytes) {
    const data = bytes.subarray(from, from + transferPieceBytes).toString('base64')
    await valueOf(ask, 'sendTransfer', { transfer, data })
  }
  return transfer
}

const restore = async (ask: Ask, bytes: Buffer, more: object = {}): Promise<Output<'restoreBackup'>> => {
  const transfer = await send(ask, bytes)
  const { content } = await valueOf(ask, 'inspectBackup', { transfer, passphrase })
  const installation = content?.installation ?? 0
  const input = { transfer, passphrase, installation, leaveUnsent: false, by: 'staff:an', ...more }
  return valueOf(ask, 'restoreBackup', input)
}

const installationOf = (visit: string): number | undefined => readNumber(readVisitId(visit)?.number ?? 0)?.installation

describe('a station that is restored', () => {
  it('on another computer goes on as itself, and gives no number that it gave since the backup', async () => {
    const first = await startHere(await folderOf())
    const before = await give(first.ask, 3)
    const bytes = await backUp(first.ask)
    const since = await give(first.ask, 5)
    await first.running.close()

    const second = await startHere(await temporaryFolder())
    second.running.servedAt(4799)
    expect(second.running.screen()).toBe('settings')
    expect(await restore(second.ask, bytes)).toMatchObject({
      restored: true,
      findings: [{ code: 'numbersUnchecked', level: 'warning' }],
    })
    expect(second.running.screen()).toBe('welcome')
    const after = await give(second.ask, 120)
    expect(new Set([...before, ...since, ...after]).size).toBe(128)
    const kept = z.array(z.object({ document: z.string() })).parse(await valueOf(second.ask, 'unconfirmedEntries', {}))
    expect(kept.map(({ document }) => document)).toEqual(expect.arrayContaining(before))
    expect(await valueOf(second.ask, 'describeSettings', {})).toMatchObject({ port: 4799, file: { installation: 1 } })
  })

  it('twice on one day from one backup takes a block of its own each time, as the server saw the first', async () => {
    const central = await openCentral(['k1'])
    const own = { servers: [central.address('k1')] as [(typeof configuration.servers)[0]] }
    const first = await startHere(await folderOf(own))
    const bytes = await backUp(first.ask)
    const given = await give(first.ask, 2)
    await first.running.close()
    const all = [...given]
    for (const round of [1, 2, 3]) {
      const next = await startHere(await temporaryFolder())
      expect(await restore(next.ask, bytes)).toEqual({ restored: true, findings: [] })
      const more = await give(next.ask, 4)
      expect(more.map(installationOf)).toEqual([round, round, round, round])
      await atServer(central, more)
      await next.running.close()
      all.push(...more)
    }
    expect(new Set(all).size).toBe(all.length)
  })

  it('twice on one day without a server takes the number a person gives, and never a lower one', async () => {
    const first = await startHere(await folderOf())
    const bytes = await backUp(first.ask)
    await first.running.close()
    const higher = await startHere(await temporaryFolder())
    await restore(higher.ask, bytes, { installation: 7 })
    expect((await give(higher.ask, 1)).map(installationOf)).toEqual([7])
    const lower = await startHere(await temporaryFolder())
    await restore(lower.ask, bytes, { installation: 0 })
    expect((await give(lower.ask, 1)).map(installationOf)).toEqual([1])
  })

  it('over itself keeps what was there, and goes above the number it had', async () => {
    const folder = await folderOf()
    const { ask } = await startHere(folder)
    const bytes = await backUp(ask)
    await restore(ask, bytes)
    await restore(ask, bytes)
    expect((await give(ask, 1)).map(installationOf)).toEqual([2])
    expect((await readdir(folder)).filter((name) => name.startsWith('before-restore-'))).toHaveLength(2)
  })

  it('does not leave unsent actions behind unless somebody says so', async () => {
    const folder = await folderOf()
    const { ask } = await startHere(folder)
    const bytes = await backUp(ask)
    await give(ask, 3)
    expect(await restore(ask, bytes)).toMatchObject({
      restored: false,
      findings: [{ code: 'numbersUnchecked' }, { code: 'unsentHere', facts: { count: 3 } }],
    })
    expect(await valueOf(ask, 'unsent', {})).toEqual({ entries: 3 })
    expect(await restore(ask, bytes, { leaveUnsent: true })).toMatchObject({ restored: true })
    expect(await valueOf(ask, 'unsent', {})).toEqual({ entries: 0 })
  })

  it('is refused while the old one is at work', async () => {
    const central = await openCentral(['k1'])
    const own = { servers: [central.address('k1')] as [(typeof configuration.servers)[0]] }
    const first = await startHere(await folderOf(own))
    const bytes = await backUp(first.ask)
    const data = { station: 'k1', screen: 'welcome', at: Date.now(), version: '0', unsent: 0, refused: 0 }
    await central.asAdmin('PUT', '/balie_gm_health/health:k1', { type: 'health', data })
    const second = await startHere(await temporaryFolder())
    expect(await restore(second.ask, bytes)).toMatchObject({ restored: false, findings: [{ code: 'nameInUse' }] })
    expect(second.running.screen()).toBe('settings')
  })
})

describe('a backup that is sent', () => {
  it('with a short passphrase is not made', async () => {
    const { ask } = await startHere(await folderOf())
    expect(await valueOf(ask, 'makeBackup', { passphrase: 'short', by: 'x' })).toEqual({
      findings: [{ code: 'passphraseShort', level: 'error', facts: { least: 12 } }],
    })
  })

  it('is told when it does not open, or is none, and nothing changes', async () => {
    const folder = await folderOf()
    const { ask } = await startHere(folder)
    const transfer = await send(ask, await backUp(ask))
    expect(await valueOf(ask, 'inspectBackup', { transfer, passphrase: 'something else altogether' })).toMatchObject({
      findings: [{ code: 'passphraseWrong' }],
    })
    const other = await send(ask, Buffer.from('a letter to the mayor\n'))
    const input = { transfer: other, passphrase, installation: 1, leaveUnsent: true, by: 'x' }
    expect(await valueOf(ask, 'restoreBackup', input)).toMatchObject({
      restored: false,
      findings: [{ code: 'backupUnreadable' }],
    })
    expect(await readdir(folder)).not.toContain('restore.json')
  })

  it('may be larger than one call can carry', async () => {
    const folder = await folderOf()
    await writeFile(join(folder, 'journal.old'), randomBytes(1_500_000))
    const { ask } = await startHere(folder)
    const bytes = await backUp(ask)
    expect(bytes.length).toBeGreaterThan(1_500_000)
    expect(await restore(ask, bytes)).toMatchObject({ restored: true })
    expect((await readFile(join(folder, 'journal.old'))).length).toBe(1_500_000)
  })

  it('is logged without its passphrase', async () => {
    const folder = await folderOf()
    const { ask, running } = await startHere(folder)
    await restore(ask, await backUp(ask))
    await running.close()
    const log = await readFile(join(folder, 'log', 'balie.log'), 'utf8')
    expect(log).toMatch(/"event":"backup","by":"staff:an"/)
    expect(log).toMatch(/"event":"restoring","by":"staff:an","installation":1/)
    expect(log).not.toContain(passphrase)
  })
})

const atServer = async (central: Central, visits: readonly string[]): Promise<void> => {
  for (const id of visits) {
    const [, year = '', month = ''] = /visit:gm-(\d{4})-(\d{2})/.exec(id) ?? []
    const database = `balie_gm_${year}_${month}`
    await central.asAdmin('PUT', `/${database}`)
    await central.asAdmin('PUT', `/${database}/_security`, { members: { names: [], roles: ['balie-gm'] } })
    await central.asAdmin('PUT', `/${database}/${id}`, { type: 'visit', log: [] })
  }
}
