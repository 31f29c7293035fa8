import { X509Certificate } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { beginAuthority } from '../simulator/card/authority.ts'
import { readRoots } from './roots.ts'

const begin = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'balie-roots-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

it('the roots of a folder are all those in it, DER or PEM, one or many in a file; what is none is told', async () => {
  const folder = await begin()
  const [one, two, three] = await Promise.all(['One', 'Two', 'Three'].map((name) => beginAuthority('P-384', name)))
  const pem = (der: Uint8Array | undefined): string => new X509Certificate(der ?? new Uint8Array()).toString()
  await writeFile(join(folder, 'one.cer'), one?.root ?? '')
  await writeFile(join(folder, 'more.pem'), `of two and three\r\n${pem(two?.root)}\n# and\n${pem(three?.root)}`)
  await writeFile(join(folder, 'register.der'), one?.register ?? '')
  await writeFile(join(folder, 'cut.der'), one?.root.slice(0, 200) ?? '')
  await writeFile(join(folder, 'half.pem'), `${pem(two?.root)}${pem(three?.root).replace(/.{40}\n/, '\n')}`)
  await writeFile(join(folder, 'empty'), '')
  await writeFile(join(folder, '.hidden'), 'x')
  await mkdir(join(folder, 'old'))
  const { trusted, bad } = await readRoots(folder)
  expect(trusted.map(({ subject }) => subject.split('\n')[0]).sort()).toEqual([
    'CN=One Root CA',
    'CN=Three Root CA',
    'CN=Two Root CA',
  ])
  expect(bad.toSorted((a, b) => a.file.localeCompare(b.file))).toEqual([
    { file: 'cut.der', reason: 'noCertificate' },
    { file: 'empty', reason: 'noCertificate' },
    { file: 'half.pem', reason: 'noCertificate' },
    { file: 'register.der', reason: 'noAuthority' },
  ])
})

it('a folder that is not there has no roots', async () => {
  expect(await readRoots(join(await begin(), 'nowhere'))).toEqual({ trusted: [], bad: [] })
})
