/**
 * The serial line of a GemPC Twin, as libccid's ccid_serial.c speaks to it: 03 06, a CCID message, and the exclusive or of
 * all these. The reader echoes a frame before it answers; to one with a wrong check it says 03 15 16.
 * `push` takes what came in, however it is chopped, and gives what goes out.
 */
export const twinLine = (
  answer: (message: Uint8Array) => Uint8Array[],
): { push: (bytes: Uint8Array) => Uint8Array } => {
  let waiting: Uint8Array = new Uint8Array()

  const nextFrame = (): Uint8Array | undefined => {
    const start = waiting.findIndex((byte, at) => byte === sync && (waiting[at + 1] ?? ack) === ack)
    waiting = start < 0 ? new Uint8Array() : waiting.subarray(start)
    if (waiting.length < 2 + headerLength) return undefined
    const length = new DataView(waiting.buffer, waiting.byteOffset).getUint32(3, true)
    if (length > longestData) {
      waiting = waiting.subarray(2)
      return nextFrame()
    }
    const whole = 2 + headerLength + length + 1
    if (waiting.length < whole) return undefined
    const frame = waiting.subarray(0, whole)
    waiting = waiting.subarray(whole)
    return frame
  }

  return {
    push: (bytes) => {
      waiting = Uint8Array.from([...waiting, ...bytes])
      const out: number[] = []
      for (let frame = nextFrame(); frame !== undefined; frame = nextFrame()) {
        out.push(...frame)
        if (check(frame) !== 0) out.push(...refusal)
        else for (const message of answer(frame.subarray(2, -1))) out.push(...framed(message))
      }
      return Uint8Array.from(out)
    },
  }
}

const [sync, ack] = [0x03, 0x06]
const refusal = [0x03, 0x15, 0x16]
const headerLength = 10
/** A short command and its head. */
const longestData = 261

const check = (bytes: Iterable<number>): number => Array.from(bytes).reduce((sum, byte) => sum ^ byte, 0)

const framed = (message: Uint8Array): number[] => {
  const frame = [sync, ack, ...message]
  return [...frame, check(frame)]
}
