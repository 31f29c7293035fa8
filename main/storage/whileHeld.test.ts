import { once } from 'node:events'
import { chmod, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '#tests/support/folder.ts'
import { runProgram } from '#tests/support/program.ts'
import { whileHeld } from './whileHeld.ts'

const held = (code: string): Error => Object.assign(new Error(`${code}: held`), { code })

describe('a file that somebody else has open', () => {
  it.each(['EPERM', 'EBUSY', 'EACCES'])('is tried again after %s until it is free', async (code) => {
    let tries = 0
    const result = await whileHeld(() => {
      tries++
      return tries < 4 ? Promise.reject(held(code)) : Promise.resolve('written')
    })
    expect([result, tries]).toEqual(['written', 4])
  })

  it('is given up in the end, with what the operating system said', async () => {
    let tries = 0
    const attempt = whileHeld(() => {
      tries++
      return Promise.reject(held('EBUSY'))
    })
    await expect(attempt).rejects.toMatchObject({ code: 'EBUSY' })
    expect(tries).toBe(8)
  })

  it('is not tried again when something else is wrong', async () => {
    let tries = 0
    const attempt = whileHeld(() => {
      tries++
      return Promise.reject(held('ENOSPC'))
    })
    await expect(attempt).rejects.toMatchObject({ code: 'ENOSPC' })
    expect(tries).toBe(1)
  })
})

it('a file is written in the end although its folder did not let us in at first', async () => {
  const folder = await temporaryFolder()
  const path = join(folder, 'file')
  await chmod(folder, 0o555)
  const { child, lines, until } = runProgram('tests/main/writeOnce.ts', [path, 'new'])
  await until((said) => said.length > 0)
  await chmod(folder, 0o777)
  await once(child, 'exit')
  expect(lines).toEqual(['begun', 'written'])
  expect(await readFile(path, 'utf8')).toBe('new')
})
