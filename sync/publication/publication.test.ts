import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { unzipSync, strFromU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { demoDocuments } from '#build/demo/documents.ts'

import { productDocument } from '#domain/product/builders.ts'
import { publicationOf } from '#domain/publication/publication.ts'
import { openCentral } from '#tests/support/central.ts'
import { temporaryFolder } from '#tests/support/folder.ts'
import { seedDocuments } from '../central/setup.ts'
import { archiveOf } from './archive.ts'
import { listName, writeFolder } from './folder.ts'
import { workbookOf } from './workbook.ts'

const publisher = { name: { nl: 'Lindegem' }, departments: {} }
const passport = productDocument()
const card = productDocument({ ipdc: { naam: { nl: 'Kaart' } } }, 'product:card')
const twoProducts = publicationOf([passport, card], publisher)

describe('a published folder', () => {
  it('is written once; a second time nothing in it is touched', async () => {
    const folder = await temporaryFolder()
    expect((await writeFolder(folder, twoProducts)).written).toEqual([...twoProducts.keys()])
    const before = await stat(join(folder, 'nl/index.html'))
    expect(await writeFolder(folder, twoProducts)).toEqual({ written: [], removed: [] })
    expect((await stat(join(folder, 'nl/index.html'))).mtimeMs).toBe(before.mtimeMs)
    expect(await readFile(join(folder, 'nl/product/card.html'), 'utf8')).toBe(twoProducts.get('nl/product/card.html'))
  })

  it('loses the pages of what is withdrawn, and keeps what somebody else put there', async () => {
    const folder = await temporaryFolder()
    await writeFolder(folder, twoProducts)
    await writeFile(join(folder, 'nl/own.html'), 'mine')
    const { removed } = await writeFolder(folder, publicationOf([passport], publisher))
    expect(removed).toEqual(['data/product/card.jsonld', 'nl/product/card.html'])
    expect((await readdir(join(folder, 'nl'))).sort()).toEqual(['index.html', 'own.html', 'product'])
    expect(await readdir(join(folder, 'nl/product'))).toEqual(['passport.html'])
  })

  it('whose list leads out of the folder is refused, and nothing is taken away', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, listName), JSON.stringify({ files: ['../precious.html'] }))
    await expect(writeFolder(folder, twoProducts)).rejects.toThrow()
    expect(await readdir(folder)).toEqual([listName])
  })
})

describe('files to take along', () => {
  it('are one zip file, the same bytes for the same products', () => {
    const archive = archiveOf(twoProducts)
    expect(archiveOf(new Map(twoProducts))).toEqual(archive)
    const back = Object.entries(unzipSync(archive)).map(([at, bytes]) => [at, strFromU8(bytes)])
    expect(back).toEqual([...twoProducts])
  })

  it('are a workbook in which every cell is text', async () => {
    const book = await workbookOf([['naam'], ['=1+1'], ['a\u0000<b>'], ['x'.repeat(40_000)]], 'Producten')
    const parts = unzipSync(new Uint8Array(await book.arrayBuffer()))
    const all = Object.values(parts)
      .map((bytes) => strFromU8(bytes))
      .join('\n')
    expect(all).toContain('=1+1')
    expect(all).toContain('a&lt;b&gt;')
    expect(all).not.toMatch(/<f>|<f /)
    expect(Math.max(...[...all.matchAll(/x+/g)].map(([run]) => run.length))).toBeLessThan(32_767)
  })
})

const run = async (args: readonly string[], env: Record<string, string> = {}) => {
  const child = spawn(process.execPath, ['sync/publication/command.ts', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  })
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { code: child.exitCode, out, err }
}

describe('the command', () => {
  it('publishes what a central database has, and says what changed', async () => {
    const { admin } = await openCentral()
    for (const [database, documents] of Object.entries(demoDocuments())) await seedDocuments(admin, database, documents)
    const folder = await temporaryFolder()
    const env = { BALIE_CENTRAL_ADMIN: admin.name, BALIE_CENTRAL_PASSWORD: admin.password }
    const file = join(folder, 'inventory.csv')
    const args = ['--from', admin.url, '--site', 'gm', '--to', join(folder, 'web'), '--inventory', file]
    const first = await run(args, env)
    expect(first).toMatchObject({ code: 0, err: '' })
    expect(first.out).toContain('wrote nl/product/bibliotheekkaart.html')
    expect((await run(args, env)).out).toContain('Nothing had to be changed.')
    const inventory = await readFile(file, 'utf8')
    expect(inventory.startsWith('\ufeffproduct;')).toBe(true)
    expect(inventory).toContain('\r\nbibliotheekkaart;')
    expect(inventory).not.toContain('staff:')
  })

  it('says in words what it was not told', async () => {
    for (const args of [[], ['--to', 'x'], ['--from', 'x', '--site', 'gm', '--inventory', 'x.doc']]) {
      const { code, err } = await run(args)
      expect(code).not.toBe(0)
      expect(err).not.toBe('')
    }
  })
})
