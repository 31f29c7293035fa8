import type { Appointment } from '#domain/appointment/appointment.ts'
import type { Need } from '#domain/appointment/slotQuestion.ts'
import { addDays, dayOf } from '#domain/time/day.ts'
import type { Booked, Matter } from '#renderer/state/appointments/appointmentActions.ts'
import type { Done } from '#renderer/state/model.ts'
import type { Run, Station } from '../station/station.ts'
import type { World } from '../world/world.ts'
import { freeTime, lastBookable, someDay, someNeed } from './agendas.ts'
import { type Visitor, hasNumber, print } from './visitors.ts'

const tries = 6
const againMs = 4_000
/** Name and how to reach somebody are asked for so long, while the time that was chosen may go to another. */
const askedMs = 25_000
const dayMs = 86_400_000
const notNow = 'notNow'

/**
 * Somebody who makes an appointment at one desk, thinks again at others, and comes or stays away. Now and then two of one
 * household ring two desks at the same time.
 */
export const makesAppointment = async (
  world: World,
  stations: readonly Station[],
  visitors: Visitor[],
): Promise<void> => {
  const { dice, time, closing } = world
  const desks = stations.filter(({ role }) => role !== 'kiosk')
  const doors = stations.filter(({ role }) => role !== 'counter')
  const need = someNeed(dice)
  const first = await atSomeDesk(world, desks, (run) => book(world, run, need))
  if (first === undefined) return
  const { code } = first
  const changes = (): Promise<unknown> => atSomeDesk(world, desks, (run) => change(world, run, { code, need }))
  for (let times = dice(3); times > 0; times--) {
    await time.sleep(20_000 + dice(Math.max(1, (closing - time.now()) / 2)))
    if (dice(5) === 0) void changes()
    await changes()
  }
  if (first.day !== dayOf(time.now())) return
  await time.sleep(20_000 + dice(180_000))
  if (dice(5) === 0) void atSomeDesk(world, desks, (run) => isMissed(run, code))
  if (dice(3) > 0) await atSomeDesk(world, doors, (run) => comes(world, run, { code, visitors }))
}

/** Those at the welcome desk see which appointments are to be planned anew, and do so with some of them. */
export const planAnewAt = async (world: World, run: Run): Promise<void> => {
  const { dice, time, closing } = world
  while (time.now() < closing) {
    await run.life.sleep(60_000 + dice(120_000))
    const days = new Set(run.screen.appointments().map(({ day }) => day))
    const tasks = [...days].flatMap((day) => run.bookings.agenda(day).yielded)
    const task = tasks[dice(tasks.length)]?.appointment
    if (task === undefined || dice(6) > 0 || !hasRightDay(world, run)) continue
    await move(world, run, { known: task, need: someNeed(dice), days: dice(2) })
  }
}

type Outcome<T> = Promise<T | typeof notNow>

/** Turns to one desk after another until one of them has done it; whoever dies in the midst of it answers nothing. */
const atSomeDesk = async <T>(
  world: World,
  stations: readonly Station[],
  work: (run: Run) => Outcome<T>,
): Promise<T | undefined> => {
  const { dice, time, closing } = world
  for (let one = 0; one < tries && time.now() < closing; one++) {
    const run = stations[dice(stations.length)]?.run
    const done = run !== undefined && hasRightDay(world, run) ? await heard(world, run, work(run)) : notNow
    if (done !== notNow) return done
    await time.sleep(againMs + dice(20_000))
  }
  return undefined
}

const heard = async <T>({ time }: World, { life }: Run, work: Outcome<T>): Outcome<T> => {
  const answer: { given?: T | typeof notNow } = {}
  void work.then((given) => {
    answer.given = given
  })
  while (answer.given === undefined && life.isAlive()) await time.sleep(againMs)
  return answer.given ?? notNow
}

/** Nobody works at a screen that shows a day that it is not. */
const hasRightDay = ({ time }: World, { now }: Run): boolean => Math.abs(now() - time.now()) < dayMs / 2

const book = async (world: World, run: Run, need: Need): Outcome<Appointment> => {
  const { dice, time } = world
  const plan = freeTime(run, dice, { day: someDay(dice, time.now()), need })
  if (plan === undefined) return notNow
  await run.life.sleep(dice(askedMs))
  const { products, people } = need
  const matter: Matter = { products: [...products], people, language: 'nl', source: 'desk' }
  return told(world, run, await run.bookings.actions.book({ plan, matter, citizen: {} }))
}

const change = async (
  world: World,
  run: Run,
  { code, need }: { code: string; need: Need },
): Outcome<Appointment | 'nothing'> => {
  const { dice } = world
  const { actions } = run.bookings
  const known = knownBy(run, code)
  if (known === undefined) return notNow
  const what = dice(8)
  if (what < 3) return move(world, run, { known, need, days: 0 })
  if (what < 5) return move(world, run, { known, need, days: 1 })
  if (what === 7) {
    await actions.remind(known, 'phone')
    return 'nothing'
  }
  const cancelled = await actions.cancel(known, 'citizen')
  if (what === 5 || !cancelled.ok || cancelled.value.lastEntry === undefined) return 'nothing'
  await run.life.sleep(3_000)
  await actions.undoAppointment(cancelled.value, cancelled.value.lastEntry)
  return 'nothing'
}

/** Another time of the same day, or of so many days later, as far as appointments are given. */
const move = async (
  world: World,
  run: Run,
  { known, need, days }: { known: Appointment; need: Need; days: number },
): Outcome<Appointment> => {
  const last = lastBookable(world.time.now())
  const wanted = addDays(known.day, days)
  const plan = freeTime(run, world.dice, { day: wanted > last ? last : wanted, need })
  if (plan === undefined) return notNow
  await run.life.sleep(world.dice(askedMs))
  return told(world, run, await run.bookings.actions.move(known, plan, {}))
}

const isMissed = async (run: Run, code: string): Outcome<'nothing'> => {
  const known = knownBy(run, code)
  if (known === undefined) return notNow
  await run.bookings.actions.miss(known)
  return 'nothing'
}

const comes = async (
  world: World,
  run: Run,
  { code, visitors }: { code: string; visitors: Visitor[] },
): Outcome<'nothing'> => {
  const { dice } = world
  const known = knownBy(run, code) ?? run.screen.appointments().find((one) => one.code === code)
  if (known === undefined) return notNow
  const queue = world.settings.queues[dice(world.settings.queues.length)]?.letter ?? 'A'
  const arrived = await run.bookings.actions.arrive(known, { queue, late: dice(6) === 0 })
  if (!arrived.ok) return 'nothing'
  hasNumber(world, run, arrived.value)
  await print(world, run, arrived.value)
  visitors.push({ ticket: arrived.value.id, heardCall: false })
  return 'nothing'
}

/** The appointment that a code stands for, as far as this screen knows it. */
const knownBy = ({ screen }: Run, code: string): Appointment | undefined =>
  screen.appointments().findLast((one) => one.code === code && one.stage === 'booked')

/** What the screen says of it, and so what the citizen hears. */
const told = ({ trace, time }: World, { station }: Run, done: Done<Booked>): Appointment | typeof notNow => {
  if (!done.ok) return notNow
  const { appointment, standing } = done.value
  const { id, stage, seat } = appointment
  if (stage === 'booked' && seat !== undefined) {
    trace({ kind: 'promised', at: time.now(), station: station.name, document: id, entry: seat.entry, standing })
  }
  return appointment
}
