import { Temporal } from 'temporal-polyfill'
import { dice as newDice } from '#tests/support/dice.ts'
import { databasesToCreate } from '#domain/site/databases.ts'
import { testSite } from '#renderer/visit/builders.ts'
import type { TraceLine } from '../checker/trace.ts'
import { clerkAt } from '../people/clerk.ts'
import { makesAppointment, planAnewAt } from '../people/citizens.ts'
import { type Visitor, arrive } from '../people/visitors.ts'
import { exchangeBetween } from '../server/exchange.ts'
import { startServer } from '../server/server.ts'
import type { Station } from '../station/station.ts'
import { type Wiring, soundWiring, withoutShares } from '../station/wiring.ts'
import { type Troubled, boot, cutGroup, trouble } from './faults.ts'
import { startNetwork } from './network.ts'
import { planStations } from './plan.ts'
import { startTime } from './time.ts'
import { traceEnd } from './end.ts'
import type { World } from './world.ts'

export type RunOptions = {
  seed: number
  stations: number
  visits: number
  /** Whether counters that are cut off keep to their own share. */
  shares: boolean
  wiring?: Wiring
}

const site = 'gm'
const minute = 60_000
/** Long enough for every retry, watchdog and exchange after the last fault. */
const calmMs = 10 * minute
const awayMs = 30 * 86_400_000
/** So many people make an appointment while some of the desks are cut off, and so many in all beside so many visits. */
const inRush = 8
const rushMs = 3 * minute
const appointmentsBeside = (visits: number): number => inRush + 3 + Math.round(visits / 15)
/** How long one counter needs for one visitor, about. */
const serviceMs = 3.5 * minute
const beginnings = ['2026-11-23T08:00:00Z', '2026-11-23T08:00:00Z', '2026-11-30T22:45:00Z', '2026-12-31T22:50:00Z']

/** One day of one municipality, told in a trace. The same options give the same trace, line by line. */
export const runSeed = async (options: RunOptions): Promise<TraceLine[]> => {
  const { seed, visits, shares } = options
  const dice = newDice(seed * 2_654_435_761)
  for (let warm = 0; warm < 5; warm++) dice(10)
  const wiring: Wiring = options.wiring ?? soundWiring
  const lines: TraceLine[] = []
  const begin = Temporal.Instant.from(beginnings[dice(beginnings.length)] ?? '').epochMilliseconds
  const time = startTime(begin)
  const network = startNetwork(time, dice)
  const plans = planStations(options.stations)
  const counters = plans.filter(({ role }) => role === 'counter')
  // On some days few counters are open and people wait in line.
  const absent = dice(70)
  const staffed = new Set(counters.flatMap(({ name }, n) => (n === 0 || dice(100) >= absent ? [name] : [])))
  const lengthMs = Math.max(10 * minute, (visits * serviceMs) / Math.max(1, staffed.size))

  const refuses = (id: string, body: object): string | undefined =>
    id.startsWith('person:') && JSON.stringify(body).includes('not allowed') ? 'not allowed' : undefined
  const known = [...databasesToCreate(site, begin), ...databasesToCreate(site, begin + awayMs)]
  const databases = [...new Set(known.map(({ name }) => name))]
  const servers = ['site', 'centre'].map((name) => startServer({ name, databases, refuses }))
  const [a, b] = servers
  if (a === undefined || b === undefined) throw new Error('There are two servers.')
  let ids = 0
  const world: World = {
    time,
    dice,
    network,
    wiring: shares ? wiring : { ...wiring, membership: withoutShares },
    trace: (line) => void lines.push(line),
    server: (name) => servers.find((server) => server.name === name) ?? a,
    site,
    settings: { ...testSite, queues: [...testSite.queues, { letter: 'C', name: { nl: 'Wonen' }, targetMinutes: 20 }] },
    stations: plans.map(({ name }) => name),
    newId: () => `e${String(++ids)}`,
    closing: begin + lengthMs + lengthMs / 3,
  }
  world.trace({ kind: 'run', seed, stations: plans.length, visits, shares })
  const exchange = exchangeBetween({ a, b, network, time })

  const visitors: Visitor[] = []
  const troubled: Troubled = {
    world,
    stations: plans,
    servers: servers.map(({ name }) => name),
    onStart: ({ role, run }) => {
      if (run !== undefined && staffed.has(run.station.name) && role === 'counter') void clerkAt(world, run, visitors)
      if (run !== undefined && role === 'welcome') void planAnewAt(world, run)
    },
  }
  for (const station of plans) void boot(troubled, station)
  const desks = plans.filter(({ role }) => role !== 'counter')
  for (let visit = 0; visit < visits; visit++) {
    const desk = desks[dice(desks.length)]
    if (desk !== undefined) time.after(5_000 + dice(lengthMs), () => void arrive(world, desk, visitors))
  }
  const rush = 5_000 + dice(lengthMs)
  time.after(rush, () => void cutGroup(troubled, rushMs))
  for (let one = 0; one < appointmentsBeside(visits); one++) {
    const at = one < inRush ? rush + dice(rushMs) : 5_000 + dice(lengthMs)
    time.after(at, () => void makesAppointment(world, plans, visitors))
  }
  trouble(troubled, 4 + dice(8), lengthMs)
  const isLongAway = dice(5) === 0
  const traveller = counters[dice(counters.length)]
  if (isLongAway && traveller !== undefined) time.after(lengthMs / 2, () => leave(world, traveller))

  await time.runUntil(world.closing + lengthMs / 4)
  network.mendAll()
  for (const server of servers) server.setUp(true)
  if (isLongAway) {
    await time.runUntil(time.now() + calmMs)
    for (const station of plans) leave(world, station)
    exchange.stop()
    await time.runUntil(begin + awayMs)
    exchangeBetween({ a, b, network, time })
    for (const station of plans) station.isAway = false
  }
  for (const station of plans) if (station.run === undefined) await bootNow(troubled, station)
  await time.runUntil(time.now() + calmMs)
  traceEnd(world, servers, plans)
  return lines
}

/** Pulls the plug for a month. */
const leave = ({ trace, time }: World, station: Station): void => {
  station.isAway = true
  station.run?.life.die()
  trace({ kind: 'fault', at: time.now(), what: `${station.name} is switched off` })
}

const bootNow = async (troubled: Troubled, station: Troubled['stations'][number]): Promise<void> => {
  void boot(troubled, station)
  await troubled.world.time.runUntil(troubled.world.time.now() + 1_000)
}
