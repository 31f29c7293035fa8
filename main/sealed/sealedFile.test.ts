import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '#tests/support/folder.ts'
import { openSealed, sealFile } from './sealedFile.ts'

const passphrase = 'vier losse woorden hier'

async function* content(): AsyncGenerator<Buffer> {
  await Promise.resolve()
  yield Buffer.from('the same content')
}

it('two files sealed with one passphrase have nothing in common', async () => {
  const folder = await temporaryFolder()
  for (const name of ['a', 'b']) {
    await sealFile({ path: join(folder, name), kind: 'backup', passphrase, content: content() })
  }
  const [a, b] = [await readFile(join(folder, 'a'), 'utf8'), await readFile(join(folder, 'b'), 'utf8')]
  expect(a.split('\n')[1]).not.toBe(b.split('\n')[1])
})

it('a file of one kind never opens as the other, and says so, also with the right passphrase', async () => {
  const folder = await temporaryFolder()
  for (const [kind, other] of [
    ['backup', 'bundle'],
    ['bundle', 'backup'],
  ] as const) {
    const path = join(folder, kind)
    await sealFile({ path, kind, passphrase, content: content() })
    await expect(openSealed({ path, kind: other, passphrase })).rejects.toMatchObject({ fault: 'otherKind' })
    const parts: Buffer[] = []
    for await (const part of (await openSealed({ path, kind, passphrase }))()) parts.push(part)
    expect(Buffer.concat(parts).toString()).toBe('the same content')
  }
})
