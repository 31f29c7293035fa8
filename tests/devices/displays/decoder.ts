import type { displayProtocols } from '#domain/devices/configuration.ts'

type Protocol = (typeof displayProtocols)[number]

/** The letters of page 858 that tests write. */
const page858 = new Map([
  [0x82, 'é'],
  [0x89, 'ë'],
  [0xd5, '€'],
])

/** One command at the head of what is left, and what it does to the two lines. */
type Rule = { command: RegExp; does?: (matched: RegExpExecArray, screen: Screen) => void }
type Screen = { rows: [string[], string[]]; column: number; row: 0 | 1; ready: boolean }

const write = (screen: Screen, text: string): void => {
  for (const letter of text) {
    if (screen.column > 19) throw new Error('a line runs over')
    screen.rows[screen.row][screen.column++] = page858.get(letter.charCodeAt(0)) ?? letter
  }
}
const move = (screen: Screen, column: number, row: number): void => {
  if (column < 0 || column > 19 || (row !== 0 && row !== 1)) throw new Error('there is no such place')
  Object.assign(screen, { column, row })
}
const code = (text: string | undefined): number => text?.charCodeAt(0) ?? Number.NaN

const dmd: Rule[] = [
  { command: /^\0/ },
  { command: /^\x1b@/, does: (_, screen) => Object.assign(screen, blank()) },
  { command: /^\x1bt\x13/, does: (_, screen) => void (screen.ready = true) },
  { command: /^\x1f\x01/ },
  { command: /^\x1fC\0/ },
  { command: /^\x1f\$([^])([^])/, does: ([, x, y], screen) => move(screen, code(x) - 1, code(y) - 1) },
  { command: /^[\x20-\x7e\x80-\xff]+/, does: ([text], screen) => write(screen, text) },
]
const cd5220: Rule[] = [
  { command: /^\r/ },
  { command: /^\f/, does: (_, screen) => Object.assign(screen, blank()) },
  { command: /^\x1b@/ },
  {
    command: /^\x1bQ([AB])([\x20-\x7e\x80-\xff]{20})\r/,
    does: ([, line, text = ''], screen) => {
      move(screen, 0, line === 'A' ? 0 : 1)
      write(screen, text)
      screen.ready = true
    },
  },
]
const ld9000: Rule[] = [
  { command: /^\0/ },
  { command: /^\x1f/, does: (_, screen) => Object.assign(screen, blank()) },
  { command: /^\x11/, does: (_, screen) => void (screen.ready = true) },
  { command: /^\x14/ },
  { command: /^\x10([\0-\x27])/, does: ([, at], screen) => move(screen, code(at) % 20, Math.floor(code(at) / 20)) },
  { command: /^[\x20-\x7e]+/, does: ([text], screen) => write(screen, text) },
]
const alpha: Rule[] = [
  {
    command: /^\0{5}\x01Z00(\x02AA\x1b b([\x20-\x7e]*)\x03)([0-9A-F]{4})\x04/,
    does: ([, body = '', text = '', sum], screen) => {
      const counted = Array.from(body, code).reduce((total, byte) => total + byte, 0)
      if (counted !== Number.parseInt(sum ?? '', 16)) throw new Error('the checksum is wrong')
      screen.rows[0] = Array.from(text)
      screen.ready = true
    },
  },
]
/** As a slave of libmodbus took it: unit 1, from register 0 on, two characters a register. */
const modbus: Rule[] = [
  {
    command: /^\x01\x10\0\0\0\x02\x04([^]{4})[^]{2}/,
    does: ([, text = ''], screen) => {
      screen.rows[0] = Array.from(text)
      screen.ready = true
    },
  },
]
const rules: Readonly<Record<Protocol, Rule[]>> = { dmd, cd5220, ld9000, alpha, modbus }

const blank = (): Screen => ({
  ...{ column: 0, row: 0, ready: false },
  rows: [Array.from({ length: 20 }, () => ' '), Array.from({ length: 20 }, () => ' ')],
})

/**
 * What stands on a display that was switched on before the first of these bytes, by the makers' command tables alone. Throws at any
 * command that we have no business sending; a command that is not whole yet waits. `undefined` before it was told all.
 */
export const linesShown = (protocol: Protocol, bytes: Uint8Array): string[] | undefined => {
  const screen = blank()
  let left = Buffer.from(bytes).toString('latin1')
  while (left !== '') {
    const [found] = rules[protocol].flatMap(({ command, does }) => {
      const matched = command.exec(left)
      return matched === null ? [] : [{ matched, does }]
    })
    if (found === undefined) {
      if (left.length > 60) throw new Error(`no command of ${protocol}: ${Buffer.from(left, 'latin1').toString('hex')}`)
      break
    }
    found.does?.(found.matched, screen)
    left = left.slice(found.matched[0].length)
  }
  const lines = screen.rows.map((row) => row.join('').trim()).filter((line) => line !== '')
  return screen.ready ? lines : undefined
}
