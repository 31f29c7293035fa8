/**
 * Numbers without coordination: each station owns blocks of 99 numbers per queue and day, found from its ordinal (1 …)
 * and from how often it was installed anew (0 …). Nobody has to ask anybody, so a number looks the same online and cut off.
 *
 * Block `b` holds the numbers `b * 100 + 1` to `b * 100 + 99`. Stations 1 to 9 own the blocks whose last digit is their
 * ordinal: 1, 11, 21 … for station 1. Blocks that end in 0 serve the ordinals from 10 on. The round within a station's own
 * row of blocks pairs its installation with how many blocks it has used up, so a reinstalled station starts a block of its own.
 */
const blockSize = 99
const shortOrdinals = 9

export type Issuer = { ordinal: number; installation: number }

/** The number after `last` (absent: the first of the day) for one station and queue. */
export const nextNumber = (issuer: Issuer, last: number | undefined): number => {
  if (last === undefined) return firstOf(issuer, 0)
  const used = last % 100
  if (used < blockSize) return last + 1
  return firstOf(issuer, (readNumber(last)?.block ?? 0) + 1)
}

/** So many numbers after `last`, in the order in which a station gives them. */
export const nextNumbers = (issuer: Issuer, last: number | undefined, count: number): number[] => {
  const numbers: number[] = []
  while (numbers.length < count) numbers.push(nextNumber(issuer, numbers.at(-1) ?? last))
  return numbers
}

/** The first and the last number of the block that a number lies in. */
export const firstOfBlock = (number: number): number => Math.floor(number / 100) * 100 + 1
export const lastOfBlock = (number: number): number => firstOfBlock(number) + blockSize - 1

/** Which station a number belongs to, or `undefined` for a number that no station can ever have given. */
export const readNumber = (number: number): (Issuer & { block: number }) | undefined => {
  const block = Math.floor(number / 100)
  if (!Number.isSafeInteger(number) || block < 1 || number % 100 === 0) return undefined
  const lastDigit = block % 10
  const row = Math.floor(block / 10)
  if (lastDigit !== 0) return { ordinal: lastDigit, ...readRound(row) }
  const [extra, round] = unpair(row - 1)
  return { ordinal: shortOrdinals + 1 + extra, ...readRound(round) }
}

const firstOf = ({ ordinal, installation }: Issuer, block: number): number => {
  const round = pair(installation, block)
  const index = ordinal <= shortOrdinals ? round * 10 + ordinal : (pair(ordinal - shortOrdinals - 1, round) + 1) * 10
  return index * 100 + 1
}

const readRound = (round: number): { installation: number; block: number } => {
  const [installation, block] = unpair(round)
  return { installation, block }
}

/** Cantor's pairing of two natural numbers into one; `unpair` is its inverse. */
const pair = (a: number, b: number): number => ((a + b) * (a + b + 1)) / 2 + b

const unpair = (n: number): [number, number] => {
  const w = Math.floor((Math.sqrt(8 * n + 1) - 1) / 2)
  const b = n - (w * (w + 1)) / 2
  return [w - b, b]
}
