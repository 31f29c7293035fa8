import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import * as z from 'zod'
import { demoSite } from '#build/demo/site.ts'
import { startProgram } from '#build/start/process.ts'
import { NamedKey } from '#domain/document/signed.ts'
import { databaseOfDay } from '#domain/site/databases.ts'
import { usualPace } from '#main/central/choice.ts'
import { type CentralClient, centralClient } from '#main/central/client.ts'
import { type Line, watchLine } from '#main/central/connection.ts'
import { followChanges } from '#main/central/feeds.ts'
import { relayClient } from '#main/central/relayClient.ts'
import { passingSigner } from '#main/signing/signer.ts'
import type { KnownSite } from '#preload/relay.ts'
import type { CentralAdmin } from '#sync/central/server.ts'
import { setUpCentral } from '#sync/central/setup.ts'
import { stationCertificate } from '#sync/relay/certificate.ts'
import { openBuildingStation } from '#tests/support/buildingStation.ts'
import { freePortNow } from '#tests/support/freePort.ts'
import { cpuSeconds, rssOf } from './processMemory.ts'
import { type Figure, figure, singleFigure } from './statistics.ts'
import { waitingVisits } from './visits.ts'

const project = resolve(import.meta.dirname, '../..')
const out = join(project, 'out')
const stations = 50
const writes = 100
const betweenMs = 200
const takeOvers = 5

/**
 * A station that serves its building: how soon another one works through it, how soon a write is on the feeds of fifty stations,
 * and what that costs the serving process, beside the central database doing the same.
 */
