import type { Appointment } from '#domain/appointment/appointment.ts'
import { wordsOf } from '#domain/product/search/words.ts'
import { type ReadCard } from '#domain/eid/holder.ts'
import type { Visit } from '#domain/visit/visit.ts'
import type { Board } from '../state/model.ts'
import { matches } from '../visit/matching.ts'
import { personOf } from '../visit/person.ts'

const most = 3

/** Who was noted with a visit or an appointment, by its id. */
type Persons = Pick<Board, 'persons'>
type Card = Pick<ReadCard, 'identity' | 'pseudonym'>

/**
 * Today's visits of whoever holds the card: those whose name was taken from the same person's card; else those whose name may
 * be the holder's, "S. Specimen" for Sam Specimen, and was taken from nobody else's card.
 */
export const visitsOfHolder = (
  { open, closed, persons }: Pick<Board, 'open' | 'closed'> & Persons,
  card: Card,
): Visit[] => ofHolder([...open, ...closed], { persons }, card)

/** Today's appointments of whoever holds the card for which they did not come yet, in the same way. */
export const appointmentsOfHolder = (
  { appointments, persons }: Pick<Board, 'appointments'> & Persons,
  card: Card,
): Appointment[] =>
  ofHolder(
    appointments.filter(({ stage }) => stage === 'booked' || stage === 'missed'),
    { persons },
    card,
  )

const ofHolder = <One extends { id: string }>(
  all: readonly One[],
  { persons }: Persons,
  { identity, pseudonym }: Card,
): One[] => {
  const own = pseudonym === undefined ? [] : all.filter(({ id }) => personOf(persons, id)?.pseudonym === pseudonym)
  if (own.length > 0) return own.slice(0, most)
  const full = `${identity.givenNames} ${identity.lastName}`
  return all
    .filter(({ id }) => {
      const person = personOf(persons, id)
      if (person?.name === undefined || wordsOf(identity.lastName).length === 0) return false
      const isOther = person.pseudonym !== undefined && pseudonym !== undefined
      return !isOther && matches(identity.lastName, person.name) && matches(person.name, full)
    })
    .slice(0, most)
}
