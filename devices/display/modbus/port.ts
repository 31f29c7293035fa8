import { EventEmitter } from 'node:events'
import type { Transport } from '../../transport/transport.ts'
import { checksum } from './checksum.ts'
import { rtuReplies, tcpReplies } from './replies.ts'

/** `rtu`: frames as on a serial line. `tcp`: Modbus/TCP, with a header and without checksum. */
export type Framing = 'rtu' | 'tcp'

/** The library keeps the last request of each number for as long as the connection lives. */
const transactions = 256

type Done = (error?: Error) => void

/**
 * A transport as the kind of port that modbus-serial's master works with: it writes RTU frames, expects an event `data` for
 * each whole reply, and finds the request of a reply by the two transaction numbers.
 */
export const modbusPort = (transport: Transport, { framing, unit }: { framing: Framing; unit: number }) => {
  const events = new EventEmitter()
  const replies = framing === 'rtu' ? rtuReplies(unit) : tcpReplies(checksum)
  transport.onData((bytes) => {
    for (const { transaction, frame } of replies.push(bytes)) {
      port._transactionIdRead = transaction
      events.emit('data', Buffer.from(frame))
    }
  })

  const port = {
    get isOpen() {
      return transport.open
    },
    _transactionIdRead: 1,
    _transactionIdWrite: 1,
    on: (event: string, listener: (bytes: Buffer) => void) => void events.on(event, listener),
    once: (event: string, listener: (bytes: Buffer) => void) => void events.once(event, listener),
    removeListener: (event: string, listener: (bytes: Buffer) => void) => void events.removeListener(event, listener),
    open: (done: Done) => done(),
    close: (done?: Done) => done?.(),
    write: (frame: Buffer): void => {
      // On a serial line what came before the question answers nothing.
      if (framing === 'rtu') replies.reset()
      const transaction = port._transactionIdWrite
      if (framing === 'tcp') port._transactionIdWrite = (transaction + 1) % transactions
      // That the line went away is told by the transport's closing.
      void transport.write(framing === 'rtu' ? frame : withHeader(frame, transaction))
    },
  }
  return port
}

/** Transaction, protocol 0 and length instead of the checksum (Modbus Messaging on TCP/IP V1.0b, 3.1.3). */
const withHeader = (frame: Uint8Array, transaction: number): Uint8Array => {
  const body = frame.subarray(0, -2)
  return Uint8Array.from([transaction >> 8, transaction & 0xff, 0, 0, body.length >> 8, body.length & 0xff, ...body])
}
