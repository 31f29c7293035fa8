import type { ConnectionTrouble } from '#domain/devices/device.ts'

/** What a counter's display tells the waiting room. */
export type Shown = {
  /** The ticket's label, `A042`. */
  label: string
  counter: string
  /** The counter in words of the station's language, `Loket 2`, for displays with a second line. */
  words?: string
}

export type Outcome = { ok: true } | { ok: false; trouble: ConnectionTrouble; detail: string }

/**
 * One display on one connection. Each call writes all that the display needs to know, so that one that lost its power in
 * between shows the same as one that did not. Resolves when the display has it, as far as its protocol can tell: most
 * displays answer nothing, and then the line took it. Never rejects.
 */
export type DisplayDriver = {
  show: (shown: Shown) => Promise<Outcome>
  clear: () => Promise<Outcome>
}
