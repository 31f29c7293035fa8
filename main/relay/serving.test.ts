import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { KnownSite } from '#preload/relay.ts'
import { type BuildingStation, openBuildingStation } from '#tests/support/buildingStation.ts'
import { type Central, openCentral, visitsDatabase } from '#tests/support/central.ts'
import { eventually } from '#tests/support/eventually.ts'
import { freePortNow } from '#tests/support/freePort.ts'
import { temporaryFolder } from '#tests/support/folder.ts'
import { type Pace, usualPace } from '../central/choice.ts'
import { passingSigner } from '../signing/signer.ts'

const quick: Pace = { ...usualPace, silenceMs: 200, searchMs: 50, returnMs: 50, refusedMs: 300, steadyMs: 400 }

const signers = { welcome: passingSigner(), k1: passingSigner(), stranger: passingSigner() }
type Name = keyof typeof signers

type TestStation = BuildingStation & { restart: () => Promise<TestStation> }

const openStation = async (
  name: Name,
  options: { central: Central; site: KnownSite; folder?: string; isNearby?: boolean },
): Promise<TestStation> => {
  const { central, site, isNearby = false } = options
  const folder = options.folder ?? join(await temporaryFolder(), name)
  const address = central.address('admin')
  const whole = { name, signer: signers[name], central: address, site, folder, pace: quick, isNearby }
  const station = await openBuildingStation(whole)
  onTestFinished(station.close)
  return { ...station, restart: () => station.close().then(() => openStation(name, { central, site, folder })) }
}
const followed = ({ servers }: TestStation) => {
  const { state, server } = servers.present()
  return [state, server?.kind === 'relay' ? server.name : server?.kind]
}

/** A welcome desk and a counter that know each other, those of them that may serve the building, and a central database. */
const building = async (options: { listed?: readonly Name[]; afterMinutes?: number; isNearby?: boolean } = {}) => {
  const { listed = ['welcome'], afterMinutes = 0, isNearby = false } = options
  const central = await openCentral()
  const keys = (['welcome', 'k1'] as const).map((station) => ({ station, ...signers[station].key }))
  const order = await Promise.all(
    listed.map(async (station) => ({ station, address: `127.0.0.1:${String(await freePortNow())}` })),
  )
  const site: KnownSite = { keys, staffed: ['welcome', 'k1'], relay: { order, afterMinutes } }
  const welcome = await openStation('welcome', { central, site, isNearby })
  const k1 = await openStation('k1', { central, site, isNearby })
  for (const one of [welcome, k1]) await eventually(() => followed(one)).toEqual(['online', 'centre'])
  return { central, site, welcome, k1 }
}
const put = async ({ servers }: TestStation, id: string): Promise<number | undefined> => {
  const body = JSON.stringify({ type: 'visit', log: [] })
  const headers = { 'content-type': 'application/json' }
  const response = await servers.line()?.send({ method: 'PUT', path: `/${visitsDatabase}/${id}`, headers, body })
  response?.resume()
  return response?.statusCode
}

describe('a building without its centre', () => {
  it('follows the station that a supervisor lets serve it, and goes back with it when the centre is there again', async () => {
    const { central, welcome, k1 } = await building()
    await expect(welcome.serving.start('staff:an')).rejects.toThrow('notAllowed')
    await central.stop()
    for (const one of [welcome, k1]) await eventually(() => followed(one)[0]).toBe('cutOff')
    expect(await welcome.serving.start('staff:an')).toMatchObject({ serving: true, by: 'staff:an' })
    for (const one of [welcome, k1]) await eventually(() => followed(one)).toEqual(['online', 'welcome'])
    // It is a database as any other: both write into it, and the rules hold.
    expect(await put(k1, 'no-visit')).toBe(403)
    await eventually(() => welcome.serving.state().stations).toEqual(['k1', 'welcome'])

    await central.start()
    for (const one of [welcome, k1]) await eventually(() => followed(one)).toEqual(['online', 'centre'])
    await eventually(() => welcome.serving.state()).toMatchObject({ serving: false, last: { by: 'staff:an' } })
  }, 60_000)

  it('is served again by a station that was restarted meanwhile', async () => {
    const { central, welcome, k1 } = await building()
    await central.stop()
    await eventually(() => followed(welcome)[0]).toBe('cutOff')
    await welcome.serving.start('staff:an')
    await eventually(() => followed(k1)).toEqual(['online', 'welcome'])
    const again = await welcome.restart()
    expect(again.serving.state()).toMatchObject({ serving: true, by: 'staff:an' })
    await eventually(() => followed(k1)).toEqual(['online', 'welcome'])
  }, 60_000)

  it('is served by the first in the order by itself, once the centre has been away for long enough', async () => {
    const { central, welcome, k1 } = await building({ listed: ['welcome', 'k1'], afterMinutes: 0.02 })
    await central.stop()
    for (const one of [welcome, k1]) await eventually(() => followed(one)).toEqual(['online', 'welcome'])
    expect(welcome.serving.state()).toMatchObject({ serving: true, by: 'system' })
    expect(k1.serving.state().serving).toBe(false)
  }, 60_000)

  it('has one station that serves it, also where two were let: the later in the order goes over with all that follow it', async () => {
    const { central, welcome, k1 } = await building({ listed: ['welcome', 'k1'] })
    await central.stop()
    for (const one of [welcome, k1]) await eventually(() => followed(one)[0]).toBe('cutOff')
    await Promise.all([k1.serving.start('staff:jan'), welcome.serving.start('staff:an')])
    for (const one of [welcome, k1]) await eventually(() => followed(one)).toEqual(['online', 'welcome'])
    await eventually(() => k1.serving.state().serving).toBe(false)
    expect(welcome.serving.state().serving).toBe(true)
  }, 60_000)

  it('is found on the network where no address is set, and no longer once it has ended', async () => {
    const { central, welcome, k1 } = await building({ listed: [], isNearby: true })
    await central.stop()
    for (const one of [welcome, k1]) await eventually(() => followed(one)[0]).toBe('cutOff')
    await welcome.serving.start('staff:an')
    for (const one of [welcome, k1]) await eventually(() => followed(one)).toEqual(['online', 'welcome'])
    await welcome.serving.end('staff:an')
    for (const one of [welcome, k1]) await eventually(() => followed(one)[0]).toBe('cutOff')
  }, 60_000)

  it('does not serve a station whose key nobody approved, and says who asked', async () => {
    const { central, site, welcome } = await building()
    await central.stop()
    await eventually(() => followed(welcome)[0]).toBe('cutOff')
    await welcome.serving.start('staff:an')
    const stranger = await openStation('stranger', { central, site })
    await eventually(() => welcome.serving.state().refused).toMatchObject([{ why: 'unknownKey', station: 'stranger' }])
    expect(followed(stranger)[0]).toBe('cutOff')
  }, 60_000)
})
