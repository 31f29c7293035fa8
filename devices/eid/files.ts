import type { CardError, SmartCard } from '../transport/smartCard.ts'
import { derLength } from './certificate.ts'
import { done, exchange, failed } from './exchange.ts'
import { type CardFile, selectOn } from './select.ts'

/** `absent`: the card has no such file. */
export type FileRead = { ok: true; bytes: Uint8Array | 'absent' } | { ok: false; error: CardError }

/** As the eID middleware reads. */
const blockLength = 248
/** Offsets have fifteen bits (ISO 7816-4, READ BINARY). */
const longestFile = 0x7fff

const status = { endOfFile: 0x6282, noFile: 0x6a82, noCurrentFile: 0x6986, pastTheEnd: 0x6b00 }

/**
 * Reads files of one card, each with nobody's commands in between. Of a certificate no more is read than its own length
 * says: a long tail of zeros follows it. Never rejects.
 */
export const filesOf = (card: SmartCard): ((file: CardFile) => Promise<FileRead>) => {
  const select = selectOn(card)
  return (file) =>
    card.exclusively(async () => {
      const selected = await select(file)
      if (!selected.ok) return selected
      if (!selected.found) return { ok: true, bytes: 'absent' }
      return readSelected(card, file === 'registerCertificate' ? derLength : () => longestFile)
    })
}

const readSelected = async (card: SmartCard, lengthOf: (start: Uint8Array) => number): Promise<FileRead> => {
  let bytes = new Uint8Array()
  for (;;) {
    const answer = await exchange(card, readCommand(bytes.length))
    if (!answer.ok) return answer
    if (answer.status === status.pastTheEnd) return { ok: true, bytes }
    if (answer.status === status.noFile || answer.status === status.noCurrentFile) return { ok: true, bytes: 'absent' }
    if (answer.status !== done && answer.status !== status.endOfFile) {
      return failed(`the card answered ${answer.status.toString(16)} to a read`)
    }
    bytes = Uint8Array.from([...bytes, ...answer.data])
    const length = Math.min(longestFile, lengthOf(bytes))
    if (bytes.length >= length) return { ok: true, bytes: bytes.subarray(0, length) }
    if (answer.data.length < blockLength) return { ok: true, bytes }
  }
}

const readCommand = (offset: number): Uint8Array => Uint8Array.of(0x00, 0xb0, offset >> 8, offset & 0xff, blockLength)
