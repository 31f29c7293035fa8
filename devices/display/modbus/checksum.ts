/** CRC-16/MODBUS, sent low byte first (Modbus over Serial Line V1.02, 6.2.2). */
export const checksum = (bytes: Uint8Array): number => {
  let sum = 0xffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = (sum & 1) === 1 ? (sum >> 1) ^ 0xa001 : sum >> 1
  }
  return sum
}
