import { followsHeader, isAutomaticHeader, isRealTimeAnswer } from './status.ts'

export type Reply =
  | { kind: 'answer'; byte: number }
  | { kind: 'automatic'; bytes: Uint8Array }
  /** The printer has done everything sent before this process id. */
  | { kind: 'done'; process: string }

const blockHeader = 0x37
const processIdentifier = 0x22
const longestBlock = 80

/**
 * Cuts what a printer sends into replies, however the bytes are chopped. Total: flow control and bytes that fit
 * nowhere are dropped, and a reply broken off by the next header is given up.
 */
export const replyReader = (): ((bytes: Uint8Array) => Reply[]) => {
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
        return { kind: 'automatic', bytes }
      }
      automatic = []
    }
    if (byte === blockHeader) block = [byte]
    else if (isAutomaticHeader(byte)) automatic = [byte]
    else if (isRealTimeAnswer(byte)) return { kind: 'answer', byte }
    return undefined
  }

  return (bytes) => [...bytes].map(read).filter((reply) => reply !== undefined)
}

/** A block is `37 identifier data 00`; for a process id the data are its four characters (Epson, GS ( H function 48). */
const blockReply = (block: number[]): Reply | undefined =>
  block.length === 7 && block[1] === processIdentifier && block.at(-1) === 0
    ? { kind: 'done', process: String.fromCharCode(...block.slice(2, 6)) }
    : undefined
