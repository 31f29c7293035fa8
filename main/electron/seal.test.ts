import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { namedKey } from '../station/secrets.ts'
import { type KeyStore, SealedElsewhere, openSeal } from './seal.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'balie-seal-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** A key store that marks its texts as Chromium does: `v11` for a key of the secret service, `v10` for its own password. */
const storeOf = (owner: string, version = 'v11', rotated = false): KeyStore => ({
  isAsyncEncryptionAvailable: () => Promise.resolve(true),
  encryptStringAsync: (text) => Promise.resolve(Buffer.from(`${version}${owner}:${text}`)),
  decryptStringAsync: (sealed) => {
    const text = sealed.toString().slice(3)
    if (!text.startsWith(`${owner}:`)) return Promise.reject(new Error('decryption failed'))
    return Promise.resolve({ result: text.slice(owner.length + 1), shouldReEncrypt: rotated })
  },
})
const noStore: KeyStore = { ...storeOf('nobody'), isAsyncEncryptionAvailable: () => Promise.resolve(false) }
const platform = 'linux'

test('a secret comes back after a restart, and does not lie on the disk as it is', async () => {
  const first = await openSeal({ folder, keyStore: storeOf('user'), platform })
  const key = await namedKey({ folder, name: 'replica', seal: first.seal }, 1)
  const again = await openSeal({ folder, keyStore: storeOf('user'), platform })
  expect([first.kept, again.kept]).toEqual([true, true])
  expect(await namedKey({ folder, name: 'replica', seal: again.seal }, 1)).toBe(key)
  expect(await readFile(join(folder, 'replica.key'), 'utf8')).not.toContain(key)
})

test('a sealed secret that was changed is refused', async () => {
  const { seal } = await openSeal({ folder, keyStore: storeOf('user'), platform })
  const sealed = seal.close('secret')
  const middle = sealed.length - 10
  const changed = `${sealed.slice(0, middle)}${sealed[middle] === 'A' ? 'B' : 'A'}${sealed.slice(middle + 1)}`
  expect(seal.open(sealed)).toBe('secret')
  expect(() => seal.open(changed)).toThrow()
})

test('without a key store the station works, and says that nothing protects its secrets', async () => {
  const { seal, kept } = await openSeal({ folder, keyStore: noStore, platform })
  expect(kept).toBe(false)
  expect(seal.open(seal.close('secret'))).toBe('secret')
  expect(await readdir(folder)).toEqual([])
})

test("Chromium's built-in password on Linux counts as no key store", async () => {
  const { kept } = await openSeal({ folder, keyStore: storeOf('user', 'v10'), platform })
  expect(kept).toBe(false)
  expect(await readdir(folder)).toEqual([])
})

test('the same mark on macOS and Windows is a key of the operating system', async () => {
  for (const system of ['darwin', 'win32'] as const) {
    const { kept } = await openSeal({ folder, keyStore: storeOf('user', 'v10'), platform: system })
    expect(kept).toBe(true)
  }
})

test('a secret from before there was a key store is still read, and lies sealed from then on', async () => {
  const before = await openSeal({ folder, keyStore: noStore, platform })
  const key = await namedKey({ folder, name: 'replica', seal: before.seal }, 1)
  const after = await openSeal({ folder, keyStore: storeOf('user'), platform })
  expect(after.kept).toBe(true)
  expect(await readFile(join(folder, 'replica.key'), 'utf8')).not.toContain(key)
  expect(await namedKey({ folder, name: 'replica', seal: after.seal }, 1)).toBe(key)
})

test('a key store that was emptied, or of somebody else, stops the start and leaves every file as it was', async () => {
  const { seal } = await openSeal({ folder, keyStore: storeOf('user'), platform })
  await namedKey({ folder, name: 'replica', seal }, 1)
  const before = await readFile(join(folder, 'seal.key'), 'utf8')
  await expect(openSeal({ folder, keyStore: storeOf('other'), platform })).rejects.toBeInstanceOf(SealedElsewhere)
  expect(await readFile(join(folder, 'seal.key'), 'utf8')).toBe(before)
})

test('a key store that changed its key gets the station key anew', async () => {
  const first = await openSeal({ folder, keyStore: storeOf('user', 'v11'), platform })
  const sealed = first.seal.close('secret')
  await openSeal({ folder, keyStore: storeOf('user', 'v12', true), platform })
  const kept = Buffer.from(await readFile(join(folder, 'seal.key'), 'utf8'), 'base64').toString()
  expect(kept.startsWith('v12')).toBe(true)
  const { seal } = await openSeal({ folder, keyStore: storeOf('user', 'v12'), platform })
  expect(seal.open(sealed)).toBe('secret')
})
