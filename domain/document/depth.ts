const deepest = 60

/** Whether lists and objects lie in each other deeper than in any document of ours. JSON and clones fail on very deep ones. */
export const isTooDeep = (value: unknown): boolean => {
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return true
    level = level.flatMap((member): unknown[] =>
      typeof member === 'object' && member !== null ? Object.values(member) : [],
    )
  }
  return false
}
