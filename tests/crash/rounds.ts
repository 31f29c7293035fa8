import type { Demo } from '#build/start/demo.ts'
import { visitsAtCentral } from '#tests/e2e/central.ts'
import { visitsInReplica } from '#tests/e2e/replica.ts'
import { type Dice, dice } from '#tests/support/dice.ts'
import { look } from './look.ts'
import { type Mortal, type Victim, openMortal, victims } from './mortal.ts'
import { type Confirmed, type StoredVisit, type Verdict, verdictOn } from './verdict.ts'
import { type Worker, giveTicket, pause, serve } from './work.ts'

export type CrashReport = Verdict & {
  /** Nothing that a screen confirmed is missing, no number was given twice, and everything was sent. */
  ok: boolean
  rounds: number
  seed: number
  kills: Record<Victim | 'central', number>
  confirmed: Record<string, number>
  /** Entries that never reached the server. */
  unsent: number
  /** Stations whose replica differs from the server at the end. */
  unequal: string[]
  seconds: number
}

const stations = ['welcome', 'counter-1'] as const
type Station = (typeof stations)[number]

/** Nobody gives tickets for ever while nobody is served. */
const mostWaiting = 8
const drainMs = 60_000

export const crashRounds = async (options: {
  demo: Demo
  folder: string
  executable: string
  rounds: number
  seed: number
  onProgress: (words: string) => void
}): Promise<CrashReport> => {
  const { demo, folder, executable, rounds, seed, onProgress } = options
  const started = performance.now()
  const roll = dice(seed)
  const confirmed: Confirmed[] = []
  const kills: CrashReport['kills'] = { renderer: 0, main: 0, station: 0, central: 0 }
  let centralUp = true

  const mortals = {
    welcome: await openMortal({ demo, folder, executable, station: 'welcome', staff: 'An' }),
    'counter-1': await openMortal({ demo, folder, executable, station: 'counter-1', staff: 'Bilal' }),
  }
  const work = async (station: Station, stopped: () => boolean, rolls: Dice): Promise<void> => {
    const confirm = (done: Confirmed): void => {
      // Nobody here calls a visit a second time: one that was seen at the counter before is seen again after a crash.
      const isSeenAgain =
        done.type === 'called' && confirmed.some((one) => one.type === 'called' && one.label === done.label)
      if (!isSeenAgain) confirmed.push(done)
    }
    const worker: Worker = { station, page: mortals[station].page, roll: rolls, stopped, confirm }
    while (!stopped()) {
      try {
        if (station === 'counter-1') await serve(worker, waitingIn(confirmed))
        else if (waitingIn(confirmed).length < mostWaiting) await giveTicket(worker)
        else await pause(50)
      } catch {
        // Whatever the person was doing, the screen under their hands is gone, or did not answer.
        await pause(50)
      }
    }
  }

  for (let round = 1; round <= rounds; round++) {
    if (roll(6) === 0) {
      if (centralUp) await demo.killCentral()
      else await demo.startCentral()
      if (centralUp) kills.central++
      centralUp = !centralUp
    }
    const station = stations[roll(stations.length)] ?? 'welcome'
    const victim = victims[roll(victims.length)] ?? 'station'
    let pulled = false
    const working = stations.map((one) => work(one, () => pulled, dice(roll(1_000_000_000))))
    await pause(150 + roll(700))
    await mortals[station].kill(victim)
    pulled = true
    kills[victim]++
    await Promise.all(working)
    await mortals[station].revive(victim)
    if (round % 10 === 0) onProgress(`${round} rounds, ${confirmed.length} confirmed`)
  }

  if (!centralUp) await demo.startCentral()
  const unsent = await drained(Object.values(mortals))
  const visits = await visitsAtCentral(demo.admin)
  const unequal = await unequalTo(visits, mortals)
  await Promise.all(Object.values(mortals).map(({ close }) => close()))
  const verdict = verdictOn(confirmed, visits)
  const byType = Map.groupBy(confirmed, ({ type }) => type)
  return {
    ok: unsent === 0 && verdict.missing.length + verdict.twice.length + unequal.length === 0,
    ...verdict,
    unsent,
    unequal,
    rounds,
    seed,
    kills,
    confirmed: Object.fromEntries([...byType].map(([type, { length }]) => [type, length])),
    seconds: Math.round((performance.now() - started) / 1_000),
  }
}

/** Tickets that were given and not called yet, as far as the screens have said so. */
const waitingIn = (confirmed: readonly Confirmed[]): string[] => {
  const labelsOf = (type: string): string[] => confirmed.flatMap((one) => (one.type === type ? [one.label] : []))
  const called = new Set(labelsOf('called'))
  return labelsOf('registered').filter((label) => !called.has(label))
}

/** Waits until every screen is connected and has nothing left to send; answers how many entries are left. */
const drained = async (mortals: readonly Mortal[]): Promise<number> => {
  const started = performance.now()
  for (;;) {
    const looks = await Promise.all(mortals.map(({ page }) => look(page())))
    const left = looks.reduce((sum, { unsent }) => sum + unsent, 0)
    const done = left === 0 && looks.every(({ connected }) => connected)
    if (done || performance.now() - started > drainMs) return left
    await pause(100)
  }
}

/** Which stations do not hold, entry for entry, what the server holds. */
const unequalTo = async (visits: readonly StoredVisit[], mortals: Record<string, Mortal>): Promise<string[]> => {
  const wanted = shapeOf(visits)
  const unequal: string[] = []
  for (const [station, { page }] of Object.entries(mortals)) {
    const started = performance.now()
    let equal = false
    while (!equal && performance.now() - started < drainMs / 4) {
      equal = shapeOf(await visitsInReplica(page())) === wanted
      if (!equal) await pause(200)
    }
    if (!equal) unequal.push(station)
  }
  return unequal
}

const shapeOf = (visits: readonly StoredVisit[]): string =>
  JSON.stringify(visits.map(({ id, log }) => [id, ...log.map((entry) => entry.id).sort()].join(' ')).sort())