export const benchRelay = async (): Promise<Figure[]> => {
  await mkdir(out, { recursive: true })
  const folder = await mkdtemp(join(out, 'relay-'))
  try {
    const centre = await atCentre(join(folder, 'centre'))
    const relay = await atRelay(join(folder, 'relay'))
    const name = `relay, ${String(stations)} stations, 5 writes a second`
    return [
      ...(await takingOver(join(folder, 'stations'), relay.handshakes)),
      figure({
        name: `${name}: write to row`,
        samples: relay.samples,
        baseline: 'the central database, as many stations',
        baselineSamples: centre.samples,
      }),
      singleFigure({
        name: `${name}: processor of the serving process`,
        unit: 'cores',
        value: relay.cores,
        baseline: 'the central database, as many stations',
        baselineValue: centre.cores,
      }),
      singleFigure({
        name: `${name}: memory of the serving process`,
        unit: 'MB',
        value: relay.memory,
        baseline: 'the central database, as many stations',
        baselineValue: centre.memory,
      }),
    ]
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

type Load = { samples: number[]; cores: number; memory: number }

const atCentre = async (folder: string): Promise<Load> => {
  const running = await startProgram({
    script: 'sync/relay/command.ts',
    args: ['--folder', folder],
    env: { BALIE_CENTRAL_ADMIN: 'admin', BALIE_CENTRAL_PASSWORD: 'secret' },
    folder: project,
  })
  const admin: CentralAdmin = { url: running.url, name: 'admin', password: 'secret' }
  await setUpCentral({ admin, site: demoSite, now: Date.now(), users: [] })
  const client = (): CentralClient => centralClient({ url: running.url, user: 'admin', password: 'secret' })
  const load = await follow(Array.from({ length: stations }, client), running.pid)
  await running.stop()
  return load
}

/** `handshakes`: what one connection with both certificates and one question takes, in ms. */
const atRelay = async (folder: string): Promise<Load & { handshakes: number[] }> => {
  await mkdir(folder, { recursive: true })
  const known = Array.from({ length: stations }, (_, n) => ({ station: `k${String(n)}`, signer: passingSigner() }))
  const site: KnownSite = {
    keys: known.map(({ station, signer }) => ({ station, ...signer.key })),
    staffed: [],
    relay: { order: [], afterMinutes: 0 },
  }
  await writeFile(join(folder, 'known.json'), JSON.stringify(site))
  const running = await startProgram({
    script: 'tests/bench/relayProcess.ts',
    args: [folder, demoSite],
    folder: project,
  })
  const key = z.parse(NamedKey, JSON.parse(await readFile(join(folder, 'key.json'), 'utf8')))
  const port = Number(new URL(running.url).port)
  const handshakes: number[] = []
  const clients: CentralClient[] = []
  for (const { station, signer } of known) {
    const identity = { site: demoSite, station, key: signer.key.id, vouch: signer.vouch }
    const tls = await stationCertificate(identity)
    const trust = { site: demoSite, tls, publicKeyOf: () => key.publicKey }
    const client = relayClient({ station: 'welcome', host: '127.0.0.1', port }, trust)
    const began = performance.now()
    if (!(await client.isSignedIn())) throw new Error(`The relay does not let ${station} in.`)
    handshakes.push(performance.now() - began)
    clients.push(client)
  }
  const load = await follow(clients, running.pid)
  await running.stop()
  return { ...load, handshakes }
}

/** All of them follow one database, into which the first writes five visits a second. */
const follow = async (clients: readonly CentralClient[], pid: number): Promise<Load> => {
  const lines: Line[] = clients.map((client) => watchLine(client, Date.now))
  const [first] = lines
  if (first === undefined) throw new Error('Nobody follows.')
  const visits = waitingVisits(writes, Date.now(), 101)
  const database = databaseOfDay(visits[0]?.id ?? '') ?? ''
  const writtenAt = new Map<string, number>()
  const samples: number[] = []
  const abort = new AbortController()
  const feeds = lines.map((line) =>
    followChanges({
      ...{ line, database, since: '0', signal: abort.signal },
      onBatch: ({ rows }) => {
        for (const { id } of rows) {
          const began = writtenAt.get(id)
          if (began !== undefined) samples.push(performance.now() - began)
        }
      },
      onProblem: (problem) => {
        throw new Error(`A feed ended: ${problem}.`)
      },
    }),
  )
  await sleep(3_000)
  const before = { cpu: await cpuSeconds(pid), at: performance.now() }
  for (const { id, ...visit } of visits) {
    const began = performance.now()
    writtenAt.set(id, began)
    const path = `/${database}/${encodeURIComponent(id)}`
    const headers = { 'content-type': 'application/json' }
    const response = await first.send({ method: 'PUT', path, headers, body: JSON.stringify(visit) })
    response.resume()
    if (response.statusCode !== 201) throw new Error(`The server answered ${String(response.statusCode)} to a write.`)
    await sleep(Math.max(0, betweenMs - (performance.now() - began)))
  }
  while (samples.length < clients.length * writes) await sleep(10)
  const cores = (((await cpuSeconds(pid)) ?? 0) - (before.cpu ?? 0)) / ((performance.now() - before.at) / 1_000)
  const memory = await rssOf(pid)
  abort.abort()
  for (const line of lines) line.close()
  await Promise.all(feeds)
  return { samples, cores, memory }
}

/** From a supervisor's word until another station, cut off for a while, works through the relay; at the pace of a real day. */
const takingOver = async (folder: string, handshakes: readonly number[]): Promise<Figure[]> => {
  const names = ['welcome', 'counter-1'] as const
  const signers = { welcome: passingSigner(), 'counter-1': passingSigner() }
  const order = [{ station: 'welcome', address: `127.0.0.1:${String(await freePortNow())}` }]
  const site: KnownSite = {
    keys: names.map((station) => ({ station, ...signers[station].key })),
    staffed: [...names],
    relay: { order, afterMinutes: 0 },
  }
  const central = { url: 'http://127.0.0.1:9', user: 'nobody', password: 'nobody' }
  const open = (name: (typeof names)[number]) =>
    openBuildingStation({ name, signer: signers[name], central, site, folder: join(folder, name), pace: usualPace })
  const [welcome, counter] = [await open('welcome'), await open('counter-1')]
  const samples: number[] = []
  for (let round = 0; round < takeOvers; round++) {
    await sleep(usualPace.silenceMs + 2_000 + Math.random() * usualPace.searchMs)
    const began = performance.now()
    await welcome.serving.start('bench')
    while (counter.servers.present().state !== 'online') await sleep(5)
    samples.push(performance.now() - began)
    await welcome.serving.end('bench')
    while (counter.servers.present().state === 'online') await sleep(20)
  }
  await Promise.all([welcome.close(), counter.close()])
  return [
    figure({
      name: 'relay: from a supervisor’s word to another station that works through it',
      samples,
      baseline: 'one connection to it, both certificates proven',
      baselineSamples: handshakes,
    }),
  ]
}
