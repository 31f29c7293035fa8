import { readFile, readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '#tests/support/folder.ts'
import { runProgram } from '#tests/support/program.ts'
import { atomicWrite } from './atomicWrite.ts'
import { readIfThere } from './readIfThere.ts'

describe('a file that is replaced', () => {
  it('has the new content, for its owner only, and nothing is left beside it', async () => {
    const folder = await temporaryFolder()
    const path = join(folder, 'file')
    await atomicWrite(path, 'one')
    await atomicWrite(path, 'two')
    expect(await readFile(path, 'utf8')).toBe('two')
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect(await readdir(folder)).toEqual(['file'])
  })

  it('is whole, old or new, when the process is killed at any moment', async () => {
    const path = join(await temporaryFolder(), 'file')
    for (const writes of [3, 7, 12]) {
      const program = runProgram('tests/main/writeUntilKilled.ts', [path])
      await program.until((lines) => lines.length > writes)
      await program.kill()
      const text = await readFile(path, 'utf8')
      expect(['a', 'b', 'c'].map((letter) => letter.repeat(300_000))).toContain(text)
    }
  })

  it('is not hindered by what an earlier crash left beside it', async () => {
    const path = join(await temporaryFolder(), 'file')
    await writeFile(`${path}.new`, 'half of someth')
    await atomicWrite(path, 'whole')
    expect(await readFile(path, 'utf8')).toBe('whole')
  })

  it('stays as it was when the new content cannot be written', async () => {
    const folder = await temporaryFolder()
    await atomicWrite(join(folder, 'file'), 'kept')
    await expect(atomicWrite(join(folder, 'nowhere', 'file'), 'new')).rejects.toMatchObject({ code: 'ENOENT' })
    expect(await readFile(join(folder, 'file'), 'utf8')).toBe('kept')
  })
})

describe('a file that may be there', () => {
  it('is read, or is undefined', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'file'), 'text')
    expect(await readIfThere(join(folder, 'file'))).toBe('text')
    expect(await readIfThere(join(folder, 'other'))).toBeUndefined()
  })

  it('does not count as absent when it cannot be read', async () => {
    await expect(readIfThere(await temporaryFolder())).rejects.toMatchObject({ code: 'EISDIR' })
  })
})
