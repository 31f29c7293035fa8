import { once } from 'node:events'
import { SerialPort } from 'serialport'
import type { SimulatedCcid } from '#devices/simulator/ccid/reader.ts'
import { twinLine } from '#devices/simulator/ccid/twin.ts'
import type { Attach } from './pcscd.ts'

/** The simulated reader at the end of a serial line, for the real service at the other. */
export const attachSimulatedReader =
  (reader: SimulatedCcid): Attach =>
  async (path) => {
    const port = new SerialPort({ path, baudRate: 115_200, lock: false })
    await once(port, 'open')
    const line = twinLine(reader.answer)
    port.on('data', (bytes: Buffer) => port.write(line.push(bytes)))
    return () =>
      new Promise((resolve) => {
        port.close(() => resolve())
      })
  }
