/** The files of a card, for tests: fields as they stand, and bytes that are nearly right. */

const utf8 = new TextEncoder()

/** Tag, length (with FF chains) and value of each field; a text is UTF-8. */
export const fileOf = (fields: readonly (readonly [tag: number, value: string | Uint8Array])[]): Uint8Array =>
  Uint8Array.from(
    fields.flatMap(([tag, value]) => {
      const bytes = typeof value === 'string' ? utf8.encode(value) : value
      const chain = Array.from({ length: Math.floor(bytes.length / 255) }, () => 0xff)
      return [tag, ...chain, bytes.length % 255, ...bytes]
    }),
  )

export const padded = (bytes: Uint8Array, zeros: number): Uint8Array =>
  Uint8Array.from([...bytes, ...Array<number>(zeros).fill(0)])

/** The national number of nobody: born in 1900, sequence 000. */
export const nobodysNumber = '00010100074'

export const identityFields: readonly (readonly [number, string])[] = [
  [0x01, '000000000000'],
  [0x03, '01.02.2021'],
  [0x04, '01.02.2031'],
  [0x05, 'Voorbeeldgem'],
  [0x06, nobodysNumber],
  [0x07, 'Specimen'],
  [0x08, 'Nora Angèle'],
  [0x09, 'C'],
  [0x0a, 'Belg'],
  [0x0b, 'Voorbeelddorp'],
  [0x0c, '01 JAN  1900'],
  [0x0d, 'V'],
  [0x0f, '01'],
]

/** Numbers that look like chance and are the same in every run. */
export const sameChance = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** Of a good input: noise, a part of it, or the same with some bytes changed. */
export const spoil = (good: Uint8Array, chance: () => number): Uint8Array => {
  const below = (limit: number): number => Math.floor(chance() * limit)
  const way = below(4)
  if (way === 0) return Uint8Array.from({ length: below(80) }, () => below(256))
  if (way === 1) return good.slice(0, below(good.length + 1))
  const changed = way === 2 ? good.slice() : good.slice(below(good.length), good.length)
  for (let count = below(6); count >= 0; count--) {
    if (changed.length > 0) changed[below(changed.length)] = chance() < 0.3 ? 0xff : below(256)
  }
  return changed
}
