import type { DutchForm } from './text.ts'

/**
 * A product's fields, or a guide, as a municipality speaks to its citizens: of every text that is there in the form it chose,
 * that one stands as the Dutch. What has no such form, and all other languages, stay as they are. Never changes what it is
 * given; gives the same object back where nothing differs.
 */
export const inDutchForm = <T extends object>(texts: T, form: DutchForm | undefined): T => {
  if (form === undefined || !hasForm(texts, form)) return texts
  const spoken = structuredClone(texts)
  speak(spoken, form)
  return spoken
}

const hasForm = (value: unknown, form: DutchForm): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (form in value || Object.values(value).some((inner) => hasForm(inner, form)))

const speak = (value: unknown, form: DutchForm): void => {
  if (typeof value !== 'object' || value === null) return
  const said: unknown = Reflect.get(value, form)
  if (typeof said === 'string') Reflect.set(value, 'nl', said)
  for (const inner of Object.values(value)) speak(inner, form)
}
