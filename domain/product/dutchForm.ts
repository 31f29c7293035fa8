import type { IpdcFields } from './ipdcFields.ts'
import type { DutchForm } from './text.ts'

/**
 * The catalogue's fields as a municipality speaks to its citizens: of every text that the catalogue has in the form it chose,
 * that one stands as the Dutch. What has no such form, and all other languages, stay as they are. Never changes what it is
 * given; gives the same object back where nothing differs.
 */
export const inDutchForm = (ipdc: IpdcFields, form: DutchForm | undefined): IpdcFields => {
  if (form === undefined || !hasForm(ipdc, form)) return ipdc
  const spoken = structuredClone(ipdc)
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
