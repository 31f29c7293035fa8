import { withoutTurns } from '#domain/language/direction.ts'
import { type Language, inLanguage } from '#domain/language/language.ts'
import { counterOf, queueOf } from '#domain/site/site.ts'
import type { Board } from '../state/model.ts'

/** The names that a screen shows for keys, in one language. What is unknown is shown by its key: it is still something. */
export type Names = {
  product: (key: string) => string
  queue: (letter: string) => string
  counter: (number: string) => string
  staff: (id: string) => string
  department: (key: string) => string
}

export const namesOf = (
  { site, staff, products }: Pick<Board, 'site' | 'staff' | 'products'>,
  language: Language,
): Names => {
  const productNames = new Map(products.map(({ key, ipdc }) => [key, inLanguage(ipdc.naam, language)]))
  const staffNames = new Map(staff.map(({ id, name }) => [id, withoutTurns(name)]))
  const departments = new Map(Object.entries(site.departments))
  return {
    product: (key) => productNames.get(key) ?? withoutTurns(key),
    queue: (letter) => named(queueOf(site, letter)?.name, language) ?? letter,
    counter: (number) => named(counterOf(site, number)?.name, language) ?? number,
    staff: (id) => staffNames.get(id) ?? withoutTurns(id.replace(/^staff:/, '')),
    department: (key) => named(departments.get(key), language) ?? withoutTurns(key),
  }
}

const named = (text: Parameters<typeof inLanguage>[0] | undefined, language: Language): string | undefined =>
  text === undefined ? undefined : inLanguage(text, language)
