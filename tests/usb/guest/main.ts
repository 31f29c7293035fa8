import { tryCard } from './card.ts'
import { tryDirect } from './direct.ts'
import { trySerial } from './serial.ts'
import { startUdev } from './services.ts'
import { tryUsbPrinter } from './usbPrinter.ts'
import { type World, reachWorld } from './world.ts'

export type Tell = (what: string, ok: boolean, facts: Record<string, unknown>) => Promise<void>

/** Everything that is tried on the bus; each part goes on where another failed. */
const parts = {
  usbPrinter: tryUsbPrinter,
  serial: trySerial,
  card: tryCard,
  direct: tryDirect,
} as const satisfies Record<string, (world: World, tell: Tell) => Promise<void>>

const world = reachWorld()
const tell: Tell = async (what, ok, facts) => {
  await world.ask({ do: 'tell', what, ok, facts })
}
startUdev()
for (const [name, part] of Object.entries(parts)) {
  try {
    await part(world, tell)
  } catch (error) {
    await tell(`${name} came to its end`, false, { error: String(error) })
  }
}
await world.ask({ do: 'end' })
process.exit(0)
