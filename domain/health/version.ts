/** Orders versions such as `0.10.1` by their numbers; whatever follows the numbers does not count. */
export const compareVersions = (a: string, b: string): number => {
  const [as, bs] = [numbersOf(a), numbersOf(b)]
  const place = as.findIndex((number, index) => number !== bs[index])
  return place === -1 ? 0 : (as[place] ?? 0) - (bs[place] ?? 0)
}

/** The newest of some versions, or `undefined` of none. */
export const newestVersion = (versions: readonly string[]): string | undefined =>
  [...versions].sort(compareVersions).at(-1)

const numbersOf = (version: string): number[] => {
  const [, ...parts] = /^v?(\d{1,9})\.(\d{1,9})\.(\d{1,9})/.exec(version) ?? []
  return parts.length === 3 ? parts.map(Number) : [-1, -1, -1]
}
