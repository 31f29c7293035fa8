import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openHost } from '#tests/support/host.ts'

describe('a call over the bridge', () => {
  it('is answered, also when several are made at once', async () => {
    const { browser } = await openHost()
    const { call } = await browser.page()
    const ticket = { by: 'staff:an', queue: 'A', products: [], language: 'nl', priority: 0 }
    const replies = await Promise.all([
      call('describeStation', {}),
      ...Array.from({ length: 10 }, () => call('issueNumber', ticket)),
    ])
    expect(replies[0]).toMatchObject({ ok: true, value: { station: 'k1', name: 'Loket 1', host: 'browser' } })
    const documents = replies.slice(1).map((reply) => JSON.stringify(reply['value']))
    expect(new Set(documents).size).toBe(10)
  })

  it.each([
    ['a channel that is none', 'openTheSafe', {}, { code: 'badRequest', facts: { channel: 'openTheSafe' } }],
    ['a name every object has', 'toString', {}, { code: 'badRequest' }],
    ['a prototype', '__proto__', {}, { code: 'badRequest' }],
    ['wrong types', 'issueNumber', { by: 5 }, { code: 'badRequest', facts: { channel: 'issueNumber', field: 'by' } }],
    ['too much', 'unsent', { more: 1 }, { code: 'badRequest', facts: { channel: 'unsent' } }],
    ['nothing', 'unsent', null, { code: 'badRequest' }],
    [
      'a database that is not ours',
      'follow',
      { feed: 'x', database: '_users', since: '0', stay: '0-0' },
      { code: 'badRequest' },
    ],
    [
      'another kind of document',
      'appendToVisit',
      { document: 'site:gm', by: 'x', entries: [{ type: 'left' }] },
      { code: 'badRequest' },
    ],
    [
      'an entry that is none',
      'appendToVisit',
      { document: 'visit:gm-2026-11-23-A101', by: 'x', entries: [{ type: 'flown' }] },
      { code: 'badRequest' },
    ],
    [
      'no entries',
      'appendToVisit',
      { document: 'visit:gm-2026-11-23-A101', by: 'x', entries: [] },
      { code: 'badRequest' },
    ],
  ])('with %s gives an error as data, and the next one works', async (_what, channel, input, error) => {
    const { browser } = await openHost()
    const { call } = await browser.page()
    expect(await call(channel, input)).toMatchObject({ ok: false, error })
    expect(await call('unsent', {})).toEqual({ ok: true, value: { entries: 0 } })
  })

  it.each([
    ['no JSON', '{"id": 1, "chan', 1007],
    ['JSON that is no call', '[]', 1007],
    ['a call without a number', '{"channel":"unsent","input":{}}', 1007],
    ['bytes', Buffer.from([0xff, 0x00, 0xfe]), 1003],
    ['a call as bytes', Buffer.from('{"id":1,"channel":"unsent","input":{}}'), 1003],
    ['four megabytes', `"${'x'.repeat(4_100_000)}"`, 1009],
  ])('that is %s closes that bridge; the other windows go on', async (_what, message, code) => {
    const { browser, folder } = await openHost()
    const [good, bad] = [await browser.page(), await browser.page()]
    const closed = once(bad.socket, 'close')
    bad.socket.send(message)
    expect((await closed)[0]).toBe(code)
    expect(await good.call('unsent', {})).toMatchObject({ ok: true })
    expect(await readFile(join(folder, 'log', 'balie.log'), 'utf8')).toContain('malformedCall')
  })
})

describe('what main tells', () => {
  it('reaches every window', async () => {
    const { browser } = await openHost()
    const windows = [await browser.page(), await browser.page()]
    const heard = windows.map(
      ({ socket }) =>
        new Promise((resolve) => {
          socket.on('message', (data: Buffer) => {
            const message: unknown = JSON.parse(data.toString())
            if (JSON.stringify(message).includes('unsentChanged')) resolve(message)
          })
        }),
    )
    await windows[0]?.call('appendToDesk', {
      document: 'desk:gm-2026-11-23-1',
      by: 'staff:an',
      entries: [{ type: 'paused' }],
    })
    expect(await Promise.all(heard)).toEqual([
      { event: 'unsentChanged', payload: { entries: 1 } },
      { event: 'unsentChanged', payload: { entries: 1 } },
    ])
  })
})
