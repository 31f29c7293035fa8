const named = (table: Record<string, number>): Map<number, number> =>
  new Map(Object.entries(table).map(([name, length]) => [name.charCodeAt(0), length]))

/** Whole lengths of commands that begin with ESC, by their second byte (Star Line Mode Command Specifications). */
const escape = new Map([
  ...named({ '@': 2, E: 2, F: 2, '4': 2, '5': 2, '0': 2, M: 2, P: 2, g: 2 }),
  ...named({ a: 3, d: 3, J: 3, I: 3, R: 3, '/': 3, ' ': 3, z: 3, '-': 3, _: 3, W: 3, h: 3, C: 3, l: 3, Q: 3 }),
  ...named({ i: 4, '\u0007': 4, '\u0006': 3, '\u001c': 5 }),
])
/** And with ESC GS, by their third. */
const group = named({ t: 4, a: 4, P: 4, A: 5, R: 5, '\u0003': 6 })

/** Length in bytes of the command or single character that starts at `at`; undefined while bytes are missing. */
export const commandLength = (bytes: readonly number[], at: number): number | undefined => {
  const length = fullLength(bytes.slice(at, at + 9), () => bytes.indexOf(0x1e, at + 4) - at)
  return length !== undefined && at + length <= bytes.length ? length : undefined
}

const fullLength = (head: readonly number[], separator: () => number): number | undefined => {
  const [first, second, third, fourth] = head
  if (first !== 0x1b) return 1
  if (second === undefined) return undefined
  const low = (offset: number): number | undefined => {
    const [a, b] = [head[offset], head[offset + 1]]
    return a === undefined || b === undefined ? undefined : a + b * 256
  }
  switch (second) {
    case 0x1e:
      return 4
    case 0x58: {
      const columns = low(2)
      return columns === undefined ? undefined : 4 + columns * 3
    }
    case 0x4b:
    case 0x4c: {
      const columns = low(2)
      return columns === undefined ? undefined : 4 + columns
    }
    case 0x62: {
      const end = separator()
      return end < 0 ? undefined : end + 1
    }
    case 0x1d:
      break
    default:
      return escape.get(second) ?? 2
  }
  if (third === undefined) return undefined
  if (third === 0x53) {
    const [across, down] = [low(4), low(6)]
    return across === undefined || down === undefined ? undefined : 9 + across * down
  }
  if (third !== 0x79) return group.get(third) ?? 4
  if (fourth === undefined) return undefined
  if (fourth === 0x53) return 6
  if (fourth !== 0x44) return 4
  const data = low(6)
  return data === undefined ? undefined : 8 + data
}
