/**
 * The words of a group after an edit that began from `base`, where others may have changed the group meanwhile: what either
 * side added is there, and what either took out is not.
 */
export const mergeWords = ({
  base,
  theirs,
  ours,
}: Readonly<Record<'base' | 'theirs' | 'ours', readonly string[]>>): string[] => [
  ...ours.filter((word) => theirs.includes(word) || !base.includes(word)),
  ...theirs.filter((word) => !ours.includes(word) && !base.includes(word)),
]
