import { withoutTurns } from '#domain/language/direction.ts'
import type { Note, Person } from '#domain/person/person.ts'
import type { Visit } from '#domain/visit/visit.ts'
import type { Board } from '../state/model.ts'

export const personOf = (persons: Board['persons'], visit: string): Person | undefined => persons.get(visit)

export const nameOf = (persons: Board['persons'], visit: string): string | undefined => {
  const name = personOf(persons, visit)?.name
  return name === undefined ? undefined : withoutTurns(name)
}

/** A visit's notes, oldest first. A note whose text was wiped, or has not arrived, is left out. */
export const notesOf = (persons: Board['persons'], visit: Pick<Visit, 'id' | 'notes'>): (Note & { id: string })[] => {
  const texts = personOf(persons, visit.id)?.notes ?? {}
  return visit.notes.flatMap((id) => {
    // An entry may be called what every object has, such as `constructor`.
    const note = Object.hasOwn(texts, id) ? texts[id] : undefined
    return note === undefined ? [] : [{ ...note, text: withoutTurns(note.text), id }]
  })
}
