export type DescriptorOptions = { features: number; longestMessage?: number }

export const readerFeatures = {
  tpdu: 0x1_0000,
  shortApdu: 0x2_0000,
  extendedApdu: 0x4_0000,
  anyVoltage: 0x08,
  itself: 0x42,
}

/** The configuration descriptor of a reader with one interface (USB 2.0, 9.6; USB CCID revision 1.1, 5.1). */
export const readerConfiguration = ({ features, longestMessage = 271 }: DescriptorOptions): Uint8Array => {
  const own = new Uint8Array(54)
  const view = new DataView(own.buffer)
  own.set([54, 0x21, 0x10, 0x01, 0, 0x07])
  view.setUint32(6, 3, true)
  view.setUint32(10, 4_000, true)
  view.setUint32(14, 4_000, true)
  view.setUint32(19, 10_752, true)
  view.setUint32(23, 344_086, true)
  view.setUint32(28, 254, true)
  view.setUint32(40, features, true)
  view.setUint32(44, longestMessage, true)
  return Uint8Array.of(...[9, 2, 93, 0, 1, 1, 0, 0x80, 50], ...[9, 4, 0, 0, 3, 0x0b, 0, 0, 0], ...own)
}
