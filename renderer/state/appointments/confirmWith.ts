import type { Appointment } from '#domain/appointment/appointment.ts'
import { appointmentId, readAppointmentId } from '#domain/appointment/appointmentId.ts'
import type { Envelope, Stands } from '#domain/document/log.ts'
import { databaseOfDay } from '#domain/site/databases.ts'
import { sendAhead } from '#sync/replication/ahead.ts'
import type { CentralDatabase, CentralDocument } from '#sync/replication/centralDatabase.ts'
import { claimTimeoutMs } from '#sync/replication/claim.ts'
import { confirmSeats } from '#sync/replication/confirmSeats.ts'
import type { Line } from '../line.ts'

const lookMs = 100

/** Asks the server whether an appointment has its seats, as long as a call waits for it; not at all without a line. */
export const confirmWith =
  (parts: {
    line: Pick<Line, 'present'>
    databaseNamed: (name: string) => CentralDatabase
    lastSeen: (id: string) => CentralDocument | undefined
    standsIn: (document: string) => Stands
    logOf: (id: string) => Promise<Envelope[]>
    present: (id: string) => Promise<Appointment>
    /** A moment before the next look; of `lookMs` when it is left out. */
    pause?: () => Promise<void>
    /** Ends the waiting for an answer; as long as a call waits when it is left out. */
    patience?: () => AbortSignal
  }) =>
  async (id: string): Promise<'confirm' | 'withdraw' | 'unanswered'> => {
    const { line, databaseNamed, lastSeen, standsIn, logOf, present, pause = aMoment, patience = asForACall } = parts
    const [name, place] = [databaseOfDay(id), readAppointmentId(id)]
    if (name === undefined || place === undefined || line.present().state !== 'online') return 'unanswered'
    const database = databaseNamed(name)
    return confirmSeats({
      database,
      own: () => present(id),
      ofDay: appointmentId({ ...place, code: '' }),
      send: async () => {
        await sendAhead({ database, id, log: await logOf(id), lastSeen: lastSeen(id), stands: standsIn(id) })
      },
      pause,
      signal: patience(),
    })
  }

const aMoment = (): Promise<void> => new Promise((again) => setTimeout(again, lookMs))
const asForACall = (): AbortSignal => AbortSignal.timeout(claimTimeoutMs)
