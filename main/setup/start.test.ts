import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Finding } from '#preload/finding.ts'
import type { Caller } from '#preload/handlers.ts'
import type { SettingsDraft } from '#preload/settings.ts'
import { openCentral } from '#tests/support/central.ts'
import { eventually } from '#tests/support/eventually.ts'
import { temporaryFolder } from '#tests/support/folder.ts'
import { anyWindow, startHere } from '#tests/support/running.ts'
import { configurationWith } from '../configuration/builders.ts'
import { type Configuration, parseConfiguration, writeConfiguration } from '../configuration/configuration.ts'

const configuration = configurationWith()
const [nowhere] = configuration.servers
const { port: _port, ...typed } = configuration
const draft: SettingsDraft = { ...typed, counter: '1' }
const onDisk = async (folder: string): Promise<Configuration | undefined> =>
  parseConfiguration(await readFile(join(folder, 'station.json'), 'utf8'))
const ticket = { by: 'staff:an', queue: 'A', products: [], language: 'nl', priority: 0 }
const numberOf = (reply: unknown): string => /visit:gm-[\d-]+-(A\d+)/.exec(JSON.stringify(reply))?.[1] ?? ''

describe('a folder without a configuration', () => {
  it('is made for its owner alone', async () => {
    const folder = join(await temporaryFolder(), 'k1')
    await startHere(folder)
    expect((await stat(folder)).mode & 0o777).toBe(0o700)
  })

  it('is served as a set-up: what a station can do is refused, what a set-up needs is answered', async () => {
    const { running, ask } = await startHere(await temporaryFolder())
    expect(running.screen()).toBe('settings')
    expect(running.ports[0]).toBe(4711)
    for (const channel of ['describeStation', 'unsent', 'describeSettings', 'makeBackup']) {
      const input = channel === 'makeBackup' ? { passphrase: 'x', by: 'x' } : {}
      expect(await ask(channel, input)).toMatchObject({ ok: false, error: { code: 'notSetUp' } })
    }
    expect(await ask('describeSetup')).toEqual({
      ok: true,
      value: { host: 'browser', version: '0.0.0', findings: [] },
    })
    expect(await ask('health')).toMatchObject({ ok: true })
    const answer = await running.proxy({ method: 'GET', path: '/_up', signal: new AbortController().signal })
    expect(answer.status).toBe(503)
  })

  it('becomes a station when its settings are saved, without a restart, and stays one', async () => {
    const folder = await temporaryFolder()
    const { running, told, ask } = await startHere(folder)
    const opened: string[] = []
    running.onOpened((screen) => opened.push(screen))
    running.servedAt(4719)
    expect(await ask('saveSettings', { draft, unproven: false, by: 'setup' })).toMatchObject({
      ok: true,
      value: { saved: false, findings: [{ code: 'serverUnreachable', level: 'unproven' }] },
    })
    expect(await readdir(folder)).not.toContain('station.json')
    expect(await ask('saveSettings', { draft, unproven: true, by: 'setup' })).toMatchObject({
      value: { saved: true },
    })
    expect(await onDisk(folder)).toEqual({ ...configuration, port: 4719 })
    expect(await ask('describeStation')).toMatchObject({ ok: true, value: { station: 'k1', screen: 'counter' } })
    expect(await ask('issueNumber', ticket)).toMatchObject({ ok: true })
    expect(await ask('describeSetup')).toMatchObject({ ok: false, error: { code: 'notAllowed' } })
    expect(opened).toEqual(['counter'])
    expect(told.filter(({ event }) => event === 'stationReopened')).toEqual([
      { event: 'stationReopened', payload: { screen: 'counter' } },
    ])
    await running.close()
    const again = await startHere(folder)
    expect([again.running.screen(), again.running.ports]).toEqual(['counter', [4719]])
  })

  it('that was damaged says what it was kept as, and its journal goes on', async () => {
    const folder = await temporaryFolder()
    await writeConfiguration(folder, configuration)
    const before = await startHere(folder)
    const first = numberOf(await before.ask('issueNumber', ticket))
    await before.running.close()
    for (const name of ['station.json', 'station.last-good.json']) await writeFile(join(folder, name), 'damage')
    const { ask } = await startHere(folder)
    expect(await ask('describeSetup')).toMatchObject({
      value: { damaged: expect.stringMatching(/^station\.json\.damaged-\d+$/) as string },
    })
    await ask('saveSettings', { draft, unproven: true, by: 'setup' })
    const second = numberOf(await ask('issueNumber', ticket))
    expect(second).toMatch(/^A\d+$/)
    expect(second).not.toBe(first)
  })
})

