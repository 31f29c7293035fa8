import { isObject, parseJson } from './json.ts'
import { invalidJson, Refusal } from './refusal.ts'
import type { JsonObject } from './json.ts'

/** Options of a listing: from the query, where each value is JSON text or a bare word, or from a POST's body. */
export type Options = { readonly query: URLSearchParams; readonly body: JsonObject }

const parseError = (reason: string) => new Refusal(400, 'query_parse_error', reason)

/** Throws a 400 for anything but `true` and `false`. */
export const booleanOption = ({ query, body }: Options, name: string, fallback = false): boolean => {
  const value = body[name] ?? query.get(name) ?? fallback
  if (value === true || value === 'true') return true
  if (value === false || value === 'false') return false
  throw parseError(`Invalid boolean parameter: ${JSON.stringify(value)}`)
}

/** A whole number from 0, or undefined when it is not given. Throws a 400. */
export const countOption = ({ query, body }: Options, name: string): number | undefined => {
  const value = body[name] ?? query.get(name)
  if (value === null) return undefined
  const text = typeof value === 'number' ? String(value) : value
  const number = typeof text === 'string' && /^\d{1,15}$/u.test(text) ? Number(text) : undefined
  if (number === undefined) throw parseError(`Invalid value for positive integer: ${JSON.stringify(value)}`)
  return number
}

/** The value under the first of the names that is given; undefined when none is. Throws a 400 for what is not JSON. */
export const jsonOption = ({ query, body }: Options, ...names: string[]): unknown => {
  for (const name of names) {
    if (body[name] !== undefined) return body[name]
    const text = query.get(name)
    if (text === null) continue
    try {
      return parseJson(text)
    } catch {
      throw invalidJson()
    }
  }
  return undefined
}

export const noBody: JsonObject = {}

export const asBody = (value: unknown): JsonObject => (isObject(value) ? value : noBody)
