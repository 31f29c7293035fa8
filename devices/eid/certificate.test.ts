import { X509Certificate } from 'node:crypto'
import { expect, it } from 'vitest'
import { beginAuthority, chains } from '../simulator/card/authority.ts'
import { padded, sameChance, spoil } from './builders.ts'
import { derLength, readCertificate } from './certificate.ts'
import { isPhotoOf, verifyFiles } from './verify.ts'

it.each(chains)('a certificate with a %s key ends where its own length says', async (chain) => {
  const { register } = await beginAuthority(chain)
  expect(derLength(register)).toBe(register.length)
  expect(readCertificate(padded(register, 1100))?.raw).toEqual(Buffer.from(register))
  expect(readCertificate(register.slice(0, -1))).toBeUndefined()
})

it.each([
  [[0x30, 0x05], 7],
  [[0x30, 0x81, 0x90], 0x93],
  [[0x30, 0x82, 0x01, 0x02], 0x106],
  [[0x30, 0x83, 1, 1, 1], 0],
  [[0x00, 0x00], 0],
  [[], 0],
])('%j begins %i bytes', (bytes, length) => {
  expect(derLength(Uint8Array.from(bytes))).toBe(length)
})

it('100,000 spoilt certificates and signatures neither throw nor prove anything', async () => {
  const { root, register, sign } = await beginAuthority('P-384')
  const trusted = [new X509Certificate(root)]
  const identity = Uint8Array.from({ length: 100 }, (_, index) => index)
  const signature = padded(sign(identity), 152)
  const files = {
    identity,
    identitySignature: signature,
    address: new Uint8Array(117),
    addressSignature: new Uint8Array(256),
    registerCertificate: register,
  }
  expect(verifyFiles(files, trusted)).toBe('verified')

  const chance = sameChance(4)
  const read = { certificate: 0, none: 0 }
  for (let run = 0; run < 100_000; run++) {
    const spoilt = spoil(register, chance)
    const certificate = readCertificate(spoilt)
    read[certificate === undefined ? 'none' : 'certificate'] += 1
    isPhotoOf(spoilt, spoilt.subarray(0, 20))
    // Each check of a signature takes a millisecond.
    if (run % 200 !== 0) continue
    if (certificate !== undefined && !certificate.raw.equals(register)) {
      expect(verifyFiles({ ...files, registerCertificate: spoilt }, trusted)).not.toBe('verified')
    }
    const wrong = spoil(signature.subarray(0, derLength(signature)), chance)
    if (Buffer.from(wrong).equals(signature.subarray(0, derLength(signature)))) continue
    expect(verifyFiles({ ...files, identitySignature: wrong }, trusted)).toBe('false')
  }
  expect(Math.min(read.certificate, read.none)).toBeGreaterThan(1_000)
}, 120_000)
