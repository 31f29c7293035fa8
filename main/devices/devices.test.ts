import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { type DevicesConfiguration, noDevices } from '#domain/devices/configuration.ts'
import { simulatedDevices, simulatedPrinter } from '#domain/devices/simulated.ts'
import type { Device } from '#domain/devices/device.ts'
import { beginAuthority } from '#devices/simulator/card/authority.ts'
import { eventually } from '#tests/support/eventually.ts'
import { temporaryFolder } from '#tests/support/folder.ts'
import { startHere } from '#tests/support/running.ts'
import { configurationWith } from '../configuration/builders.ts'
import { writeConfiguration } from '../configuration/configuration.ts'
import { deviceLog } from './deviceLog.ts'
import { openStationDevices } from './devices.ts'
import { devicesHealth } from './health.ts'

const real: DevicesConfiguration = {
  printer: { ...simulatedPrinter, connection: { by: 'tcp', host: '127.0.0.1', port: 9 } },
  displays: [],
}
const by = 'staff:karim'

const stationWith = async (devices = simulatedDevices({ screen: 'counter' }), environment = {}) => {
  const folder = await temporaryFolder()
  await writeConfiguration(folder, configurationWith({ devices, port: 0 }))
  return { folder, ...(await startHere(folder, { environment })) }
}

it('other devices are written, taken over at once without closing the station, logged, and can be taken back', async () => {
  const { folder, ask, running } = await stationWith()
  const file = async (): Promise<unknown> => JSON.parse(await readFile(join(folder, 'station.json'), 'utf8'))
  let reopened = 0
  running.onOpened(() => reopened++)
  expect(await ask('changeDevices', { devices: real, by })).toEqual({ ok: true, value: { changed: true, faults: [] } })
  expect(await file()).toMatchObject({ form: 3, devices: real })
  await eventually(() => ask('devices', {})).toMatchObject({
    value: [{ id: 'printer', state: 'trouble', trouble: 'refused', name: '127.0.0.1:9' }],
  })
  const settings = await ask('deviceSettings', {})
  expect(settings).toMatchObject({
    value: { devices: real, previous: simulatedDevices({ screen: 'counter' }), counter: '1' },
  })
  await ask('changeDevices', { devices: simulatedDevices({ screen: 'counter' }), by })
  expect(await ask('devices', {})).toMatchObject({ value: [{ id: 'printer' }, { id: 'reader' }, { id: 'display1' }] })
  expect(reopened).toBe(0)
  const log = await readFile(join(folder, 'log', 'balie.log'), 'utf8')
  expect(log).toContain('"event":"devicesChanged","by":"staff:karim"')
})

it('devices that cannot be right are refused with the reason, and what was there stays', async () => {
  const { folder, ask } = await stationWith()
  const wrong = { ...real, printer: { ...simulatedPrinter, connection: { by: 'tcp', host: 'a b', port: 9 } } }
  expect(await ask('changeDevices', { devices: wrong, by })).toEqual({
    ok: true,
    value: { changed: false, faults: [{ device: 'printer', field: 'connection', code: 'addressWrong' }] },
  })
  expect(JSON.parse(await readFile(join(folder, 'station.json'), 'utf8'))).toMatchObject({
    devices: { printer: { connection: { by: 'simulated' } } },
  })
  expect(await ask('devices', {})).toMatchObject({ value: [{ id: 'printer', simulated: true }, {}, {}] })
})

it('a printer that is laid over the file stays so when the file gets others, and that is told', async () => {
  const { ask } = await stationWith(noDevices, { BALIE_PRINTER: 'simulated' })
  expect(await ask('deviceSettings', {})).toMatchObject({
    value: { devices: noDevices, printerOverride: 'BALIE_PRINTER' },
  })
  await ask('changeDevices', { devices: { ...noDevices, reader: { by: 'simulated' } }, by })
  expect(await ask('devices', {})).toMatchObject({ value: [{ id: 'printer', simulated: true }, { id: 'reader' }] })
})

it('a throw-away copy has nothing real, whatever its settings say', async () => {
  const folder = await temporaryFolder()
  const devices = await openStationDevices({
    folder,
    configuration: { devices: { ...real, reader: { by: 'pcsc' } }, site: 'gm', counter: '1', language: 'nl' },
    isCopy: true,
    now: Date.now,
    tellAll: () => undefined,
    log: { info: () => undefined, warn: () => undefined },
  })
  onTestFinished(devices.close)
  expect(devices.list()).toEqual([])
  await devices.change({ ...real, reader: { by: 'simulated' } })
  expect(devices.list().map(({ id }) => id)).toEqual(['reader'])
})

it('the number on a display is there again after a restart, before any page is open', async () => {
  const { folder, ask, running } = await stationWith()
  const lines = async (call: typeof ask): Promise<string> => JSON.stringify(await call('simulated', {}))
  await ask('showCalls', { calls: [{ counter: '1', label: 'A117' }], blankAt: Date.now() + 3_600_000 })
  await eventually(() => lines(ask)).toContain('A117')
  await running.close()
  const { ask: again } = await startHere(folder)
  await eventually(() => lines(again)).toContain('A117')
})

it('a file in the folder of roots that is none is told, beside those that are', async () => {
  const { folder, ask } = await stationWith()
  expect(await ask('foundDevices', {})).toMatchObject({ value: { roots: { trusted: 0, bad: [] } } })
  await mkdir(join(folder, 'eid-roots'))
  await writeFile(join(folder, 'eid-roots', 'root.cer'), (await beginAuthority('P-384', 'Here')).root)
  await writeFile(join(folder, 'eid-roots', 'read me.txt'), 'put the roots here')
  expect(await ask('foundDevices', {})).toMatchObject({
    value: { roots: { trusted: 1, bad: [{ file: 'read me.txt', reason: 'noCertificate' }] } },
  })
})

const device = (id: string, change: Partial<Device> = {}): Device => ({
  ...{ id, kind: 'display', name: '', state: 'ready', since: 0, simulated: false },
  ...change,
})

it('a heartbeat has room for twelve devices, those in trouble first, in words that every version knows', () => {
  const many = Array.from({ length: 20 }, (_, n) => device(`display${n + 1}`))
  const told = devicesHealth([...many, device('display21', { state: 'trouble', trouble: 'noAnswer' })])
  expect(told).toHaveLength(12)
  expect(told[0]).toEqual({ kind: 'display', state: 'noAnswer' })
  const printer = { kind: 'printer' } as const
  expect(devicesHealth([device('printer', { ...printer, state: 'low' })])).toEqual([{ ...printer, state: 'paperLow' }])
  expect(devicesHealth([device('printer', { ...printer, state: 'connecting' })])).toEqual([
    { ...printer, state: 'unknown' },
  ])
})

it('the log has each trouble once, and its end', () => {
  const lines: unknown[] = []
  const write = (event: string, facts: object = {}): void => void lines.push([event, facts])
  const tell = deviceLog({ info: write, warn: write })
  const gone = device('reader', { state: 'trouble', trouble: 'unplugged', detail: 'gone' })
  for (const one of [device('reader'), gone, gone, device('reader', { state: 'connecting' }), device('reader')])
    tell([one])
  expect(lines).toEqual([
    ['device', { id: 'reader', trouble: 'unplugged', detail: 'gone' }],
    ['deviceBack', { id: 'reader' }],
  ])
})
