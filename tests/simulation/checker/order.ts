const known = new WeakMap<object, string>()

/** One text for one value, whatever the order of its keys. */
export const textOf = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null)
  const text = known.get(value) ?? textOfMembers(value)
  known.set(value, text)
  return text
}

const textOfMembers = (value: object): string => {
  if (Array.isArray(value)) return `[${value.map(textOf).join(',')}]`
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([key, member]) => `${JSON.stringify(key)}:${textOf(member)}`)
  return `{${members.sort().join(',')}}`
}
