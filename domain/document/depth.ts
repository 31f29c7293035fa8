const deepest = 60

/** Whether lists and objects lie in each other deeper than in any document of ours. JSON and clones fail on very deep ones. */
export const isTooDeep = (value: unknown, depth = 0): boolean =>
  depth > deepest ||
  (typeof value === 'object' &&
    value !== null &&
    Object.values(value).some((member: unknown) => isTooDeep(member, depth + 1)))
