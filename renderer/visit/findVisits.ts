import type { Visit } from '#domain/visit/visit.ts'
import { wordsOf } from '#domain/product/search/words.ts'
import type { Board } from '../state/model.ts'
import { matches } from './matching.ts'
import { nameOf } from './person.ts'

const most = 8

/** Today's visits by the label or the name that was typed: a whole label first, then what begins like it, then names. */
export const findVisits = (
  { open, closed, persons }: Pick<Board, 'open' | 'closed' | 'persons'>,
  query: string,
): Visit[] => {
  const typed = query.replace(/[\s.-]/g, '').toUpperCase()
  const visits = [...open, ...closed]
  const byLabel = /^[A-Z]?[0-9]+$/.test(typed)
    ? visits
        .filter(({ label }) => label.startsWith(typed) || label.slice(1).startsWith(typed))
        .sort((a, b) => Number(b.label === typed) - Number(a.label === typed) || a.label.length - b.label.length)
    : []
  const byName = wordsOf(query).some((word) => word.length >= shortestName)
    ? visits.filter(({ id }) => matches(query, nameOf(persons, id) ?? ''))
    : []
  return [...new Set([...byLabel, ...byName])].slice(0, most)
}

/** Shorter beginnings would bring people among the products with every letter typed. */
const shortestName = 3
