import type { Reply, ReplyReader } from '../language.ts'
import { followsHeader, isAutomaticHeader, isRealTimeAnswer, stateOfAutomatic } from './status.ts'

const blockHeader = 0x37
const processIdentifier = 0x22
const longestBlock = 80

/** Drops flow control too, and gives up a reply that is broken off by the next header. */
export const replyReader = (): ReplyReader => {
  let automatic: number[] = []
  let block: number[] = []

  const read = (byte: number): Reply | undefined => {
    if (block.length > 0) {
      block.push(byte)
      if (byte !== 0 && block.length < longestBlock) return undefined
      const whole = block
      block = []
      return blockReply(whole)
    }
    if (automatic.length > 0) {
      if (followsHeader(byte)) {
        automatic.push(byte)
        if (automatic.length < 4) return undefined
        const bytes = Uint8Array.from(automatic)
        automatic = []
        return { kind: 'report', state: stateOfAutomatic(bytes) }
      }
      automatic = []
    }
    if (byte === blockHeader) block = [byte]
    else if (isAutomaticHeader(byte)) automatic = [byte]
    else if (isRealTimeAnswer(byte)) return { kind: 'answer', bytes: Uint8Array.of(byte) }
    return undefined
  }

  return (bytes) => [...bytes].map(read).filter((reply) => reply !== undefined)
}

/** A block is `37 identifier data 00`; for a process id the data are its four characters (Epson, GS ( H function 48). */
const blockReply = (block: number[]): Reply | undefined =>
  block.length === 7 && block[1] === processIdentifier && block.at(-1) === 0
    ? { kind: 'done', process: String.fromCharCode(...block.slice(2, 6)) }
    : undefined
