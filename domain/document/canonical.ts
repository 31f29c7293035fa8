/**
 * One text for one value, whatever the order of its keys: JSON as RFC 8785 writes it (keys sorted by UTF-16 code
 * units, no white space, numbers as ECMAScript prints them). `undefined` members are left out. Total: where the RFC has
 * no text (see `hasCanonicalJson`) it is still one text for one value.
 */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null)
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`)
  return `{${members.join(',')}}`
}

/** Whether two values have one text. Nearly always they are alike part by part, which is seen much faster than by their texts. */
export const sameJson = (a: unknown, b: unknown): boolean => alike(a, b) || canonicalJson(a) === canonicalJson(b)

const alike = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true
  if (!isObject(a) || !isObject(b)) return false
  const [names, others] = [Object.keys(a), Object.keys(b)]
  return (
    Array.isArray(a) === Array.isArray(b) &&
    names.length === others.length &&
    names.every((name) => Object.hasOwn(b, name) && alike(a[name], b[name]))
  )
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** No value of ours is nested half as deep; a hostile one must not exhaust the stack. */
const deepest = 64

/** Lost by programs that copy an object member by member, as zod and RxDB do: they take it for the prototype. */
const oftenLost = '__proto__'

/**
 * Whether two programs agree on the text of a value. RFC 8785 wants numbers that are finite (3.2.2.3) and strings without
 * lone surrogates (3.2.2.2); we want no member by the name of the prototype besides.
 */
export const hasCanonicalJson = (value: unknown, depth = 0): boolean => {
  if (typeof value === 'string') return value.isWellFormed()
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object' || value === null) return value === null || typeof value === 'boolean'
  if (depth === deepest) return false
  if (Array.isArray(value)) return value.every((member) => hasCanonicalJson(member, depth + 1))
  return Object.entries(value).every(
    ([key, member]) =>
      member === undefined || (key !== oftenLost && key.isWellFormed() && hasCanonicalJson(member, depth + 1)),
  )
}
