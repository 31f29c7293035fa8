import { randomBytes } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { temporaryFolder } from '#tests/support/folder.ts'
import { cipherWith } from './cipher.ts'
import { openStore } from './store.ts'

it('gives back every text, and none that was changed', () => {
  const { close, open } = cipherWith(randomBytes(32))
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), (text, place) => {
      const closed = close(text)
      expect(open(closed)).toBe(text)
      const changed = Buffer.from(closed)
      const at = place % changed.length
      changed[at] = (changed[at] ?? 0) ^ 1
      expect(() => open(changed)).toThrow()
    }),
  )
})

it('a store with a cipher has no content that can be read on disk, and has it all for whoever has the key', async () => {
  const folder = join(await temporaryFolder(), 'store')
  const cipher = cipherWith(randomBytes(32))
  const store = await openStore(folder, cipher)
  await store.write(async (transaction) => {
    transaction.put('document/person:a', 'Jan Peeters')
    return Promise.resolve()
  })
  await store.close()
  const files = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'latin1')))
  expect(files.join('')).toContain('person:a')
  expect(files.join('')).not.toContain('Peeters')
  const again = await openStore(folder, cipher)
  expect(await again.get('document/person:a')).toBe('Jan Peeters')
  await again.close()
})
