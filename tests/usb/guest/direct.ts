import { openCardReading } from '#devices/eid/reading.ts'
import { noRoots } from '#devices/eid/roots.ts'
import { openCcidReader } from '#devices/transport/ccid/reader.ts'
import { openPcscReader } from '#devices/transport/pcsc/reader.ts'
import type { Tell } from './main.ts'
import { startCardService } from './services.ts'
import { until } from './wait.ts'
import type { World } from './world.ts'

/** The reader that QEMU imitates: a Gemplus 433-Swap. */
const reader433 = { vendorId: 0x08e6, productId: 0x4433 }

/** The same reader without the smart card service, as a kiosk has it. */
export const tryDirect = async ({ ask }: World, tell: Tell): Promise<void> => {
  const service = startCardService()
  const shared = openPcscReader()
  await until('held by the service', () => shared.slot().state === 'empty')
  const reader = openCcidReader(reader433)
  const trouble = (): string => {
    const slot = reader.slot()
    return slot.state === 'trouble' ? slot.trouble : ''
  }
  await until('refused', () => trouble() === 'inUse').catch(async (error: unknown) => {
    await tell('refused', false, { slot: reader.slot() })
    throw error
  })
  await tell('while the smart card service holds the reader, nobody else takes it', true, { slot: reader.slot() })
  await shared.close()
  service.kill('SIGKILL')
  const foundMs = await until('free', () => reader.slot().state === 'empty')
  const reading = openCardReading({
    reader,
    roots: () => Promise.resolve(noRoots),
    key: () => undefined,
    onState: () => undefined,
  })
  const isWhole = (): boolean => {
    const state = reading.state()
    return state.state === 'read' && state.complete && state.photo !== undefined
  }
  await ask({ do: 'insertCard', card: 'adult' })
  const identityMs = await until('read', () => reading.state().state === 'read')
  const restMs = await until('read whole', isWhole)
  await tell('without the service a card is read from the reader itself', true, { foundMs, identityMs, restMs })
  await ask({ do: 'removeCard' })
  await until('taken out', () => reader.slot().state === 'empty')
  await reading.close()
  await reader.close()
}
