/** A reply as RTU has it, from its unit to its checksum, and over TCP the transaction it belongs to. */
export type Reply = { transaction: number; frame: Uint8Array }

export type ReplyReader = { push: (bytes: Uint8Array) => Reply[]; reset: () => void }

const longestKept = 512
const writeMultiple = 0x10
const exception = 0x80 | writeMultiple

/** Bytes of an RTU reply to function 16: unit, function, address, count, checksum; or unit, function, code, checksum. */
const rtuLength = (code: number | undefined): number | undefined =>
  code === writeMultiple ? 8 : code === exception ? 5 : undefined

/**
 * Finds replies of one unit to function 16 in what a serial line brings, however it is chopped and whatever noise stands
 * before them. The checksum is the reader's caller's to judge. Total.
 */
export const rtuReplies = (unit: number): ReplyReader => {
  let waiting: number[] = []
  return {
    reset: () => {
      waiting = []
    },
    push: (bytes) => {
      waiting = [...waiting, ...bytes].slice(-longestKept)
      const replies: Reply[] = []
      let at = 0
      while (at < waiting.length) {
        const known = waiting[at] === unit && at + 1 < waiting.length
        const length = known ? rtuLength(waiting[at + 1]) : undefined
        if (length === undefined) {
          if (waiting[at] === unit && at + 1 === waiting.length) break
          at += 1
          continue
        }
        if (at + length > waiting.length) break
        replies.push({ transaction: 1, frame: Uint8Array.from(waiting.slice(at, at + length)) })
        at += length
      }
      waiting = waiting.slice(at)
      return replies
    },
  }
}

const header = 6
const longestBody = 254

/**
 * Cuts what a Modbus/TCP server sends into replies, each with the checksum that RTU has. What has no header of the protocol
 * is dropped with all that came with it: over TCP nothing tells where the next one begins. Total.
 */
export const tcpReplies = (checksum: (bytes: Uint8Array) => number): ReplyReader => {
  let waiting = new Uint8Array()
  return {
    reset: () => {
      waiting = new Uint8Array()
    },
    push: (bytes) => {
      waiting = Uint8Array.from([...waiting, ...bytes])
      const replies: Reply[] = []
      while (waiting.length >= header) {
        const [transaction, protocol, length] = [word(waiting, 0), word(waiting, 2), word(waiting, 4)]
        if (protocol !== 0 || length < 3 || length > longestBody) {
          waiting = new Uint8Array()
          break
        }
        if (waiting.length < header + length) break
        const body = waiting.slice(header, header + length)
        const sum = checksum(body)
        replies.push({ transaction, frame: Uint8Array.from([...body, sum & 0xff, sum >> 8]) })
        waiting = waiting.slice(header + length)
      }
      return replies
    },
  }
}

const word = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
