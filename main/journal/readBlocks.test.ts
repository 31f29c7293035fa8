import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '#tests/support/folder.ts'
import { readAround, readBlocks } from './readBlocks.ts'

/** A disk that holds these bytes, and gives an error where it is asked for any of the bad blocks. */
const diskOf = (content: Buffer, badBlocks: readonly number[], code = 'EIO') => ({
  read: (into: Buffer, offset: number, length: number, from: number) => {
    const isBad = badBlocks.some((block) => from < (block + 1) * 4096 && from + length > block * 4096)
    if (isBad) return Promise.reject(Object.assign(new Error('bad block'), { code }))
    // A disk may give less than was asked for.
    const bytesRead = content.copy(into, offset, from, Math.min(from + length, from + 300_000))
    return Promise.resolve({ bytesRead, buffer: into })
  },
})

const content = Buffer.from(Uint8Array.from({ length: 2_500_000 }, (_, n) => (n * 7 + 1) % 251))

it('a whole file is read as it is', async () => {
  const path = join(await temporaryFolder(), 'file')
  await writeFile(path, content)
  expect((await readBlocks(path)).equals(content)).toBe(true)
  expect((await readAround(diskOf(content, []), content.length)).equals(content)).toBe(true)
})

it('a block that the disk does not give any more is zeros, and the rest is there', async () => {
  const read = await readAround(diskOf(content, [0, 300, 610]), content.length)
  const expected = Buffer.from(content)
  for (const block of [0, 300, 610]) expected.fill(0, block * 4096, Math.min((block + 1) * 4096, content.length))
  expect(read.equals(expected)).toBe(true)
})

it('any other error is told', async () => {
  await expect(readAround(diskOf(content, [3], 'EACCES'), content.length)).rejects.toMatchObject({ code: 'EACCES' })
})

it('a file that became shorter meanwhile ends in zeros', async () => {
  const read = await readAround(diskOf(content.subarray(0, 1_000), []), 1_500)
  expect(read.equals(Buffer.concat([content.subarray(0, 1_000), Buffer.alloc(500)]))).toBe(true)
})
