import { readFile, readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { KeyId, NamedKey, PublicKey } from '#domain/document/signed.ts'
import { entry } from '#domain/visit/builders.ts'
import { temporaryFolder } from '#tests/support/folder.ts'
import { isSignedBy } from '#tests/support/signature.ts'
import { type Seal, plainSeal } from '../station/secrets.ts'
import { openSigner } from './signer.ts'

const document = 'visit:gm-2026-11-23-A101'
const called = entry('called', { minute: 5 })
const now = 1_700_000_000_000

const sealing: Seal = {
  kind: 'keyStore',
  close: (secret) => `sealed ${Buffer.from(secret).toString('hex')}`,
  open: (sealed) => {
    if (!sealed.startsWith('sealed ')) throw new Error('not sealed by us')
    return Buffer.from(sealed.slice('sealed '.length), 'hex').toString()
  },
}

const open = async (folder: string, seal: Seal = plainSeal) => openSigner({ folder, seal, now })

describe('the signature of a station', () => {
  it('holds, by the public key alone, for the entry in its document', async () => {
    const { signer } = await open(await temporaryFolder())
    const signed = signer.sign(document, called)
    expect(isSignedBy(signer.key, document, signed)).toBe(true)
    expect(isSignedBy(signer.key, 'visit:gm-2026-11-23-A102', signed)).toBe(false)
    expect(isSignedBy(signer.key, document, { ...signed, counter: '2' })).toBe(false)
    expect(isSignedBy((await open(await temporaryFolder())).signer.key, document, signed)).toBe(false)
  })

  it('leaves what it signs as it is', async () => {
    const { signer } = await open(await temporaryFolder())
    const { sig: _sig, ...rest } = signer.sign(document, called)
    expect(rest).toEqual(called)
  })

  it('is refused for content that has no bytes of its own', async () => {
    const { signer } = await open(await temporaryFolder())
    expect(() => signer.sign(document, { ...called, product: '\ud83d' })).toThrow('badRequest')
  })

  it('comes from the key pair that RFC 8032, 7.1, test 2 gives for its seed', async () => {
    const folder = await temporaryFolder()
    const seed = '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb'
    // The seed in PKCS #8, RFC 8410, 7.
    const der = Buffer.from(`302e020100300506032b657004220420${seed}`, 'hex')
    await writeFile(join(folder, 'signing.key'), der.toString('base64url'))
    const { signer } = await open(folder)
    const publicKey = Buffer.from(signer.key.publicKey, 'base64url').toString('hex')
    expect(publicKey).toBe('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c')
  })
})

describe('the key of a station', () => {
  it('is made once, and is the same at every later start', async () => {
    const folder = await temporaryFolder()
    const { signer, problems } = await open(folder)
    expect(NamedKey.parse(signer.key)).toEqual(signer.key)
    expect(problems).toEqual([])
    expect((await open(folder)).signer.key).toEqual(signer.key)
    expect((await stat(join(folder, 'signing.key'))).mode & 0o777).toBe(0o600)
  })

  it('is another at another station', async () => {
    const [one, two] = [await open(await temporaryFolder()), await open(await temporaryFolder())]
    expect(one.signer.key).not.toEqual(two.signer.key)
    for (const { signer } of [one, two]) {
      expect(KeyId.safeParse(signer.key.id).success && PublicKey.safeParse(signer.key.publicKey).success).toBe(true)
    }
  })

  it('lies sealed on disk, where the host has a seal', async () => {
    const folder = await temporaryFolder()
    const { signer } = await open(folder, sealing)
    expect(await readFile(join(folder, 'signing.key'), 'utf8')).toMatch(/^sealed [0-9a-f]+\n$/)
    expect((await open(folder, sealing)).signer.key).toEqual(signer.key)
  })

  it.each([
    ['a text that is no key', 'nonsense'],
    ['nothing', ''],
    [
      'a key of another kind',
      Buffer.from('302e020100300506032b656e04220420'.padEnd(96, '7'), 'hex').toString('base64url'),
    ],
  ])('that reads as %s is set aside and named, and a new one is made', async (_what, text) => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'signing.key'), text)
    const { signer, problems } = await open(folder)
    const aside = `signing.key.damaged-${String(now)}`
    expect(problems).toEqual([{ code: 'signingKeyLost', file: aside }])
    expect(await readFile(join(folder, aside), 'utf8')).toBe(text)
    expect((await open(folder)).signer.key).toEqual(signer.key)
  })

  it('that the seal does not open is set aside as it is', async () => {
    const folder = await temporaryFolder()
    await open(folder)
    const { problems } = await open(folder, sealing)
    expect(problems).toHaveLength(1)
    expect((await readdir(folder)).toSorted()).toEqual(['signing.key', `signing.key.damaged-${String(now)}`])
  })
})
