import { deskId } from '#domain/desk/desk.ts'
import { dayOf } from '#domain/time/day.ts'
import { readVisitId } from '#domain/visit/label.ts'
import { type Visit, knownCall, visitOf } from '#domain/visit/visit.ts'
import type { Run } from '../station/station.ts'
import type { World } from '../world/world.ts'
import { type Visitor, name } from './visitors.ts'

const idleMs = 4_000
/** A clerk who serves somebody sees within this what the screen says. */
const glanceMs = 10_000
const dayMs = 86_400_000

/** A clerk at a counter, from opening to closing, for as long as the station runs; goes on with whoever sits there. */
export const clerkAt = async (world: World, run: Run, visitors: readonly Visitor[]): Promise<void> => {
  const { time, dice } = world
  const { station, recording, screen, life, now } = run
  const { counter, queues } = station
  const desk = (): string => deskId({ site: world.site, day: dayOf(now()), counter })
  await life.sleep(dice(3_000))
  while (Math.abs(now() - time.now()) > dayMs / 2) await life.sleep(idleMs)
  await recording.append(desk(), [{ type: 'opened', counter, queues, staff: `staff:${station.name}` }])
  let day = dayOf(now())
  for (const visit of screen.openVisits(day)) if (isMine(visit, counter)) await serve(world, run, visit)
  while (time.now() < world.closing) {
    // The screen shows a day that it is not.
    if (Math.abs(now() - time.now()) > dayMs / 2) {
      await life.sleep(idleMs)
      continue
    }
    if (dayOf(now()) !== day) {
      day = dayOf(now())
      await recording.append(desk(), [{ type: 'opened', counter, queues, staff: `staff:${station.name}` }])
    }
    const visit = await call(world, run, visitors)
    if (visit === undefined) await life.sleep(idleMs + dice(4_000))
    else await serve(world, run, visit)
  }
  if (Math.abs(now() - time.now()) < dayMs / 2) await recording.append(desk(), [{ type: 'closed' }])
}

const isMine = ({ stage, counter: holder }: Visit, counter: string): boolean =>
  (stage === 'called' || stage === 'serving') && holder === counter

/** Calls the next one; now and then somebody walks up with a ticket that this screen does not know or has set aside. */
const call = async (world: World, run: Run, visitors: readonly Visitor[]): Promise<Visit | undefined> => {
  const { time, dice, trace } = world
  const { station, calling, screen } = run
  const walkUp = dice(30) === 0 ? stranger(world, run, visitors) : undefined
  const done = walkUp === undefined ? await calling.callNext() : await calling.callVisit(walkUp)
  if (!done.ok) {
    if (done.error.code === 'nobodyInShare' && dice(4) === 0) await takeShare(world, run)
    return undefined
  }
  const visit = screen.visit(done.value.id)
  const { claim } = visit
  if (claim === undefined || visit.counter !== station.counter) return undefined
  trace({
    kind: 'called',
    at: time.now(),
    station: station.name,
    document: visit.id,
    counter: station.counter,
    entry: claim.entry,
    with: claim.authority,
  })
  const visitor = visitors.find(({ ticket }) => ticket === visit.id)
  if (visitor !== undefined) visitor.heardCall = true
  return visit
}

/** Sees that people wait who fall to a counter where nobody seems to call, and takes that counter's share over. */
const takeShare = async (world: World, { calling, board, recording, station, now }: Run): Promise<void> => {
  const offered = calling.otherShares(board(), now()).find(({ overdue, taken }) => overdue > 0 && !taken)
  if (offered === undefined) return
  const id = deskId({ site: world.site, day: dayOf(now()), counter: station.counter })
  await recording.append(id, [{ type: 'shareTaken', counter: offered.counter }])
}

const stranger = (world: World, { screen, now }: Run, visitors: readonly Visitor[]): Visit | undefined => {
  const today = dayOf(now())
  const waiting = visitors.filter(({ ticket, heardCall }) => !heardCall && readVisitId(ticket)?.day === today)
  const ticket = waiting[world.dice(waiting.length)]?.ticket
  if (ticket === undefined) return undefined
  const known = screen.logOf(ticket)
  return known.length === 0 ? visitOf({ id: ticket, log: [] }) : undefined
}

const serve = async (world: World, run: Run, called: Visit): Promise<void> => {
  const { time, dice, trace } = world
  const { station, recording, screen, life } = run
  const { counter } = station
  const released = (): void => trace({ kind: 'released', at: time.now(), document: called.id, counter })
  /** What the screen has meanwhile found out: another counter may have the visit, and then this clerk lets go. */
  const isHeld = (): boolean => {
    const held = isMine(screen.visit(called.id), counter)
    if (!held) released()
    return held
  }
  const isHeldFor = async (ms: number): Promise<boolean> => {
    for (let left = ms; left > 0; left -= glanceMs) {
      await life.sleep(Math.min(left, glanceMs))
      if (!isHeld()) return false
    }
    return true
  }
  const claim = called.claim?.entry
  if (dice(40) === 0 && claim !== undefined && called.stage === 'called') {
    await life.sleep(3_000)
    if (!isHeld()) return
    await recording.visit(called, [{ type: 'undone', target: claim }])
    released()
    return
  }
  if (!(await isHeldFor(5_000 + dice(25_000)))) return
  if (called.stage === 'called') {
    if (dice(12) === 0) {
      await recording.visit(called, [{ type: 'recalled', counter }])
      if (!(await isHeldFor(20_000))) return
      await recording.visit(called, [{ type: 'missed', counter }])
      released()
      if (dice(2) === 0) void comesBack(world, run, called)
      return
    }
    await recording.visit(called, [{ type: 'started', counter }])
  }
  if (!(await isHeldFor(30_000 + dice(world.dice(3) === 0 ? 600_000 : 200_000)))) return
  if (dice(6) === 0) await name(world, run, called.id, dice(2) === 0)
  const way = dice(20)
  if (way === 0) {
    await recording.visit(called, [{ type: 'parked', counter }])
    released()
    void comesBack(world, run, called)
  } else if (way === 1) {
    const queue = world.settings.queues[dice(world.settings.queues.length)]?.letter ?? 'A'
    const after = knownCall(screen.visit(called.id))
    await recording.visit(called, [{ type: 'transferred', to: { kind: 'queue', queue }, after }])
    released()
  } else {
    await recording.visit(called, [
      { type: 'finished', counter, outcomes: [{ product: 'identity-card', result: 'done' }] },
    ])
  }
}

/** Parked or absent, the visitor turns up again at this counter. */
const comesBack = async (world: World, { recording, screen, life }: Run, visit: Visit): Promise<void> => {
  await life.sleep(30_000 + world.dice(200_000))
  const { stage } = screen.visit(visit.id)
  if (stage === 'parked' || stage === 'missed') await recording.visit(visit, [{ type: 'returned' }])
}
