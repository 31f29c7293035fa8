import type { CardState, Identity, Verification, cardTroubles } from '#domain/eid/card.ts'
import type { CardError, SmartCard } from '../transport/smartCard.ts'
import { type FileRead, filesOf } from './files.ts'
import { type IdentityFile, readAddress, readIdentity } from './identity.ts'
import type { Roots } from './roots.ts'
import { type CardFile, isBelgian } from './select.ts'
import { isPhotoOf, verifyFiles } from './verify.ts'

export type CardTrouble = (typeof cardTroubles)[number]

/** What has been read so far. */
export type ReadSoFar = Pick<
  Extract<CardState, { state: 'read' }>,
  'address' | 'photo' | 'verification' | 'complete'
> & {
  identity: Identity
  pseudonym: IdentityFile['pseudonym']
}

/** How reading ended: with all told, with a trouble of what is on the card, or with one of reaching it. */
export type Ended =
  { ended: 'complete' } | { ended: 'trouble'; trouble: CardTrouble } | { ended: 'error'; error: CardError }

/** As much as a photo may have in `CardState`; those on cards have about 3 kB. */
const longestPhoto = 15_000

/**
 * Reads a card in the order in which a desk needs it, and tells after each step: identity, address, photo, and whether it is
 * proven. Never rejects.
 */
export const readCard = async (
  card: SmartCard,
  { roots, tell }: { roots: () => Promise<Roots>; tell: (soFar: ReadSoFar) => void },
): Promise<Ended> => {
  const read = filesOf(card)
  const identityRead = await read('identity')
  if (!identityRead.ok) return { ended: 'error', error: identityRead.error }
  if (identityRead.bytes === 'absent') return trouble(isBelgian(card.atr) ? 'damaged' : 'notBelgian')
  const file = readIdentity(identityRead.bytes)
  if (file === undefined) return trouble('damaged')

  let soFar: ReadSoFar = { identity: file.identity, pseudonym: file.pseudonym, complete: false }
  const add = (more: Partial<ReadSoFar>): void => tell((soFar = { ...soFar, ...more }))
  add({})

  const addressRead = await read('address')
  if (!addressRead.ok) return { ended: 'error', error: addressRead.error }
  const address = readAddress(bytesOf(addressRead))
  if (typeof address === 'object') add({ address })

  const photoRead = await read('photo')
  if (!photoRead.ok) return { ended: 'error', error: photoRead.error }
  const photo = bytesOf(photoRead)
  if (photo.length > 0 && photo.length <= longestPhoto) {
    const right = isPhotoOf(photo, file.photoHash)
    if (right === false) return trouble('forged')
    if (right) add({ photo: Buffer.from(photo).toString('base64') })
  }

  const others: Record<'identitySignature' | 'addressSignature' | 'registerCertificate', Uint8Array> = {
    identitySignature: new Uint8Array(),
    addressSignature: new Uint8Array(),
    registerCertificate: new Uint8Array(),
  }
  for (const name of ['identitySignature', 'addressSignature', 'registerCertificate'] as const satisfies CardFile[]) {
    const other = await read(name)
    if (!other.ok) return { ended: 'error', error: other.error }
    others[name] = bytesOf(other)
  }
  const { trusted } = await roots()
  const verification: Verification = verifyFiles(
    { identity: identityRead.bytes, address: bytesOf(addressRead), ...others },
    trusted,
  )
  if (verification === 'false') return trouble('forged')
  add({ verification, complete: true })
  return { ended: 'complete' }
}

const trouble = (trouble: CardTrouble): Ended => ({ ended: 'trouble', trouble })

const bytesOf = (read: Extract<FileRead, { ok: true }>): Uint8Array =>
  read.bytes === 'absent' ? new Uint8Array() : read.bytes
