const lengths = (table: Record<string, number>): [number, number][] =>
  Object.entries(table).map(([name, length]) => [name.charCodeAt(0), length])

const allOne = (names: string): [number, number][] => Array.from(names, (name) => [name.charCodeAt(0), 1])

/** Bytes after the two of the command, for those that always have as many (Epson, ESC/POS command reference). */
const escape = new Map([
  ...allOne(' !-3=?ABEGJKMRTUVadertu{v%'),
  ...lengths({ '@': 0, '2': 0, L: 0, S: 0, i: 0, m: 0, c: 2, $: 2, '\\': 2, p: 3, W: 8 }),
])
const group = new Map([...allOne('!#/BEHITabfhrw'), ...lengths({ ':': 0, L: 2, W: 2, P: 2, $: 2, '\\': 2, '^': 3 })])
const field = new Map(lengths({ '.': 0, '&': 0, '!': 1, '-': 1, C: 1, W: 1, S: 2, p: 2 }))

/** Length in bytes of the command or single character that starts at `at`; undefined while bytes are missing. */
export const commandLength = (bytes: readonly number[], at: number): number | undefined => {
  const length = fullLength(bytes.slice(at, at + 8), (from) => bytes.indexOf(0, at + from) - at)
  return length !== undefined && at + length <= bytes.length ? length : undefined
}

/** `head`: the first bytes. `zeroFrom`: where the first zero byte stands from an offset on, negative when nowhere. */
const fullLength = (head: readonly number[], zeroFrom: (from: number) => number): number | undefined => {
  const [first = 0, second, third, fourth] = head
  if (![0x10, 0x1b, 0x1c, 0x1d].includes(first)) return 1
  if (second === undefined) return undefined
  const untilZero = (from: number): number | undefined => {
    const zero = zeroFrom(from)
    return zero < 0 ? undefined : zero + 1
  }
  const low = (offset: number): number | undefined => {
    const [a, b] = [head[offset], head[offset + 1]]
    return a === undefined || b === undefined ? undefined : a + b * 256
  }
  const sum = (base: number, more: number | undefined): number | undefined =>
    more === undefined ? undefined : base + more

  if (first === 0x10) {
    if (second === 0x04 || second === 0x05) return 3
    if (second !== 0x14) return 2
    return third === undefined ? undefined : third === 8 ? 10 : 5
  }
  const name = String.fromCharCode(second)
  if (name === '(') return sum(5, low(3))
  if (first === 0x1b) {
    if (name === '*') {
      const columns = low(3)
      return third === undefined || columns === undefined ? undefined : 5 + columns * (third >= 32 ? 3 : 1)
    }
    if (name === 'D') return untilZero(2)
    return 2 + (escape.get(second) ?? 0)
  }
  if (first === 0x1c) return 2 + (field.get(second) ?? 0)
  switch (name) {
    case 'V':
      return third === undefined ? undefined : [65, 66, 97, 98, 103, 104].includes(third) ? 4 : 3
    case 'v': {
      const [across, down] = [low(4), low(6)]
      return across === undefined || down === undefined ? undefined : 8 + across * down
    }
    case 'k':
      if (third === undefined) return undefined
      return third <= 6 ? untilZero(3) : sum(4, fourth)
    case '*':
      return third === undefined || fourth === undefined ? undefined : 4 + third * fourth * 8
    case '8': {
      const [lower, upper] = [low(3), low(5)]
      return lower === undefined || upper === undefined ? undefined : 7 + lower + upper * 65_536
    }
    default:
      return 2 + (group.get(second) ?? 0)
  }
}
