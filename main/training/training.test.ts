import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import * as z from 'zod'
import { demoDocuments } from '#build/demo/documents.ts'
import { dayOf, monthOf } from '#domain/time/day.ts'
import { inPieces } from '#renderer/state/pieces.ts'
import { startBrowserHost } from '../browser/host.ts'
import { browserOf, openHost, rawRequest } from '#tests/support/host.ts'

const State = z.object({ running: z.object({ address: z.url(), by: z.string() }).optional() })
const Rows = z.object({
  results: z.array(
    z.object({
      doc: z.looseObject({
        _id: z.string(),
        log: z.array(z.looseObject({ type: z.string(), by: z.string() })).optional(),
      }),
    }),
  ),
})
const documents = Object.values(demoDocuments()).flat()
const arrivals = [0, 0, 0, 40_000_000].map((afterMs) => ({
  afterMs,
  queue: 'A',
  products: ['bin-bags'],
  language: 'nl',
  priority: 0,
  serviceMs: 30_000,
}))
const patience = { timeout: 15_000 }
const wanted = { by: 'staff:jan', day: { arrivals }, pace: 4 }

type Call = (channel: string, input: unknown) => Promise<{ ok: boolean; value?: unknown; error?: unknown }>

const give = async (call: Call): Promise<void> => {
  let begins = true
  for (const some of inPieces(documents)) {
    expect(await call('giveForTraining', { documents: some, begins })).toMatchObject({ ok: true })
    begins = false
  }
}

/** A station whose copy is open: the page that began it, and one of the copy. */
const openTrained = async () => {
  const { folder, browser, close } = await openHost({ counter: '1' })
  const { call } = await browser.page()
  await give(call)
  const { running } = State.parse((await call('startTraining', wanted))['value'])
  if (running === undefined) throw new Error('nothing runs')
  const copy = await browserOf(running.address).page()
  const { origin } = new URL(running.address)
  const visits = async () => {
    const database = `balie_gm_${monthOf(dayOf(Date.now())).replace('-', '_')}`
    const { text } = await rawRequest(origin, `/central/${database}/_changes?include_docs=true`, {
      headers: { cookie: copy.cookie },
    })
    return Rows.parse(JSON.parse(text)).results.map(({ doc }) => doc)
  }
  return { folder, call, copy, visits, close, address: running.address }
}

describe('a throw-away copy', () => {
  it('is a station of its own in which visitors come and colleagues serve them, and is gone when it ends', async () => {
    const { folder, call, copy, visits } = await openTrained()
    expect(await copy.call('describeStation', {})).toMatchObject({ value: { training: true, station: 'k1' } })
    expect(await call('describeStation', {})).not.toMatchObject({ value: { training: true } })
    await vi.waitFor(async () => {
      const known = await visits()
      const came = known.filter(({ _id }) => _id.startsWith('visit:'))
      expect(came).toHaveLength(3)
      // At the other quick counter and the theme counter that helps out, never at one's own.
      expect(came.flatMap(({ log = [] }) => log.filter(({ type }) => type === 'called'))).not.toHaveLength(0)
      expect(known.filter(({ _id }) => _id.startsWith('desk:')).map(({ _id }) => _id.at(-1))).not.toContain('1')
    }, patience)
    expect(existsSync(join(folder, 'training'))).toBe(true)
    expect(await call('startTraining', wanted)).toMatchObject({ error: { code: 'notAllowed' } })

    expect(await call('endTraining', {})).toEqual({ ok: true, value: {} })
    expect(existsSync(join(folder, 'training'))).toBe(false)
    expect(await call('trainingState', {})).toEqual({ ok: true, value: {} })
  })

  it('is entered by the link that names its key, from the page that began it, and by no other page of this computer', async () => {
    const { address } = await openTrained()
    const url = new URL(address)
    const linked = { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }
    const ask = async (path: string, headers: Record<string, string>) =>
      (await rawRequest(url.origin, path, { headers })).status
    expect(await ask(`${url.pathname}${url.search}`, linked)).toBe(200)
    expect(await ask('/?key=another', linked)).toBe(403)
    expect(await ask('/', linked)).toBe(403)
    expect(await ask(`${url.pathname}${url.search}`, { ...linked, 'sec-fetch-mode': 'no-cors' })).toBe(403)
    expect(await ask(`${url.pathname}${url.search}`, { ...linked, 'sec-fetch-site': 'cross-site' })).toBe(403)
    const { headers } = await rawRequest(url.origin, `${url.pathname}${url.search}`, { headers: linked })
    const cookie = headers['set-cookie']?.[0]?.split(';')[0] ?? ''
    expect(await ask('/', { ...linked, cookie })).toBe(403)
    expect(await ask('/', { cookie, 'sec-fetch-site': 'same-origin' })).toBe(200)
  })

  it('lets nothing of it reach another station, and begins no copy of a copy', async () => {
    const { copy } = await openTrained()
    const notAllowed = { ok: false, error: { code: 'notAllowed' } }
    expect(await copy.call('startRelay', { by: 'staff:jan' })).toMatchObject(notAllowed)
    const bundle = { what: 'unsent', passphrase: 'vier woorden achter elkaar', by: 'staff:jan' }
    expect(await copy.call('makeBundle', bundle)).toMatchObject(notAllowed)
    await give(copy.call)
    expect(await copy.call('startTraining', wanted)).toMatchObject(notAllowed)
  })

  it('can be ended from within, and its pages hear that it is over', async () => {
    const { folder, call, copy } = await openTrained()
    const heard: unknown[] = []
    copy.socket.on('message', (data: Buffer) => heard.push(JSON.parse(data.toString())))
    expect(await copy.call('endTraining', {})).toEqual({ ok: true, value: {} })
    await vi.waitFor(() => expect(heard).toContainEqual({ event: 'trainingChanged', payload: {} }), patience)
    await vi.waitFor(async () => expect(await call('trainingState', {})).toEqual({ ok: true, value: {} }), patience)
    await vi.waitFor(() => expect(existsSync(join(folder, 'training'))).toBe(false), patience)
  })

  it('ends with its station, and what a crash left of one is deleted at the next start', async () => {
    const { folder, close } = await openTrained()
    await close()
    expect(existsSync(join(folder, 'training'))).toBe(false)
    await mkdir(join(folder, 'training', 'station'), { recursive: true })
    await writeFile(join(folder, 'training', 'station', 'station.json'), '{}')
    const again = await startBrowserHost({
      folder,
      assets: join(folder, 'assets'),
      version: '0',
      singleUse: false,
      openWindow: () => false,
    })
    expect(existsSync(join(folder, 'training'))).toBe(false)
    await again.close()
  })

  it('is not made of documents without the site, and leaves nothing when it could not begin', async () => {
    const { folder, browser } = await openHost()
    const { call } = await browser.page()
    const staff = documents.filter(({ type }) => type === 'staff')
    await call('giveForTraining', { documents: staff, begins: true })
    expect(await call('startTraining', wanted)).toMatchObject({ error: { code: 'badRequest' } })
    expect(existsSync(join(folder, 'training'))).toBe(false)
    expect(await call('trainingState', {})).toEqual({ ok: true, value: {} })
  })
})
