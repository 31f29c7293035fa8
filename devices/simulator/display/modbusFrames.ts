export type Request = {
  unit: number
  code: number
  /** What follows the function code, without checksum. */
  data: readonly number[]
  /** The message with its answer in the framing that the request came in. */
  answer: (pdu: readonly number[]) => number[]
}

export type RequestReader = { push: (bytes: Uint8Array) => Request[]; reset: () => void }

const longestKept = 600

/** Bytes of an RTU request from unit to checksum, by function; `undefined` while unknown, 0 for none that is known. */
const rtuLength = (bytes: readonly number[]): number | undefined => {
  const [, code, , , , , count] = bytes
  if (code === undefined) return undefined
  if (code >= 1 && code <= 6) return 8
  if (code !== 0x0f && code !== 0x10) return 0
  return count === undefined ? undefined : 9 + count
}

/**
 * Requests on a serial line. A real device tells frames apart by silence; this one takes whatever is whole and has a right
 * checksum, and all else is noise.
 */
export const rtuRequests = (): RequestReader => {
  let waiting: number[] = []

  const next = (): Request | undefined => {
    for (let at = 0; at < waiting.length; at += 1) {
      const length = rtuLength(waiting.slice(at, at + 7))
      if (length === undefined || length === 0 || at + length > waiting.length) continue
      const frame = waiting.slice(at, at + length)
      if (withChecksum(frame.slice(0, -2)).join() !== frame.join()) continue
      waiting = waiting.slice(at + length)
      const [unit = 0, code = 0, ...data] = frame.slice(0, -2)
      return { unit, code, data, answer: (pdu) => withChecksum([unit, ...pdu]) }
    }
    return undefined
  }

  return {
    push: (bytes) => {
      waiting = [...waiting, ...bytes].slice(-longestKept)
      const requests: Request[] = []
      for (let request = next(); request !== undefined; request = next()) requests.push(request)
      return requests
    },
    reset: () => {
      waiting = []
    },
  }
}

/** Requests over TCP, each behind a header of transaction, protocol and length. */
export const tcpRequests = (): RequestReader => {
  let waiting: number[] = []
  return {
    push: (bytes) => {
      waiting = [...waiting, ...bytes]
      const requests: Request[] = []
      for (;;) {
        const [high = 0, low = 0, , , , length = 0, unit = 0, code = 0] = waiting
        if (waiting.length < 8 || waiting.length < 6 + length) return requests
        const data = waiting.slice(8, 6 + length)
        waiting = waiting.slice(6 + length)
        const answer = (pdu: readonly number[]): number[] => [high, low, 0, 0, 0, pdu.length + 1, unit, ...pdu]
        requests.push({ unit, code, data, answer })
      }
    },
    reset: () => {
      waiting = []
    },
  }
}

const table = Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value % 2 === 1 ? 0xa001 : 0)
  return value
})

const withChecksum = (bytes: readonly number[]): number[] => {
  const sum = bytes.reduce((crc, byte) => (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0), 0xffff)
  return [...bytes, sum & 0xff, sum >>> 8]
}
