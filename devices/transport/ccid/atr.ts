/** What an answer to reset says of how to speak with the card (ISO 7816-3, 8.2). */
export type AnswerToReset = {
  inverse: boolean
  /** The fastest that the card can, or must where it has a mode of its own: Fi in the upper half, Di in the lower. */
  speed: number
  /** The card leaves no choice (TA2). */
  specific: boolean
  guardTime: number
  waitingTime: number
  /** 0 or 1, in the order in which the card names them. */
  protocols: number[]
}

/** Total: what is missing has the value that the standard gives it. */
export const readAtr = (atr: Uint8Array): AnswerToReset => {
  const read: AnswerToReset = {
    inverse: atr[0] === 0x3f,
    ...{ speed: 0x11, specific: false, guardTime: 0, waitingTime: 10, protocols: [] },
  }
  let next = 2
  let format = (atr[1] ?? 0) >> 4
  for (let round = 1; format !== 0 && next < atr.length; round += 1) {
    const [a, , c, d] = [1, 2, 4, 8].map((bit) => ((format & bit) === 0 ? undefined : atr[next++]))
    if (round === 1) {
      read.speed = a ?? read.speed
      read.guardTime = c ?? read.guardTime
    }
    if (round === 2) {
      read.specific = a !== undefined
      read.waitingTime = c ?? read.waitingTime
    }
    if (d === undefined) break
    read.protocols.push(d & 0x0f)
    format = d >> 4
  }
  if (read.protocols.length === 0) read.protocols.push(0)
  return read
}

const clockRates = [372, 372, 558, 744, 1_116, 1_488, 1_860, 0, 0, 512, 768, 1_024, 1_536, 2_048, 0, 0]
const bitRates = [0, 1, 2, 4, 8, 16, 32, 64, 12, 20, 0, 0, 0, 0, 0, 0]

/** Of a speed as in TA1, at a clock in Hz; undefined where the standard keeps it for later. */
export const bitsPerSecond = (speed: number, clockHz: number): number | undefined => {
  const [clockRate = 0, bitRate = 0] = [clockRates[speed >> 4], bitRates[speed & 0x0f]]
  return clockRate === 0 || bitRate === 0 ? undefined : (clockHz * bitRate) / clockRate
}
