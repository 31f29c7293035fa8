import { type KeyObject, createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { crc32 } from 'node:zlib'

/*
 * A record on disk, its numbers big-endian:
 *
 *    0  marker    4 bytes   where reading goes on after damage
 *    4  length    4         of the encrypted text
 *    8  sequence  4         1, 2, 3 … within the segment
 *   12  checksum  4         CRC-32 of all but marker and checksum: tells damage from a key that does not fit
 *   16  nonce     12
 *   28  text      length    AES-256-GCM
 *    …  tag       16
 *
 * The number of the segment and the sequence are authenticated with the text, so a record proves its place: one that was
 * moved to another segment does not open, one that stands there twice is known by its sequence.
 */
const marker = Buffer.from([0xba, 0x11, 0xe0, 0x0a])
const sequenceAt = 8
const checksumAt = 12
const nonceAt = 16
const textAt = 28
const nonceBytes = 12
const tagBytes = 16
const cipher = 'aes-256-gcm'

/** Longer than anything the contract lets in; a damaged length does not make us read on for ever. */
const longestText = 0xff_ffff

export type Place = { segment: number; sequence: number }

/** A record that is whole by its checksum, as it stands in the bytes; whether it opens is another question. */
export type SealedRecord = { sequence: number; from: number; to: number }

export const sealRecord = (key: KeyObject, place: Place, text: string): Buffer => {
  // Random: a place may be written a second time with another text, after a write that failed (NIST SP 800-38D, 8.2.2).
  const nonce = randomBytes(nonceBytes)
  const sealing = createCipheriv(cipher, key, nonce).setAAD(placeBytes(place))
  const sealed = sealing.update(text, 'utf8')
  sealing.final()
  const head = Buffer.alloc(nonceAt)
  marker.copy(head)
  head.writeUInt32BE(sealed.length, marker.length)
  head.writeUInt32BE(place.sequence, sequenceAt)
  const record = Buffer.concat([head, nonce, sealed, sealing.getAuthTag()])
  record.writeUInt32BE(checksum(record), checksumAt)
  return record
}

/** The record that begins here, or `undefined` where none does or it is damaged. */
export const recordAt = (bytes: Buffer, from: number): SealedRecord | undefined => {
  const to = endOf(bytes, from)
  if (to === undefined || to > bytes.length) return undefined
  const record = bytes.subarray(from, to)
  if (record.readUInt32BE(checksumAt) !== checksum(record)) return undefined
  return { sequence: record.readUInt32BE(sequenceAt), from, to }
}

/** Its text, or `undefined` when it was sealed with another key, for another segment, or by nobody of ours. */
export const openRecord = (
  key: KeyObject,
  bytes: Buffer,
  segment: number,
  record: SealedRecord,
): string | undefined => {
  const { sequence, from, to } = record
  const nonce = bytes.subarray(from + nonceAt, from + textAt)
  const opening = createDecipheriv(cipher, key, nonce, { authTagLength: tagBytes })
    .setAAD(placeBytes({ segment, sequence }))
    .setAuthTag(bytes.subarray(to - tagBytes, to))
  try {
    return opening.update(bytes.subarray(from + textAt, to - tagBytes), undefined, 'utf8') + opening.final('utf8')
  } catch {
    return undefined
  }
}

/** Where the next marker stands, or the end of the bytes. */
export const nextMarker = (bytes: Buffer, from: number): number => {
  const at = bytes.indexOf(marker, from)
  return at < 0 ? bytes.length : at
}

/**
 * Whether these bytes, the last of a file, are the beginning of a record, or room that was never filled: a write that a
 * crash cut short.
 */
export const isCutShort = (tail: Buffer): boolean => {
  if (tail.every((byte) => byte === 0)) return true
  if (tail.length < marker.length) return tail.equals(marker.subarray(0, tail.length))
  if (tail.length < sequenceAt) return nextMarker(tail, 0) === 0
  return (endOf(tail, 0) ?? 0) > tail.length
}

/** Where a record that begins here says it ends; `undefined` where none begins, or the bytes end before its length. */
const endOf = (bytes: Buffer, from: number): number | undefined => {
  if (bytes.length - from < sequenceAt || !bytes.subarray(from, from + marker.length).equals(marker)) return undefined
  const length = bytes.readUInt32BE(from + marker.length)
  return length > longestText ? undefined : from + textAt + length + tagBytes
}

const checksum = (record: Buffer): number =>
  crc32(record.subarray(nonceAt), crc32(record.subarray(marker.length, checksumAt)))

const placeBytes = ({ segment, sequence }: Place): Buffer => {
  const bytes = Buffer.from('balie journal 1 ________')
  bytes.writeUInt32BE(segment, bytes.length - 8)
  bytes.writeUInt32BE(sequence, bytes.length - 4)
  return bytes
}
