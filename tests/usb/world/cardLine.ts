import type { Socket } from 'node:net'
import type { VirtualCard } from '#devices/simulator/card/applet.ts'

const messages = { init: 1, error: 2, readerAdd: 3, atr: 5, cardRemove: 6, apdu: 7 } as const

export type CardLine = {
  /** `pull` is called in the middle of the command after so many, which nobody answers any more. */
  insert: (card: VirtualCard, pulled: { after: number; pull: () => void }) => void
  remove: () => void
  /** The reader is a new one, and is told anew who is at the other end. */
  begin: () => void
}

/**
 * The card in the machine's reader. QEMU speaks the protocol of libcacard (`vscard_common.h`): a head of type, reader and length,
 * 32 bits each, the highest byte first.
 */
export const openCardLine = (socket: Socket): CardLine => {
  let card: VirtualCard | undefined
  let left = Infinity
  let onPull = (): void => undefined
  let received = Buffer.alloc(0)

  const send = (type: number, content: Uint8Array = new Uint8Array()): void => {
    const head = Buffer.alloc(12)
    head.writeUInt32BE(type, 0)
    head.writeUInt32BE(content.length, 8)
    socket.write(Buffer.concat([head, content]))
  }
  const remove = (): void => {
    if (card === undefined) return
    card = undefined
    send(messages.cardRemove)
  }
  const answer = (command: Uint8Array): void => {
    // To a card that is gone nobody answers; the removal was told.
    if (card === undefined) return
    if (left === 0) {
      card = undefined
      onPull()
      return
    }
    left -= 1
    send(messages.apdu, card.transmit(command))
  }
  socket.on('data', (bytes: Buffer) => {
    received = Buffer.concat([received, bytes])
    while (received.length >= 12 && received.length >= 12 + received.readUInt32BE(8)) {
      const end = 12 + received.readUInt32BE(8)
      const [type, content] = [received.readUInt32BE(0), received.subarray(12, end)]
      received = received.subarray(end)
      if (type === messages.apdu) answer(Uint8Array.from(content))
    }
  })
  const begin = (): void => {
    const version = Buffer.alloc(12)
    version.write('VSCD')
    version.writeUInt32BE(2, 4)
    send(messages.init, version)
    send(messages.readerAdd, Buffer.from('Balie\0'))
  }
  begin()

  return {
    insert: (inserted, { after, pull }) => {
      inserted.reset()
      card = inserted
      left = after
      onPull = pull
      send(messages.atr, inserted.atr)
    },
    remove,
    begin,
  }
}
