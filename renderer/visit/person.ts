import type { Note, Person } from '#domain/person/person.ts'
import type { Visit } from '#domain/visit/visit.ts'
import type { Board } from '../state/model.ts'

export const personOf = (persons: Board['persons'], visit: string): Person | undefined => persons.get(visit)

export const nameOf = (persons: Board['persons'], visit: string): string | undefined => personOf(persons, visit)?.name

/** A visit's notes, oldest first. A note whose text was wiped, or has not arrived, is left out. */
export const notesOf = (persons: Board['persons'], visit: Pick<Visit, 'id' | 'notes'>): (Note & { id: string })[] => {
  const texts = personOf(persons, visit.id)?.notes ?? {}
  return visit.notes.flatMap((id) => {
    const note = texts[id]
    return note === undefined ? [] : [{ ...note, id }]
  })
}
