import type { PrinterFamily } from '../family.ts'
import { commandsOf } from './commands.ts'
import { commandLength } from './length.ts'
import { statusBlock } from './status.ts'

/** Automatic status is as its switches say, which is on in many models; while it is, ESC ACK SOH is not answered. */
export const starFamily: PrinterFamily = {
  commandLength,
  commandsOf,
  realTimeAnswer: ([first, second, third], condition, automatic) =>
    first === 0x1b && second === 0x06 && third === 0x01 && !automatic ? statusBlock(condition) : undefined,
  automaticStatus: statusBlock,
  automaticAtFirst: true,
  paperStatus: () => [],
  processAnswer: (process, count) => [0x1b, 0x1d, 0x03, 0x01, ...process, count % 256, 0x00],
}
