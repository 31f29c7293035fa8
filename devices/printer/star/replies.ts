import type { Reply, ReplyReader } from '../language.ts'
import { followsStatusHeader, isStatusHeader, shortestStatus, stateOfStatus, statusLength } from './status.ts'

/** ESC GS ETX, which comes back as it was sent: kind, two bytes of ours, then a counter and a zero. */
const counterHead = [0x1b, 0x1d, 0x03]
const counterLength = 8
const updated = 0x01

/**
 * A status block does not say whether it was asked for, so it is both an answer and a report. The blocks of the
 * print-end counter follow StarPRNT Command Specifications, ESC GS ETX.
 */
export const replyReader = (): ReplyReader => {
  let status: number[] = []
  let counter: number[] = []

  const readCounter = (byte: number): Reply[] => {
    const head = counterHead[counter.length]
    counter.push(byte)
    if (head !== undefined && head !== byte) counter = []
    if (counter.length < counterLength) return []
    const [, , , kind, ...rest] = counter
    counter = []
    const done = kind === updated && rest.at(-1) === 0
    return done ? [{ kind: 'done', process: String.fromCharCode(...rest.slice(0, 2)) }] : []
  }

  const read = (byte: number): Reply[] => {
    if (counter.length > 0) return readCounter(byte)
    const [header] = status
    if (header !== undefined && followsStatusHeader(byte)) {
      status.push(byte)
      if (status.length < statusLength(header)) return []
      const bytes = Uint8Array.from(status)
      status = []
      return [
        { kind: 'report', state: stateOfStatus(bytes) },
        { kind: 'answer', bytes },
      ]
    }
    status = isStatusHeader(byte) && statusLength(byte) >= shortestStatus ? [byte] : []
    return byte === counterHead[0] ? readCounter(byte) : []
  }

  return (bytes) => [...bytes].flatMap(read)
}
