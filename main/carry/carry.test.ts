import { randomUUID } from 'node:crypto'
import { readFile, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { signedText } from '#domain/document/signed.ts'
import { entry } from '#domain/visit/builders.ts'
import { type CarriedPart, vouchedDocument } from '#preload/carry.ts'
import { HandlerFailure } from '#preload/failure.ts'
import { doorOptions } from '#tests/support/door.ts'
import { temporaryFolder } from '#tests/support/folder.ts'
import { makeBackup } from '../backup/backup.ts'
import { configurationWith } from '../configuration/builders.ts'
import { writeConfiguration } from '../configuration/configuration.ts'
import { openDoor } from '../door/door.ts'
import { type DeriveKey, SealedFailure, keyOf, sealFile } from '../sealed/sealedFile.ts'
import { plainSeal } from '../station/secrets.ts'
import { openTransfers } from '../transfer/transfers.ts'
import { openBundle, writeBundle } from './bundle.ts'
import { contentWith, head, log, person, signer, vouch } from './builders.ts'
import { carryHandlers } from './handlers.ts'

const passphrase = 'vier losse woorden hier'

/** A key is worked out once for each passphrase and salt, as the tests open hundreds of files that share both. */
const remembered = new Map<string, ReturnType<DeriveKey>>()
const deriveKey: DeriveKey = (typed, how) => {
  const name = JSON.stringify([typed, how])
  const key = remembered.get(name) ?? keyOf(typed, how)
  remembered.set(name, key)
  return key
}

const fileOf = async (content: Buffer): Promise<string> => {
  const path = join(await temporaryFolder(), 'file')
  await writeBundle({ path, passphrase, content })
  return path
}
const bundleOf = (...change: Parameters<typeof contentWith>) => fileOf(contentWith(...change))
const open = (path: string, site = 'gm') => openBundle({ path, passphrase, site, deriveKey })

describe('a bundle', () => {
  it('gives back what went into it, and the word of the station that made it', async () => {
    const content = await open(await bundleOf())
    expect(content).toMatchObject({ head, logs: [log], edits: [person] })
    const text = signedText(vouchedDocument(content.digest), content.vouched)
    expect(text).toContain(content.digest)
    expect(content.vouched).toEqual(vouch(vouchedDocument(content.digest)))
  })

  it('shows nothing of anybody without the passphrase, and does not open with another one', async () => {
    const path = await bundleOf()
    expect((await readFile(path)).toString('latin1')).not.toMatch(/Janssens|A101|Loket/)
    await expect(openBundle({ path, passphrase: `${passphrase} `, site: 'gm' })).rejects.toMatchObject({
      fault: 'wrongPassphrase',
    })
  })

  it('of which any byte was changed is refused', async () => {
    const path = await bundleOf()
    const good = await readFile(path)
    for (let place = 0; place < good.length; place++) {
      const bad = Buffer.from(good)
      // A bit that differs from byte to byte, so that letters become other letters too.
      bad[place] = (bad[place] ?? 0) ^ (1 << (place % 8))
      await writeFile(path, bad)
      await expect(open(path), `byte ${String(place)}`).rejects.toBeInstanceOf(SealedFailure)
    }
  }, 240_000)

  it('that was cut anywhere is refused, and one with something behind it too', async () => {
    const path = await bundleOf()
    const good = await readFile(path)
    for (let length = good.length - 1; length >= 0; length--) {
      await truncate(path, length)
      await expect(open(path), `${String(length)} bytes`).rejects.toBeInstanceOf(SealedFailure)
    }
    await writeFile(path, Buffer.concat([good, Buffer.from('x')]))
    await expect(open(path)).rejects.toBeInstanceOf(SealedFailure)
  }, 240_000)

  it('is no backup, and a backup is none', async () => {
    const folder = await temporaryFolder()
    await writeConfiguration(folder, configurationWith())
    const path = join(await temporaryFolder(), 'k1.backup')
    await makeBackup({ folder, seal: plainSeal, passphrase, path, version: '1', now: 1 })
    await expect(open(path)).rejects.toMatchObject({ fault: 'otherKind' })
  })
})

/** A station `k1` with a door of its own, and what its pages can ask about bundles. */
const station = async () => {
  const folder = await temporaryFolder()
  const door = await openDoor(doorOptions(folder, { sign: signer.sign }))
  onTestFinished(door.close)
  const lines: [string, unknown][] = []
  const transfers = await openTransfers(join(folder, 'transfers'))
  const handlers = carryHandlers({
    description: { station: 'k1', name: 'Loket 1', site: 'gm', key: signer.key, version: '1' },
    door,
    sign: signer.sign,
    transfers,
    log: { info: (event, facts) => lines.push([event, facts]) },
    now: () => 1_000,
  })
  const ask: typeof handlers = handlers
  const caller = { id: 'window', tell: () => undefined, onGone: () => undefined }
  const make = (request: Partial<Parameters<typeof ask.makeBundle>[0]> = {}) =>
    ask.makeBundle({ what: 'unsent', passphrase, by: 'staff:an', ...request }, caller)
  const openTransfer = async (bytes: Buffer, typed = passphrase) => {
    const { transfer } = await transfers.begin()
    await transfers.add(transfer, bytes)
    return { transfer, ...(await ask.openBundle({ transfer, passphrase: typed }, caller)) }
  }
  const readAll = async (transfer: string): Promise<CarriedPart> => {
    const all: CarriedPart = { logs: [], edits: [] }
    for (let from: number | undefined = 0; from !== undefined;) {
      const part: CarriedPart & { next?: number | undefined } = await ask.readBundle({ transfer, from }, caller)
      all.logs.push(...part.logs)
      all.edits.push(...part.edits)
      from = part.next
    }
    return all
  }
  const bytesOf = (transfer: string) => readFile(transfers.pathOf(transfer))
  const gather = async (part: CarriedPart, gathered?: string) =>
    ask.gatherForBundle({ ...part, ...(gathered === undefined ? {} : { gathered }) }, caller)
  return { door, make, openTransfer, readAll, bytesOf, gather, lines, transfers }
}
type Station = Awaited<ReturnType<typeof station>>

const carriedFrom = async (from: Station, to: Station, request: Parameters<Station['make']>[0] = {}) => {
  const { made } = await from.make(request)
  return to.openTransfer(await from.bytesOf(made?.transfer ?? ''))
}
const ticket: Parameters<Station['door']['issueNumber']>[0] = {
  by: 'staff:an',
  queue: 'A',
  products: [],
  language: 'nl',
  priority: 0,
}

describe('a station', () => {
  it('gives along every entry and edit that no server has confirmed, and counts none of it as sent', async () => {
    const [one, two] = [await station(), await station()]
    const written = await one.door.issueNumber(ticket)
    await one.door.append({ document: written.document, by: 'staff:an', entries: [{ type: 'issued', how: 'paper' }] })
    await one.door.keepEdit(person)
    const { transfer, findings, content } = await carriedFrom(one, two)
    expect(findings).toEqual([])
    expect(content).toMatchObject({
      head: { station: 'k1', site: 'gm', madeAt: 1_000, what: 'unsent' },
      documents: 1,
      entries: 2,
      edits: 1,
    })
    const all = await two.readAll(transfer)
    expect(all.logs).toEqual(one.door.unconfirmed())
    expect(all.edits).toEqual([person])
    expect(one.door.unsent()).toBe(3)
  })

  it('leaves out a call that the server was asked for and nobody settled, unless a page shows that it stands', async () => {
    const [one, two] = [await station(), await station()]
    const called = { type: 'called', counter: '1', authority: 'server' } as const
    const [asked, lost] = [await one.door.append(at('A101', called)), await one.door.append(at('A102', called))]
    await one.door.append(at('A102', { type: 'withdrawn', target: lost.entries[0]?.id ?? '', because: 'unanswered' }))
    const { content } = await carriedFrom(one, two)
    expect(content).toMatchObject({ documents: 1, entries: 2 })
    const { gathered } = await one.gather({ logs: [asked], edits: [] })
    expect((await carriedFrom(one, two, { gathered })).content).toMatchObject({ documents: 2, entries: 3 })
  })

  it('gives along what a page gathers besides, in as many parts as it takes', async () => {
    const [one, two] = [await station(), await station()]
    const { gathered } = await one.gather({ logs: [log], edits: [] })
    await one.gather({ logs: [], edits: [person] }, gathered)
    const { transfer, content } = await carriedFrom(one, two, { what: 'day', gathered })
    expect(content).toMatchObject({ head: { what: 'day' }, documents: 1, entries: 2, edits: 1 })
    expect(await two.readAll(transfer)).toEqual({ logs: [log], edits: [person] })
    await expect(one.gather({ logs: [log], edits: [] }, gathered)).rejects.toBeInstanceOf(HandlerFailure)
  })

  it('takes nothing of another site from a page', async () => {
    const one = await station()
    const foreign = { logs: [{ ...log, document: 'desk:ander-2026-11-23-1' }], edits: [] }
    await expect(one.gather(foreign)).rejects.toBeInstanceOf(HandlerFailure)
  })

  it('has nothing to give along when all is confirmed, and takes no short passphrase', async () => {
    const one = await station()
    expect(await one.make()).toEqual({ findings: [{ code: 'nothingToCarry', level: 'error', facts: {} }] })
    expect(await one.make({ passphrase: 'short' })).toMatchObject({ findings: [{ code: 'passphraseShort' }] })
  })

  it('reads thousands of documents in parts that fit in a message', async () => {
    const [one, two] = [await station(), await station()]
    const logs = Array.from({ length: 3_000 }, (_, place) => ({
      document: `visit:gm-2026-11-23-A${String(1_000 + place)}`,
      entries: [{ ...entry('left', { minute: 1, id: randomUUID() }), remark: 'x'.repeat(300) }],
    }))
    const { gathered } = await one.gather({ logs, edits: [person] })
    const { transfer } = await carriedFrom(one, two, { gathered })
    expect(await two.readAll(transfer)).toEqual({ logs, edits: [person] })
    await expect(two.readAll(transfer)).rejects.toBeInstanceOf(HandlerFailure)
  })

  it.each<[string, string, (path: string) => Promise<void>]>([
    ['another kind', 'bundleIsBackup', (path) => sealFile({ path, kind: 'backup', passphrase, content: nothing() })],
    ['a later version', 'bundleNewer', (path) => writeFile(path, '{"mark":"BALIE-BUNDLE","form":2}\n')],
    ['something else', 'bundleUnreadable', (path) => writeFile(path, 'a letter to the mayor\n')],
    [
      'something else in a good envelope',
      'bundleUnreadable',
      (path) => sealFile({ path, kind: 'bundle', passphrase, content: nothing() }),
    ],
  ])('tells a file of %s in words', async (_what, code, write) => {
    const one = await station()
    const path = join(await temporaryFolder(), 'file')
    await write(path)
    expect(await one.openTransfer(await readFile(path))).toMatchObject({ findings: [{ code, level: 'error' }] })
  })

  it('tells a wrong passphrase and another site, and logs none of it but that it was refused', async () => {
    const one = await station()
    const wrong = await one.openTransfer(await readFile(await bundleOf()), 'something else altogether')
    expect(wrong).toMatchObject({ findings: [{ code: 'bundleLocked' }] })
    const foreign = await readFile(await bundleOf({ head: { ...head, site: 'ander' }, logs: [], edits: [] }))
    expect(await one.openTransfer(foreign)).toMatchObject({
      findings: [{ code: 'bundleOtherSite', facts: { site: 'ander' } }],
    })
    expect(one.lines).toEqual([
      ['bundleRefused', { code: 'bundleLocked' }],
      ['bundleRefused', { code: 'bundleOtherSite' }],
    ])
    await expect(one.readAll(wrong.transfer)).rejects.toBeInstanceOf(HandlerFailure)
  })
})

const at = (label: string, payload: Parameters<Station['door']['append']>[0]['entries'][number]) => ({
  document: `visit:gm-2026-11-23-${label}`,
  by: 'staff:an',
  entries: [payload],
})

async function* nothing(): AsyncGenerator<Buffer> {
  await Promise.resolve()
  yield Buffer.from('nothing\n')
}
