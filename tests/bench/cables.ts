import { SerialSettings } from '#domain/devices/configuration.ts'
import { simulatedPrinter } from '#devices/simulator/printer.ts'
import { serialConnect } from '#devices/transport/serial/connect.ts'
import type { Connect, Transport } from '#devices/transport/transport.ts'
import type { SerialCable } from '#tests/devices/serialCable.ts'

const rounds = 500
const warmUp = 50

export const serial = (path: string): Connect => serialConnect({ port: { path }, settings: SerialSettings.parse({}) })

export const connected = async (path: string): Promise<Transport> => {
  const made = await serial(path)()
  if (!made.ok) throw new Error(made.error.message)
  return made.transport
}

/** A simulated printer at the far end of a cable; `heard` is told of all that it receives. */
export const printerOn = async (
  { theirs }: Pick<SerialCable, 'theirs'>,
  heard: (bytes: Uint8Array) => void,
): Promise<{ close: () => Promise<void> }> => {
  const device = await connected(theirs)
  const inside = await simulatedPrinter({ now: () => new Date().toISOString() }).connect()
  if (!inside.ok) throw new Error(inside.error.message)
  device.onData((bytes) => {
    heard(bytes)
    void inside.transport.write(bytes)
  })
  inside.transport.onData((bytes) => void device.write(bytes))
  return { close: () => device.close() }
}

/** Questions to the printer have none; a ticket begins with one. */
export const escape = 0x1b

/** The floor: so many bytes over the cable, and so many back. */
export const benchLine = async (
  { ours, theirs }: { ours: string; theirs: string },
  { sent, answered }: { sent: number; answered: number },
): Promise<number[]> => {
  const [near, far] = [await connected(ours), await connected(theirs)]
  let [arrived, back] = [0, 0]
  let done = (): void => undefined
  far.onData((bytes) => {
    arrived += bytes.length
    if (arrived < sent) return
    arrived -= sent
    if (answered === 0) done()
    else void far.write(new Uint8Array(answered).fill(0x55))
  })
  near.onData((bytes) => {
    back += bytes.length
    if (back < answered) return
    back -= answered
    done()
  })
  const samples = await measured(rounds, () => {
    const { promise, resolve } = Promise.withResolvers<undefined>()
    done = () => resolve(undefined)
    void near.write(new Uint8Array(sent).fill(0x55))
    return promise
  })
  await near.close()
  await far.close()
  return samples
}

export const measured = async (count: number, act: (round: number) => Promise<unknown>): Promise<number[]> => {
  const samples: number[] = []
  for (let round = 0; round < count + warmUp; round += 1) {
    const start = performance.now()
    await act(round)
    if (round >= warmUp) samples.push(performance.now() - start)
  }
  return samples
}
