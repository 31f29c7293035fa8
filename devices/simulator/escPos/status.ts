import { type Condition, flag, onLine } from '../condition.ts'

/** The answer to DLE EOT `question`; undefined for a question it does not know. */
export const realTimeStatus = (condition: Condition, question: number): number | undefined => {
  const { paper, coverOpen, cutter } = condition
  switch (question) {
    case 1:
      return 0x12 | flag(!onLine(condition), 0x08)
    case 2:
      return 0x12 | flag(coverOpen, 0x04) | flag(paper === 'out', 0x20) | flag(cutter === 'jammed', 0x40)
    case 3:
      return 0x12 | flag(cutter === 'jammed', 0x08)
    case 4:
      return 0x12 | flag(paper !== 'enough', 0x0c) | flag(paper === 'out', 0x60)
    default:
      return undefined
  }
}

/** The four bytes sent by itself after GS a. */
export const automaticStatus = (condition: Condition): number[] => [
  0x10 | flag(!onLine(condition), 0x08) | flag(condition.coverOpen, 0x20),
  flag(condition.cutter === 'jammed', 0x08),
  paperSensors(condition),
  0,
]

/** The answer to GS r 1. */
export const paperSensors = ({ paper }: Condition): number =>
  flag(paper !== 'enough', 0x03) | flag(paper === 'out', 0x0c)
