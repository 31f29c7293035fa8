const deepest = 32
/** In characters, a value of any kind being eight of them; as JSON that is less than a message may have. */
export const largestData = 600_000

/**
 * Whether a value is what calls are made of: texts that are whole Unicode, finite numbers, truth values, null, and lists
 * and plain objects of them, neither deep nor large. Everything else would arrive changed, or on one bridge only; a half
 * surrogate pair the central database refuses together with whatever is sent along with it.
 */
export const isPlainData = (value: unknown): boolean => {
  const waiting = [{ value, depth: 0 }]
  let size = 0
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    size += 8
    if (typeof next.value === 'string') size += next.value.length
    const members = membersOf(next.value)
    if (members === undefined || next.depth > deepest) return false
    for (const [key, member] of members) {
      size += key.length
      waiting.push({ value: member, depth: next.depth + 1 })
    }
    if (size > largestData) return false
  }
  return true
}

/** What is inside a value, by key; nothing is inside a text or a number. `undefined` for a value that is no plain data. */
const membersOf = (value: unknown): readonly [string, unknown][] | undefined => {
  switch (typeof value) {
    case 'string':
      return value.isWellFormed() ? [] : undefined
    case 'number':
      return Number.isFinite(value) ? [] : undefined
    case 'boolean':
    case 'undefined':
      return []
    case 'object':
      return value === null ? [] : membersOfObject(value)
    default:
      return undefined
  }
}

const membersOfObject = (value: object): readonly [string, unknown][] | undefined => {
  if (Array.isArray(value)) {
    // Before its members are listed: a list may claim any length without having one.
    return value.length > largestData ? undefined : value.map((member: unknown) => ['', member])
  }
  // Another window's plain objects have another prototype, but never a prototype of a prototype.
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return undefined
  const entries: [string, unknown][] = Object.entries(value)
  return entries.every(([key]) => key !== '__proto__' && key.isWellFormed()) ? entries : undefined
}
