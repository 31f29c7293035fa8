const deepest = 60

/** Whether lists and objects lie in each other deeper than in any document of ours. JSON and clones fail on very deep ones. */
export const isTooDeep = (value: unknown, depth = 0): boolean => {
  if (depth > deepest) return true
  if (typeof value !== 'object' || value === null) return false
  const members: unknown[] = Array.isArray(value) ? value : Object.values(value)
  // Most members are plain values, for which no call is made: this looks at every document that is read.
  return members.some((member) => typeof member === 'object' && isTooDeep(member, depth + 1))
}
