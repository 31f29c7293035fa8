import type { TransportError } from '../transport.ts'
import { cups } from './cups.ts'
import { windowsSpooler } from './windows.ts'

export type FoundQueues = { ok: true; queues: string[] } | { ok: false; error: TransportError }

/** The print queues of an operating system. */
export type PrintQueues = {
  /** Never rejects. */
  list: () => Promise<FoundQueues>
  /** Puts one job into a queue, its bytes to go to the printer as they are. Rejects when the queue does not take it. */
  print: (queue: string, bytes: Uint8Array) => Promise<void>
}

export const systemQueues = (): PrintQueues => (process.platform === 'win32' ? windowsSpooler : cups())

/** Names of the print queues of this machine. Never rejects. */
export const listPrintQueues = (queues: PrintQueues = systemQueues()): Promise<FoundQueues> => queues.list()
