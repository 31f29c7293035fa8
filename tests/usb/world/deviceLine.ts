import type { Socket } from 'node:net'
import type { Connect } from '#devices/transport/transport.ts'

export type DeviceLine = {
  /** What follows so many bytes reaches the device no more; then `cut` is called, once. */
  cutAfter: (bytes: number, cut: () => void) => void
  /** Everything reaches it again. */
  mend: () => void
}

/** Puts a simulated device at the other end of a converter of the machine. */
export const openDeviceLine = async (socket: Socket, connect: Connect): Promise<DeviceLine> => {
  const connected = await connect()
  if (!connected.ok) throw new Error(connected.error.message)
  const { transport } = connected
  let left = Infinity
  let onCut = (): void => undefined
  socket.on('data', (bytes: Buffer) => {
    const arrives = bytes.subarray(0, Math.min(bytes.length, left))
    if (arrives.length > 0) void transport.write(Uint8Array.from(arrives))
    if (left === 0) return
    left -= arrives.length
    if (left === 0) onCut()
  })
  transport.onData((bytes) => {
    if (left > 0) socket.write(bytes)
  })
  return {
    cutAfter: (bytes, cut) => {
      left = bytes
      onCut = cut
    },
    mend: () => {
      left = Infinity
    },
  }
}
