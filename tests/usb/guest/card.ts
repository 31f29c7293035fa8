import { X509Certificate } from 'node:crypto'
import * as z from 'zod'
import { openCardReading } from '#devices/eid/reading.ts'
import { openPcscReader } from '#devices/transport/pcsc/reader.ts'
import type { CardState } from '#domain/eid/card.ts'
import type { Tell } from './main.ts'
import { startCardService } from './services.ts'
import { until } from './wait.ts'
import type { World } from './world.ts'

/** A reader on the bus, through the smart card service and its own driver. Nothing of a card's content is told. */
export const tryCard = async ({ ask }: World, tell: Tell): Promise<void> => {
  const root = new X509Certificate(Buffer.from(z.string().parse(await ask({ do: 'root' })), 'base64'))
  const service = startCardService()
  const reader = openPcscReader()
  const reading = openCardReading({
    reader,
    roots: () => Promise.resolve({ trusted: [root], bad: [] }),
    key: () => new Uint8Array(32),
    onState: () => undefined,
  })
  const isRead = (): boolean => reading.state().state === 'read'
  const isWhole = (): boolean => wholeOf(reading.state()) !== undefined
  const isEmpty = (): boolean => reader.slot().state === 'empty' && reading.state().state === 'empty'

  const foundMs = await until('empty', isEmpty)
  await tell('the reader is found by the smart card service', true, { foundMs, slot: reader.slot() })

  await ask({ do: 'insertCard', card: 'adult' })
  const identityMs = await until('read', isRead)
  const restMs = await until('read whole', isWhole)
  const whole = wholeOf(reading.state())
  await tell('a card is read, proven, with its photo and a pseudonym', whole === true, { identityMs, restMs })
  await ask({ do: 'removeCard' })
  await tell('and is gone when it is taken out', true, { goneMs: await until('gone', isEmpty) })

  const pulled: object[] = []
  for (const commands of [2, 12, 30]) {
    await ask({ do: 'insertCard', card: 'adult', readerPulledAfter: commands })
    await until('pulled', () => reader.slot().state === 'trouble')
    const slot = reader.slot()
    pulled.push({ commands, state: reading.state().state, ...(slot.state === 'trouble' && { trouble: slot.trouble }) })
    await ask({ do: 'plug', device: 'reader' })
    await until('back', isEmpty)
  }
  await tell('a reader pulled while it reads leaves nothing of the card', !isRead(), { pulled })

  await ask({ do: 'insertCard', card: 'forged' })
  const isForged = (state: CardState): boolean => state.state === 'unreadable' && state.trouble === 'forged'
  await until('refused', () => isForged(reading.state()))
  await tell('a forged card is refused', true, {})
  await ask({ do: 'removeCard' })
  await until('gone', isEmpty)

  await ask({ do: 'unplug', device: 'reader' })
  await until('unplugged', () => reader.slot().state === 'trouble')
  const unplugged = reader.slot()
  await ask({ do: 'plug', device: 'reader' })
  const backMs = await until('back', isEmpty)
  await ask({ do: 'insertCard', card: 'adult' })
  await until('read whole again', isWhole)
  await tell('a reader pulled and plugged in again reads on', true, { unplugged, backMs })
  await ask({ do: 'removeCard' })
  await until('gone', isEmpty)

  service.kill('SIGKILL')
  await until('no service', () => reader.slot().state === 'trouble')
  const stopped = reader.slot()
  const second = startCardService()
  const serviceMs = await until('the service back', isEmpty)
  await tell('the service killed and started again, the reader is back', true, { stopped, serviceMs })
  await reading.close()
  await reader.close()
  second.kill('SIGKILL')
}

/** Whether a card that was read to its end is proven, and has all that a card has; `undefined` while it is not. */
const wholeOf = (state: CardState): boolean | undefined => {
  if (state.state !== 'read' || !state.complete) return undefined
  const { verification, photo, address, pseudonym } = state
  return verification === 'verified' && photo !== undefined && address !== undefined && pseudonym !== undefined
}
