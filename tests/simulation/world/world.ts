import type { Site } from '#domain/site/site.ts'
import type { Dice } from '#tests/support/dice.ts'
import type { TraceLine } from '../checker/trace.ts'
import type { Server } from '../server/server.ts'
import type { Wiring } from '../station/wiring.ts'
import type { Network } from './network.ts'
import type { Time } from './time.ts'

/** Everything that stations stand in. */
export type World = {
  time: Time
  dice: Dice
  network: Network
  wiring: Wiring
  trace: (line: TraceLine) => void
  server: (name: string) => Server
  site: string
  settings: Site
  /** The names of its stations. */
  stations: readonly string[]
  newId: () => string
  /** When people stop working. */
  closing: number
}
