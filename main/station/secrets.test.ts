import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '#tests/support/folder.ts'
import { type Seal, bytesOfKey, namedKey, plainSeal, readKey } from './secrets.ts'

const sealing: Seal = {
  kind: 'keyStore',
  close: (secret) => `sealed ${Buffer.from(secret).toString('hex')}`,
  open: (sealed) => {
    if (!sealed.startsWith('sealed ')) throw new Error('another seal')
    return Buffer.from(sealed.slice('sealed '.length), 'hex').toString()
  },
}

it('the key of the replica is made once, and is the same at every later start', async () => {
  const folder = await temporaryFolder()
  const key = await namedKey({ folder, name: 'replica', seal: plainSeal }, 1)
  expect(key.length).toBeGreaterThanOrEqual(32)
  expect(await namedKey({ folder, name: 'replica', seal: plainSeal }, 1)).toBe(key)
  expect((await stat(join(folder, 'replica.key'))).mode & 0o777).toBe(0o600)
})

it('two stations, and two keys of one station, are different', async () => {
  const [folder, other] = [await temporaryFolder(), await temporaryFolder()]
  const keys = [
    await namedKey({ folder, name: 'replica', seal: plainSeal }, 1),
    await namedKey({ folder, name: 'journal', seal: plainSeal }, 1),
    await namedKey({ folder: other, name: 'replica', seal: plainSeal }, 1),
  ]
  expect(new Set(keys).size).toBe(3)
  expect(keys.map((key) => bytesOfKey(key)?.length)).toEqual([32, 32, 32])
})

it('what lies on disk is sealed, where the host has a seal', async () => {
  const folder = await temporaryFolder()
  const key = await namedKey({ folder, name: 'replica', seal: sealing }, 1)
  const onDisk = await readFile(join(folder, 'replica.key'), 'utf8')
  expect(onDisk).toMatch(/^sealed /)
  expect(onDisk).not.toContain(key)
  expect(await namedKey({ folder, name: 'replica', seal: sealing }, 1)).toBe(key)
})

it.each(['of another machine', sealing.close('cut sho')])(
  'a file that holds no key of ours is kept, and the station goes on with a new one: %s',
  async (damaged) => {
    const folder = await temporaryFolder()
    const file = { folder, name: 'replica', seal: sealing }
    await writeFile(join(folder, 'replica.key'), damaged)
    const key = await namedKey(file, 5)
    expect(bytesOfKey(key)).toHaveLength(32)
    expect(await namedKey(file, 6)).toBe(key)
    expect(await readFile(join(folder, 'replica.key.damaged-5'), 'utf8')).toBe(damaged)
  },
)

it('a file that does not open is told apart from none', async () => {
  const folder = await temporaryFolder()
  const file = { folder, name: 'replica', seal: sealing }
  expect(await readKey(file)).toEqual({ found: 'none' })
  await writeFile(join(folder, 'replica.key'), 'of another machine')
  expect(await readKey(file)).toMatchObject({ found: 'unreadable' })
})
