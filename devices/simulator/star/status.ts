import { type Condition, flag, onLine } from '../condition.ts'

/** Nine bytes, of which the first tells so: Star's automatic status, which is also its answer to ESC ACK SOH. */
export const statusBlock = (condition: Condition): number[] => [
  0x23,
  0x06,
  flag(!onLine(condition), 0x08) | flag(condition.coverOpen, 0x20),
  flag(condition.cutter === 'jammed', 0x08),
  0,
  flag(condition.paper !== 'enough', 0x04) | flag(condition.paper === 'out', 0x08),
  0,
  0,
  0,
]
