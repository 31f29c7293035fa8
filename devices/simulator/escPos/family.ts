import type { PrinterFamily } from '../family.ts'
import { commandsOf } from './commands.ts'
import { commandLength } from './length.ts'
import { automaticStatus, paperSensors, realTimeStatus } from './status.ts'

export const escPosFamily: PrinterFamily = {
  commandLength,
  commandsOf,
  realTimeAnswer: ([first, second, question = 0], condition) => {
    const status = first === 0x10 && second === 0x04 ? realTimeStatus(condition, question) : undefined
    return status === undefined ? undefined : [status]
  },
  automaticStatus,
  automaticAtFirst: false,
  paperStatus: (condition) => [paperSensors(condition)],
  processAnswer: (process) => [0x37, 0x22, ...process, 0],
}
