/**
 * The key of the activity that a calendar names so: the same at every station, so that two which take one calendar in at the same
 * time meet in one document. Its readable part and a sum of all of it (FNV-1a, 64 bits), since a uid may be longer than an id.
 */
export const keyOfUid = (uid: string): string => {
  const readable = uid
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 40)
  return `ics-${readable}-${sumOf(uid)}`
}

const sumOf = (text: string): string => {
  let sum = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(text)) {
    sum = BigInt.asUintN(64, (sum ^ BigInt(byte)) * 0x100000001b3n)
  }
  return sum.toString(36)
}
