import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { noDevices } from '#domain/devices/configuration.ts'
import { followServers } from '#main/central/servers.ts'
import { openDrafts } from '#main/drafts/drafts.ts'
import { openDoor } from '#main/door/door.ts'
import { openLog } from '#main/log/log.ts'
import { openStationDevices } from '#main/devices/devices.ts'
import { openReplicaMarks } from '#main/replica/marks.ts'
import { passingSigner } from '#main/signing/signer.ts'
import { stationHandlers } from '#main/station/handlers.ts'
import { openKeptReading } from '#main/ipdc/keptReading.ts'
import { openTransfers } from '#main/transfer/transfers.ts'
import { doorOptions } from '#tests/support/door.ts'
import { temporaryFolder } from '#tests/support/folder.ts'
import { calls, channels, stationCalls } from './contract.ts'
import { HandlerFailure, failureCodes } from './failure.ts'
import { type Caller, type Handlers, dispatcher } from './handlers.ts'

const notServing = { serving: false, stations: [], refused: [] }
const caller: Caller = { id: 'window', tell: () => undefined, onGone: () => undefined }

/** A station's own handlers, some of them replaced, behind the dispatcher. */
const dispatchWith = async (some: Partial<Handlers> = {}) => {
  const folder = await temporaryFolder()
  const signer = passingSigner()
  const door = await openDoor(doorOptions(folder, { sign: signer.sign }))
  const nowhere = { url: 'http://127.0.0.1:9', user: 'x', password: 'x' }
  const servers = followServers({ servers: [nowhere], site: 'gm', now: Date.now })
  const devices = await openStationDevices({
    folder,
    configuration: { devices: noDevices, site: 'gm', counter: '1', language: 'nl' },
    isCopy: false,
    now: Date.now,
    tellAll: () => undefined,
    log: openLog(folder),
  })
  onTestFinished(async () => {
    servers.close()
    await door.close()
    await devices.close()
  })
  const handlers = stationHandlers({
    description: {
      station: 'k1',
      name: 'Loket 1',
      site: 'gm',
      screen: 'counter',
      language: 'nl',
      host: 'browser',
      version: '0',
      keys: 'plainFile',
      installation: 0,
      replicaKey: 'sixteen letters!',
      key: signer.key,
      problems: [],
    },
    door,
    replicaMarks: await openReplicaMarks({ folder, site: 'gm', onTrouble: () => undefined }),
    servers,
    serving: {
      state: () => notServing,
      learn: () => Promise.resolve(),
      start: () => Promise.resolve(notServing),
      end: () => Promise.resolve(notServing),
      close: () => undefined,
    },
    drills: {
      state: () => ({}),
      start: () => ({}),
      end: () => ({}),
      learn: () => undefined,
      close: () => undefined,
    },
    training: {
      state: () => ({}),
      give: () => undefined,
      start: () => Promise.resolve({}),
      end: () => Promise.resolve({}),
      close: () => Promise.resolve(),
    },
    devices,
    drafts: openDrafts(Date.now),
    log: openLog(folder),
    openScreen: () => false,
    knowDisplays: () => undefined,
    sign: signer.sign,
    transfers: await openTransfers(join(folder, 'transfers')),
    feedsFolder: undefined,
    sendMail: () => Promise.resolve({ outcome: 'notAsked' }),
    catalogueReading: openKeptReading(join(folder, 'import')),
    now: Date.now,
    closing: new AbortController().signal,
  })
  const reported: [string, unknown][] = []
  const dispatch = dispatcher({ ...handlers, ...some }, (channel, error) => reported.push([channel, error]))
  return { reported, ask: (channel: string, input: unknown) => dispatch({ channel, input, caller }) }
}