describe('settings that are changed', () => {
  it('are kept, logged without their values, and in force at once', async () => {
    const folder = await temporaryFolder()
    await writeConfiguration(folder, configuration)
    const { ask, running } = await startHere(folder)
    const kept = { ...draft, servers: [{ ...nowhere, password: '' }] }
    const saving = ask('saveSettings', { draft: { ...kept, name: 'Balie Één' }, unproven: true, by: 'staff:an' })
    expect(await saving).toMatchObject({ value: { saved: true } })
    expect(await ask('describeStation')).toMatchObject({ value: { name: 'Balie Één' } })
    expect(await onDisk(folder)).toEqual({ ...configuration, name: 'Balie Één' })
    await running.close()
    const log = await readFile(join(folder, 'log', 'balie.log'), 'utf8')
    expect(log).toContain('{"event":"settingsChanged","by":"staff:an","fields":"name"}')
    expect(log).not.toMatch(/Balie Één|secret of k1/)
  })

  it('are told without passwords, with what stands above them and what was before', async () => {
    const folder = await temporaryFolder()
    await writeConfiguration(folder, configuration)
    await writeConfiguration(folder, { ...configuration, name: 'Balie', language: 'fr' })
    const { ask, running } = await startHere(folder, {
      environment: { BALIE_LANGUAGE: 'de', BALIE_PASSWORD: 'other secret', BALIE_PRINTER: 'laser' },
      assignments: ['screen=welcome'],
    })
    const reply = await ask('describeSettings')
    expect(reply).toMatchObject({
      value: {
        file: { name: 'Balie', language: 'fr', screen: 'counter', servers: [{ user: 'gm-k1', password: '' }] },
        overrides: [
          { field: 'language', by: 'environment', name: 'BALIE_LANGUAGE' },
          { field: 'password', by: 'environment', name: 'BALIE_PASSWORD' },
          { field: 'screen', by: 'commandLine', name: '--set screen' },
        ],
        previous: ['name', 'language'],
      },
    })
    expect(JSON.stringify(reply)).not.toMatch(/secret/)
    expect(running.screen()).toBe('welcome')
    expect(await ask('describeStation')).toMatchObject({
      value: { screen: 'welcome', language: 'de', problems: [{ code: 'overrideWrong', file: 'BALIE_PRINTER' }] },
    })
  })

  it('keep what a display was told about its monitor, whoever changes something else', async () => {
    const folder = await temporaryFolder()
    const { counter: _none, ...display } = { ...configuration, screen: 'display' as const, kiosk: true }
    await writeConfiguration(folder, display)
    const { ask } = await startHere(folder)
    expect(await ask('describeSettings')).toMatchObject({ ok: true, value: { file: { kiosk: true } } })
    const { kiosk: _kiosk, ...typed } = { ...draft, screen: 'display', counter: '', name: 'Wachtzaal', kiosk: true }
    for (const [change, kept] of [
      [{}, true],
      [{ kiosk: false }, undefined],
      [{ kiosk: true }, true],
    ] as const) {
      await ask('saveSettings', { draft: { ...typed, ...change }, unproven: true, by: 'x' })
      const now = await onDisk(folder)
      expect([now?.name, now?.kiosk]).toEqual(['Wachtzaal', kept])
    }
  })

  it('keep the PIN of a kiosk out of every answer, and open its door with it', async () => {
    const folder = await temporaryFolder()
    await writeConfiguration(folder, { ...configuration, screen: 'kiosk', kiosk: true })
    const { ask } = await startHere(folder)
    const kiosk = { ...draft, screen: 'kiosk', kiosk: true } as const
    expect(await ask('checkSettings', { draft: kiosk })).toMatchObject({
      value: { findings: [{ code: 'pinMissing', level: 'warning' }, { code: 'serverUnreachable' }] },
    })
    expect(await ask('saveSettings', { draft: { ...kiosk, pin: '1234' }, unproven: true, by: 'x' })).toMatchObject({
      value: { saved: false, findings: [{ code: 'pinWrong', level: 'error', field: 'pin' }, {}] },
    })
    await ask('saveSettings', { draft: { ...kiosk, pin: '246810' }, unproven: true, by: 'x' })
    const view = await ask('describeSettings')
    expect(view).toMatchObject({ ok: true, value: { pinKept: true, previous: ['pin'] } })
    // An empty one keeps it.
    await ask('saveSettings', { draft: { ...kiosk, pin: '', name: 'Zuil' }, unproven: true, by: 'x' })
    const kept = (await onDisk(folder))?.keptPin
    expect(JSON.stringify([view, await ask('describeSettings')])).not.toContain(kept?.hash)
    expect(await ask('unlockKiosk', { pin: '246811' })).toMatchObject({ value: { kind: 'wrong', seconds: 0 } })
    expect(await ask('unlockKiosk', { pin: '246810' })).toMatchObject({ value: { kind: 'open' } })
    expect(await readFile(join(folder, 'log', 'balie.log'), 'utf8')).not.toMatch(/246810|246811/)
  })

  it('go back to the version before and forth again, but never to numbers that were given', async () => {
    const folder = await temporaryFolder()
    await writeConfiguration(folder, configuration)
    await writeConfiguration(folder, { ...configuration, name: 'Balie', installation: 2 })
    const { ask } = await startHere(folder)
    await ask('restorePreviousSettings', { by: 'staff:an' })
    expect(await onDisk(folder)).toMatchObject({ name: 'Loket 1', installation: 2 })
    await ask('restorePreviousSettings', { by: 'staff:an' })
    expect(await onDisk(folder)).toMatchObject({ name: 'Balie', installation: 2 })
  })

  it('do not disturb what is under way: every call is answered by the old station or the new one', async () => {
    const folder = await temporaryFolder()
    await writeConfiguration(folder, configuration)
    const { ask } = await startHere(folder)
    const numbers: Promise<unknown>[] = []
    const give = (): void => void numbers.push(ask('issueNumber', ticket))
    for (let count = 0; count < 10; count++) give()
    const saving = ask('saveSettings', { draft: { ...draft, name: 'Balie' }, unproven: true, by: 'x' })
    for (let count = 0; count < 10; count++) {
      give()
      await new Promise((next) => setTimeout(next, 5))
    }
    await saving
    for (let count = 0; count < 10; count++) give()
    const given = (await Promise.all(numbers)).map(numberOf)
    expect(given).not.toContain('')
    expect(new Set(given).size).toBe(30)
  })

  it('that cannot be written leave the station as it was', async () => {
    const folder = await temporaryFolder()
    await writeConfiguration(folder, configuration)
    const { ask } = await startHere(folder)
    // A folder in the place of the file that is written beside it.
    await mkdir(join(folder, 'station.json.new'))
    const reply = await ask('saveSettings', { draft: { ...draft, name: 'Balie' }, unproven: true, by: 'x' })
    expect(reply).toMatchObject({ ok: false, error: { code: 'diskFailed' } })
    expect(await ask('describeStation')).toMatchObject({ value: { name: 'Loket 1' } })
    expect(await onDisk(folder)).toEqual(configuration)
  })
})

