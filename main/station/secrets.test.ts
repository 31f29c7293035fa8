import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '#tests/support/folder.ts'
import { type Seal, plainSeal, replicaKey } from './secrets.ts'

const sealing: Seal = {
  close: (secret) => `sealed ${Buffer.from(secret).toString('hex')}`,
  open: (sealed) => Buffer.from(sealed.slice('sealed '.length), 'hex').toString(),
}

it('the key of the replica is made once, and is the same at every later start', async () => {
  const folder = await temporaryFolder()
  const key = await replicaKey(folder, plainSeal)
  expect(key.length).toBeGreaterThanOrEqual(32)
  expect(await replicaKey(folder, plainSeal)).toBe(key)
  expect((await stat(join(folder, 'replica.key'))).mode & 0o777).toBe(0o600)
})

it('two stations have different keys', async () => {
  expect(await replicaKey(await temporaryFolder(), plainSeal)).not.toBe(
    await replicaKey(await temporaryFolder(), plainSeal),
  )
})

it('what lies on disk is sealed, where the host has a seal', async () => {
  const folder = await temporaryFolder()
  const key = await replicaKey(folder, sealing)
  const onDisk = await readFile(join(folder, 'replica.key'), 'utf8')
  expect(onDisk).toMatch(/^sealed /)
  expect(onDisk).not.toContain(key)
  expect(await replicaKey(folder, sealing)).toBe(key)
})
