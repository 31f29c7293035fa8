import { readAppointmentId } from '#domain/appointment/appointmentId.ts'
import { personId } from '#domain/person/person.ts'
import type { Replica } from '#sync/replica/open.ts'
import type { Citizen } from '../appointments/appointmentActions.ts'
import type { KnownRequest } from './openRequests.ts'
import { citizenOf } from './requestActions.ts'

/**
 * Gives appointments to come the name of whoever asked, where it reached this station only after the appointment was made: it lies
 * in another database. What is known of somebody by then is left as it is. Resolves with how many were named.
 */
export const nameLate = async (parts: {
  replica: Replica
  /** Notes who an appointment is with; whether that was kept. */
  name: (appointment: string, citizen: Citizen) => Promise<boolean>
  requests: readonly KnownRequest[]
  /** Whether this station is to see to a request. */
  isTurn: (request: string) => boolean
  today: string
  /** Requests that need no further look; those that were seen to are added. */
  done: Set<string>
}): Promise<number> => {
  const { replica, name, requests, isTurn, today, done } = parts
  let named = 0
  for (const { id, answer } of requests) {
    if (answer?.is !== 'booked' || done.has(id)) continue
    const day = readAppointmentId(answer.appointment)?.day
    if (day === undefined || day < today) {
      done.add(id)
      continue
    }
    if (!isTurn(id)) continue
    if ((await replica.persons.findOne(personId(answer.appointment)).exec()) !== null) {
      done.add(id)
      continue
    }
    const citizen = await citizenOf(replica, id)
    if (citizen.name === undefined) continue
    if (!(await name(answer.appointment, citizen))) continue
    done.add(id)
    named++
  }
  return named
}
