import { personId } from '#domain/person/person.ts'
import { readVisitId } from '#domain/visit/label.ts'
import { type Visit, knownCall } from '#domain/visit/visit.ts'
import type { Run, Station } from '../station/station.ts'
import type { World } from '../world/world.ts'

/** A visitor as they stand in the hall, whatever the machines believe: with a ticket, and called or not. */
export type Visitor = { ticket: string; heardCall: boolean }

const printMs = 1_500
const againMs = 5_000

/**
 * A visitor comes to a welcome desk or a kiosk and waits until it gives a number. A station that has died answers nobody:
 * people see it and turn to it again later.
 */
export const arrive = async (world: World, station: Station, visitors: Visitor[]): Promise<void> => {
  while (world.time.now() < world.closing) {
    const run = station.run
    if (run !== undefined && (await isServed(world, run, visitors))) return
    await world.time.sleep(againMs)
  }
}

const isServed = async (world: World, run: Run, visitors: Visitor[]): Promise<boolean> => {
  const served = { given: false }
  void giveTicket(world, run, visitors).then(() => {
    served.given = true
  })
  while (!served.given && run.life.isAlive()) await world.time.sleep(againMs)
  return served.given
}

const giveTicket = async (world: World, run: Run, visitors: Visitor[]): Promise<void> => {
  const { dice } = world
  const { station, door, recording } = run
  const queue = world.settings.queues[dice(world.settings.queues.length)]?.letter ?? 'A'
  const by = station.role === 'kiosk' ? 'citizen' : `staff:${station.name}`
  const priority = dice(12) === 0 ? 1 : 0
  const written = await door.issueNumber({ by, queue, products: ['identity-card'], language: 'nl', priority })
  const { document } = written
  const visit = await recording.keep(written)
  hasNumber(world, run, visit)
  if (dice(4) === 0) await name(world, run, document)
  await print(world, run, visit)
  visitors.push({ ticket: document, heardCall: false })
  if (dice(20) === 0) void afterthought(world, run, document)
}

/** The station's screen says which number somebody has. */
export const hasNumber = ({ trace, time }: World, { station }: Run, { id, label }: Visit): void =>
  trace({ kind: 'ticket', at: time.now(), station: station.name, day: readVisitId(id)?.day ?? '', label })

/** The number goes to the printer, now and then in vain. */
export const print = async ({ dice }: World, { recording, life }: Run, visit: Visit): Promise<void> => {
  await life.sleep(printMs + dice(2_000))
  if (dice(25) === 0) {
    await recording.visit(visit, [{ type: 'printFailed', outcome: 'failed', reason: 'paperOut' }])
    await life.sleep(4_000 + dice(20_000))
    await recording.visit(visit, [{ type: 'issued', how: 'spoken' }])
  } else await recording.visit(visit, [{ type: 'issued', how: 'paper' }])
}

/** The welcome desk comes back to a visitor who still waits: urgent after all, for another queue, or gone. */
const afterthought = async (world: World, { recording, screen, life }: Run, document: string): Promise<void> => {
  const { dice } = world
  await life.sleep(20_000 + dice(120_000))
  const visit = screen.visit(document)
  if (visit.stage !== 'waiting') return
  const queue = world.settings.queues[dice(world.settings.queues.length)]?.letter ?? 'A'
  if (dice(2) === 0) {
    await recording.visit(visit, [{ type: 'prioritised', priority: 2 }])
    return
  }
  const after = knownCall(visit)
  if (dice(3) > 0) await recording.visit(visit, [{ type: 'transferred', to: { kind: 'queue', queue }, after }])
  else await recording.visit(visit, [{ type: 'left', after }])
}

const names = ['An', 'Bo', 'Cé', 'Dries', 'Els', 'not allowed']

/** Writes a visitor's name, or clears it. The server refuses one of the names. */
export const name = async (world: World, run: Run, visit: string, cleared = false): Promise<void> => {
  const { dice, time, trace } = world
  const id = personId(visit)
  const text = cleared ? '' : `${names[dice(dice(6) === 0 ? 6 : 5)] ?? 'An'} ${String(dice(1_000))}`
  const known = run.stampsOf(id)
  const at = await run.door.giveStamp(Object.values(known).sort().at(-1))
  const data = { visit, expires: '2027-12-23', notes: {}, name: text }
  const edit = { id, type: 'person' as const, data, stamps: { name: at }, history: [] }
  await run.door.keepEdit(edit)
  await run.recording.saveEdit(edit)
  trace({ kind: 'edited', at: time.now(), station: run.station.name, document: id, field: 'name', value: text })
}
