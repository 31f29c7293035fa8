import type { Language } from '#domain/language/language.ts'

/** What a supervisor wants on paper. */
export type KitChoices = {
  strips: { wanted: boolean; language: Language }
  list: { wanted: boolean; withNames: boolean }
  /** Of so many days, today's first. */
  appointments: { wanted: boolean; withNames: boolean; days: number }
  sheets: { wanted: boolean; count: number; languages: readonly Language[] }
  /** `pages` for each queue. */
  forms: { wanted: boolean; pages: number; queues: readonly string[]; language: Language }
}
export type KitPart = keyof KitChoices

export const mostSheets = 30
export const mostForms = 20
export const mostDays = 31

/** Everything, in the language of the screen: whoever is in a hurry presses print. */
export const usualKit = (queues: readonly string[], language: Language): KitChoices => ({
  strips: { wanted: true, language },
  list: { wanted: true, withNames: false },
  appointments: { wanted: true, withNames: false, days: 2 },
  sheets: { wanted: true, count: 10, languages: [language] },
  forms: { wanted: true, pages: 1, queues, language },
})

/** With the item when it was not there, without it when it was, in the order of `all`. */
export const toggled = <T>(all: readonly T[], chosen: readonly T[], item: T): T[] =>
  all.filter((one) => (one === item ? !chosen.includes(one) : chosen.includes(one)))