describe('a provisioning file', () => {
  const provision = { ...draft, port: 4720 }
  const place = async (content: unknown, name = 'provision.json') => {
    const folder = await temporaryFolder()
    const path = join(folder, name)
    await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content))
    return { folder, path }
  }
  const findingsOf = async (starting: Promise<unknown>): Promise<Finding[]> =>
    starting.then(
      () => [],
      (error: unknown) => (error instanceof Error && 'findings' in error ? (error.findings as Finding[]) : []),
    )

  it('that is named is checked, taken over and removed', async () => {
    const central = await openCentral(['k1'])
    const { folder, path } = await place({ ...provision, servers: [central.address('k1')] }, 'k1.json')
    const { running } = await startHere(folder, { provision: { path, unproven: false } })
    expect(await onDisk(folder)).toEqual({ ...configuration, servers: [central.address('k1')], port: 4720 })
    expect(running.screen()).toBe('counter')
    await expect(stat(path)).rejects.toMatchObject({ code: 'ENOENT' })
  })

  it('that no server confirms is refused, unless that was asked for', async () => {
    const { folder, path } = await place(provision, 'k1.json')
    const findings = await findingsOf(startHere(folder, { provision: { path, unproven: false } }))
    expect(findings).toMatchObject([{ code: 'serverUnreachable', level: 'unproven' }])
    expect(await readdir(folder)).not.toContain('station.json')
    await startHere(folder, { provision: { path, unproven: true } })
    expect((await onDisk(folder))?.station).toBe('k1')
  })

  it.each([
    ['is not there', undefined, { code: 'fileUnreadable', facts: { reason: 'ENOENT' } }],
    ['is no JSON', '{"servers": [{"password": "hunter2"', { code: 'fileUnreadable', facts: { reason: 'JSON' } }],
    ['lacks something', { ...provision, station: undefined }, { code: 'fileWrong', facts: { field: 'station' } }],
    ['has a kind of screen that is none', { ...provision, screen: 'kitchen' }, { code: 'fileWrong' }],
    ['has something nobody knows', { ...provision, ordnal: 3 }, { code: 'fileWrong', facts: { field: 'ordnal' } }],
    ['has a wrong station name', { ...provision, station: 'Loket Één' }, { code: 'stationWrong' }],
  ])('that %s ends the start, says so, and stays', async (_what, content, finding) => {
    const { folder, path } = await place(content ?? '', 'k1.json')
    const named = content === undefined ? join(folder, 'other.json') : path
    const findings = await findingsOf(startHere(folder, { provision: { path: named, unproven: true } }))
    expect(findings[0]).toMatchObject(finding)
    expect(JSON.stringify(findings)).not.toContain('hunter2')
    expect(await readdir(folder)).toContain('k1.json')
    expect(await readdir(folder)).not.toContain('station.json')
  })

  it('that was left in the folder and is wrong fills in the set-up, without its password', async () => {
    const { folder } = await place({ ...provision, ordinal: 0 })
    const { ask } = await startHere(folder)
    const reply = await ask('describeSetup')
    expect(reply).toMatchObject({
      value: {
        draft: { station: 'k1', servers: [{ url: nowhere.url, password: '' }] },
        findings: expect.arrayContaining([expect.objectContaining({ code: 'ordinalWrong' })]) as Finding[],
      },
    })
    expect(JSON.stringify(reply)).not.toContain('secret of k1')
  })

  it('that was left in the folder and is right sets the station up by itself', async () => {
    const central = await openCentral(['k1'])
    const { folder } = await place({ ...provision, servers: [central.address('k1')] })
    const { running } = await startHere(folder)
    expect(running.screen()).toBe('counter')
    expect(await readdir(folder)).not.toContain('provision.json')
  })

  it('changes a station that is set up, and never makes another one of it', async () => {
    const central = await openCentral(['k1'])
    const servers = [central.address('k1')]
    const { folder, path } = await place({ ...provision, name: 'Nieuw', servers })
    await writeConfiguration(folder, configuration)
    const first = await startHere(folder)
    expect(await onDisk(folder)).toMatchObject({ name: 'Nieuw', port: 4720 })
    await first.running.close()
    await writeFile(path, JSON.stringify({ ...provision, station: 'k2', servers }))
    const { ask } = await startHere(folder)
    expect(await ask('describeStation')).toMatchObject({
      value: { station: 'k1', problems: [{ code: 'provisionWrong', file: path }] },
    })
  })
})

