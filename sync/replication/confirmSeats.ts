import { type Appointment, appointmentOf } from '#domain/appointment/appointment.ts'
import { type Verdict, verdictOn } from '#domain/appointment/confirming.ts'
import { readDocument } from '../merge/kinds.ts'
import type { CentralDatabase } from './centralDatabase.ts'

/**
 * Asks the server whether an appointment, which is written here, has its seats: hands it over, then looks at all that the server
 * has of that day, until the answer is known. `unanswered` when the server does not have it in time, or whoever else is on its
 * seats does not make up their mind. Never throws. A cluster that answers from a copy that lags behind can make two sure of one
 * seat: then the rule of `seatsOf` decides between them, as it does for what was booked cut off.
 */
export const confirmSeats = async (request: {
  database: CentralDatabase
  /** As it is here by now. */
  own: () => Promise<Appointment>
  /** Beginning of the ids of that day's appointments. */
  ofDay: string
  /** Hands it to the server, which may have it already; may fail. */
  send: () => Promise<void>
  /** A moment before the next look. */
  pause: () => Promise<void>
  /** Ends the waiting. */
  signal: AbortSignal
}): Promise<Exclude<Verdict, 'wait'> | 'unanswered'> => {
  const { database, own, ofDay, send, pause, signal } = request
  let isThere = false
  for (let look = 0; !signal.aborted; look++) {
    if (look > 0) await pause()
    try {
      const present = await own()
      // Sent first, so that the first look can be the last. Where that fails it may be there all the same.
      if (!isThere) await send().catch(() => undefined)
      const known = await appointmentsAt(database, ofDay, signal)
      isThere = known.find(({ id }) => id === present.id)?.seat?.entry === present.seat?.entry
      if (!isThere) continue
      const verdict = verdictOn(present, known)
      if (verdict !== 'wait') return verdict
    } catch {
      // Whatever went wrong, another look may show more, as long as there is time for one.
    }
  }
  return 'unanswered'
}

const appointmentsAt = async (database: CentralDatabase, prefix: string, signal: AbortSignal): Promise<Appointment[]> =>
  (await database.beginningWith(prefix, signal)).flatMap((content) => {
    const document = readDocument(content._id, { ...content, id: content._id })
    return document?.type === 'appointment' ? [appointmentOf(document)] : []
  })
