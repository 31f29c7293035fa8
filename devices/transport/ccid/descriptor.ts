/** What a reader can do, from its class descriptor (USB CCID revision 1.1, 5.1). */
export type Abilities = {
  level: 'character' | 'tpdu' | 'shortApdu' | 'extendedApdu'
  /** Sets itself as the card's answer to reset says. */
  setsItself: boolean
  /** Negotiates the speed with the card itself: by its own rules, or once it was told the speed. */
  negotiates: 'itself' | 'whenTold' | 'no'
  /** In the order in which we try them; 0 is the reader's choice. */
  voltages: readonly (0 | 1 | 2 | 3)[]
  clockHz: number
  mostBitsPerSecond: number
  longestMessage: number
}

const descriptorBytes = 54
/** 0x21 by the standard; readers older than it have 0xff. */
const classTypes = [0x21, 0xff]

/**
 * Looks for the abilities of an interface in a configuration descriptor. Total: whatever bytes come in, it answers; undefined
 * where there are none.
 */
export const abilitiesIn = (configuration: Uint8Array, interfaceNumber: number): Abilities | undefined => {
  let inside = false
  for (let start = 0; start + 2 <= configuration.length;) {
    const length = configuration[start] ?? 0
    if (length < 2) return undefined
    const descriptor = configuration.subarray(start, start + length)
    const type = descriptor[1] ?? 0
    if (type === 0x04) inside = descriptor[2] === interfaceNumber
    if (inside && classTypes.includes(type) && descriptor.length === descriptorBytes) return read(descriptor)
    start += length
  }
  return undefined
}

const read = (descriptor: Uint8Array): Abilities => {
  const view = new DataView(descriptor.buffer, descriptor.byteOffset, descriptor.byteLength)
  const features = view.getUint32(40, true)
  return {
    level: levelOf(features),
    setsItself: (features & 0x02) !== 0,
    negotiates: (features & 0x40) !== 0 ? 'itself' : (features & 0x80) !== 0 ? 'whenTold' : 'no',
    voltages: (features & 0x08) !== 0 ? [0] : voltagesOf(view.getUint8(5)),
    clockHz: view.getUint32(10, true) * 1_000,
    mostBitsPerSecond: view.getUint32(23, true),
    longestMessage: Math.min(Math.max(view.getUint32(44, true), 271), 65_556),
  }
}

const levelOf = (features: number): Abilities['level'] => {
  if ((features & 0x4_0000) !== 0) return 'extendedApdu'
  if ((features & 0x2_0000) !== 0) return 'shortApdu'
  return (features & 0x1_0000) !== 0 ? 'tpdu' : 'character'
}

const voltagesOf = (support: number): (0 | 1 | 2 | 3)[] => {
  const able = ([1, 2, 3] as const).filter((voltage) => (support & (1 << (voltage - 1))) !== 0)
  return able.length === 0 ? [0] : able
}