it('a page that follows a database hears nothing more from a station that was closed', async () => {
  const central = await openCentral(['k1'])
  const folder = await temporaryFolder()
  await writeConfiguration(folder, { ...configuration, servers: [central.address('k1')] })
  const { running } = await startHere(folder)
  const heard: unknown[] = []
  const page: Caller = { ...anyWindow, tell: (event, payload) => void heard.push([event, payload]) }
  const follow = { feed: 'x', database: 'balie_gm', since: '0', stay: '0-0' }
  await running.dispatch({ channel: 'follow', input: follow, caller: page })
  await central.asAdmin('PUT', '/balie_gm/one', {})
  await eventually(() => heard.length).toBeGreaterThan(0)
  const kept = { ...draft, servers: [{ ...central.address('k1'), password: '' }] }
  const change = { draft: { ...kept, name: 'Nieuw' }, unproven: true, by: 'x' }
  expect(await running.dispatch({ channel: 'saveSettings', input: change, caller: anyWindow })).toMatchObject({
    value: { saved: true },
  })
  const before = heard.length
  await central.asAdmin('PUT', '/balie_gm/two', {})
  await running.dispatch({ channel: 'follow', input: { ...follow, feed: 'y' }, caller: page })
  await eventually(() => JSON.stringify(heard.slice(before))).toContain('"two"')
  expect(JSON.stringify(heard.slice(before))).not.toContain('"feed":"x"')
})
