export type JsonObject = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const isArray = (value: unknown): value is readonly unknown[] => Array.isArray(value)

export const isString = (value: unknown): value is string => typeof value === 'string'

const refuseLoneSurrogates = (key: string, value: unknown): unknown => {
  if (!key.isWellFormed() || (isString(value) && !value.isWellFormed())) throw new SyntaxError('lone surrogate')
  return value
}

/**
 * JSON text as data. Throws a SyntaxError for anything else, also for half a surrogate pair (`"\ud800"`):
 * JavaScript would take it, CouchDB refuses it, and it cannot be written as UTF-8.
 */
export const parseJson = (text: string): unknown =>
  /\\ud[89a-f]/i.test(text) ? JSON.parse(text, refuseLoneSurrogates) : JSON.parse(text)

/** Text of an object this relay wrote itself. Throws when the store holds something else. */
export const parseOwnObject = (text: string): JsonObject => {
  const value: unknown = JSON.parse(text)
  if (!isObject(value)) throw new Error('the store holds a record that is not an object')
  return value
}
