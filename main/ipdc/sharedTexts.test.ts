import { existsSync } from 'node:fs'
import { readFile, readdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { toNotation } from '#domain/product/notation.ts'
import { isRich } from '#domain/product/richBlocks.ts'
import { readCatalogue } from './read.ts'

/** Public data of the catalogue, where somebody has put it beside the project; nothing of it belongs to the project. */
const folder = resolve(import.meta.dirname, '../../../shared/data/ipdc')

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

describe.runIf(existsSync(folder))('the texts of the samples', () => {
  it('can all be edited in plain signs, without losing anything', async () => {
    const texts = new Set<string>()
    for (const part of ['concepts', 'instances']) {
      for (const name of await readdir(resolve(folder, part))) {
        const page = await readCatalogue(await readFile(resolve(folder, part, name)))
        if (!('code' in page)) for (const text of textsIn(page.found)) texts.add(text)
      }
    }
    expect([...texts].filter(isRich).length).toBeGreaterThan(100)
    expect([...texts].filter((text) => toNotation(text) === undefined)).toEqual([])
  })
})
