import { type Appointment, holdsSeats } from '#domain/appointment/appointment.ts'
import { dayOf } from '#domain/time/day.ts'
import type { Door } from '#main/door/door.ts'
import { appointmentActionsWith, presentWith } from '#renderer/state/appointments/appointmentActions.ts'
import { confirmOwn } from '#renderer/state/appointments/confirmOwn.ts'
import { confirmWith } from '#renderer/state/appointments/confirmWith.ts'
import type { CallingParts } from '#renderer/state/calling.ts'
import type { World } from '../world/world.ts'
import type { Life } from './life.ts'
import type { SimulatedRecording } from './recording.ts'
import type { Screen } from './screen.ts'

const lookMs = 100
const againMs = 60_000

/** Appointments at one station: the product's own actions, and what its screens make of the appointments of a day. */
export const bookingsWith = (parts: {
  world: World
  station: string
  door: Door
  recording: SimulatedRecording
  screen: Screen
  life: Life
  now: () => number
  asking: Pick<CallingParts, 'line' | 'databaseNamed' | 'lastSeen' | 'standsIn'> & { patience: () => AbortSignal }
}) => {
  const { world, station, door, recording, screen, life, now, asking } = parts
  const { dice, time, trace, wiring } = world
  const logOf = (id: string) => Promise.resolve(screen.logOf(id))
  const present = presentWith(logOf)
  const confirm = confirmWith({ ...asking, logOf, present, pause: () => life.sleep(lookMs) })
  const actions = appointmentActionsWith({
    recording: { appointment: recording.appointment, person: () => Promise.resolve() },
    bridge: {
      call: {
        report: ({ event }) => {
          trace({ kind: 'fault', at: time.now(), what: `${station} ${event}` })
          return Promise.resolve({ ok: true, value: {} })
        },
      },
    },
    ...{ site: world.site, now, present, confirm },
    giveTicket: async (ticket) => {
      const written = await door.issueNumber({ ...ticket, by: `staff:${station}` })
      return { ok: true, value: await recording.keep(written) }
    },
    ...{ leaveWith: notHere, registerGone: notHere, markLater: () => undefined },
    randomBytes: (count) => Uint8Array.from({ length: count }, () => dice(256)),
  })
  const toCome = (): Promise<Appointment[]> =>
    Promise.resolve(
      screen.appointments().filter((one) => holdsSeats(one) && one.stage === 'booked' && one.day >= dayOf(now())),
    )
  const confirmNow = (): Promise<number> => confirmOwn({ toCome, station, recording, confirm })
  let confirming = Promise.resolve<unknown>(undefined)
  const keepConfirming = async (): Promise<void> => {
    for (;;) {
      await life.sleep(againMs)
      confirming = confirming.then(confirmNow)
      await confirming
    }
  }
  void keepConfirming()
  return {
    actions,
    /** Has the server confirm what was booked without it, now that it is there again. */
    lineIsBack: (): void => {
      confirming = confirming.then(confirmNow)
    },
    /** Who has which seats on a day, by what the screen shows. */
    agenda: (day: string): ReturnType<typeof wiring.seats> =>
      wiring.seats(screen.appointments().filter((one) => one.day === day)),
  }
}

/** Nobody is promised an appointment in these days. */
const notHere = (): Promise<never> => Promise.reject(new Error('not done here'))