describe('a call to main', () => {
  it('reaches its handler and comes back as a value', async () => {
    const { ask } = await dispatchWith()
    expect(await ask('describeStation', {})).toMatchObject({ ok: true, value: { station: 'k1' } })
    expect(await ask('printerState', {})).toEqual({ ok: true, value: { state: 'offline' } })
    expect(await ask('unsent', {})).toEqual({ ok: true, value: { entries: 0 } })
  })

  it('is answered as the contract says, on every channel that needs no input', async () => {
    const { ask } = await dispatchWith()
    for (const channel of channels) {
      if (!(channel in stationCalls) || !calls[channel].input.safeParse({}).success) continue
      const reply = await ask(channel, {})
      if (!reply.ok) throw new Error(`${channel} failed with ${reply.error.code}`)
      expect([channel, calls[channel].output.safeParse(reply.value).success]).toEqual([channel, true])
    }
  })

  it('that is not of the agreed form never reaches a handler; the field is named', async () => {
    let reached = 0
    const { ask, reported } = await dispatchWith({
      appendToVisit: () => {
        reached++
        return Promise.reject(new Error('reached'))
      },
    })
    const good = { document: 'visit:gm-2026-11-23-A101', by: 'x', entries: [{ type: 'left' }] }
    const wrong: [unknown, string][] = [
      [undefined, ''],
      [{ ...good, document: 'desk:x' }, 'document'],
      [{ ...good, seen: 'now' }, 'seen'],
      [
        { ...good, entries: [{ type: 'left' }, { type: 'called', counter: '', authority: 'server' }] },
        'entries.1.counter',
      ],
      [{ ...good, entries: Array.from({ length: 21 }, () => ({ type: 'left' })) }, 'entries'],
    ]
    for (const [input, field] of wrong) {
      expect(await ask('appendToVisit', input)).toEqual({
        ok: false,
        error: { code: 'badRequest', facts: { channel: 'appendToVisit', field } },
      })
    }
    expect([reached, reported]).toEqual([0, []])
  })

  it('on a channel that is none is refused, its name cut short', async () => {
    const { ask } = await dispatchWith()
    for (const channel of ['', 'constructor', 'hasOwnProperty', 'x'.repeat(500)]) {
      expect(await ask(channel, {})).toEqual({
        ok: false,
        error: { code: 'badRequest', facts: { channel: channel.slice(0, 40) } },
      })
    }
  })

  it('that is not plain data never reaches a handler either', async () => {
    const { ask } = await dispatchWith()
    const request = { document: 'visit:gm-2026-11-23-A101', by: 'staff:\ud83d', entries: [{ type: 'left' }] }
    expect(await ask('appendToVisit', request)).toMatchObject({ ok: false, error: { code: 'badRequest' } })
  })

  it.each([
    ['a value of another type', { entries: 'many' }, 'entries'],
    ['a value with more than was promised', { entries: 0, password: 'secret' }, ''],
    ['nothing', undefined, ''],
  ])('whose handler answers with %s is a bad answer, and none of it leaves', async (_what, value, field) => {
    const { ask, reported } = await dispatchWith({ unsent: () => Promise.resolve(value as never) })
    expect(await ask('unsent', {})).toEqual({ ok: false, error: { code: 'badAnswer', facts: { channel: 'unsent' } } })
    expect(reported).toEqual([['unsent', new Error(`the answer does not fit at "${field}"`)]])
  })

  it('whose handler fails on purpose gives that failure, and nothing is reported', async () => {
    const { ask, reported } = await dispatchWith({
      unsent: () => Promise.reject(new HandlerFailure('diskFull', { file: 'entries' })),
    })
    expect(await ask('unsent', {})).toEqual({ ok: false, error: { code: 'diskFull', facts: { file: 'entries' } } })
    expect(reported).toEqual([])
  })

  it.each([
    ['later', () => Promise.reject(new TypeError('cannot read secret'))],
    [
      'at once',
      () => {
        throw new TypeError('cannot read secret')
      },
    ],
  ])('whose handler throws %s is internal; the error is reported here and not told there', async (_when, unsent) => {
    const { ask, reported } = await dispatchWith({ unsent })
    const reply = await ask('unsent', {})
    expect(reply).toEqual({ ok: false, error: { code: 'internal', facts: { channel: 'unsent' } } })
    expect(reported).toEqual([['unsent', new TypeError('cannot read secret')]])
  })
})

it('a handler gets only what the contract names of an entry', async () => {
  const { ask } = await dispatchWith()
  const entries = [{ type: 'noted', text: 'Jan Janssens', station: 'another-station' }]
  const reply = await ask('appendToVisit', { document: 'visit:gm-2026-11-23-A101', by: 'staff:an', entries })
  expect(JSON.stringify(reply)).not.toMatch(/Janssens|another-station/)
})

it('every failure that a handler can give has a code that the screens have words for', () => {
  expect(new Set(failureCodes).size).toBe(failureCodes.length)
  expect(new HandlerFailure('diskFull').failure).toEqual({ code: 'diskFull', facts: {} })
})
