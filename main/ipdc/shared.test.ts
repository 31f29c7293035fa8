import { existsSync } from 'node:fs'
import { readFile, readdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importInto } from '#domain/ipdc/builders.ts'
import type { FoundProduct } from '#domain/ipdc/found.ts'
import { withContent } from '#domain/product/history.ts'
import { stampAt } from '#domain/visit/builders.ts'
import { readCatalogue } from './read.ts'

/** Public data of the catalogue, where somebody has put it beside the project; nothing of it belongs to the project. */
const folder = resolve(import.meta.dirname, '../../../shared/data/ipdc')
const isThere = existsSync(folder)
if (!isThere) process.stdout.write(`Skipped: there are no samples of the catalogue in ${folder}.\n`)

const filesIn = async (part: string): Promise<[name: string, bytes: Uint8Array][]> =>
  Promise.all(
    (await readdir(resolve(folder, part)))
      .sort()
      .map(async (name): Promise<[string, Uint8Array]> => [name, await readFile(resolve(folder, part, name))]),
  )

const readAll = async (): Promise<{ found: FoundProduct[]; faults: string[]; refused: number }> => {
  const found: FoundProduct[] = []
  const faults: string[] = []
  let refused = 0
  for (const [, bytes] of [...(await filesIn('concepts')), ...(await filesIn('instances'))]) {
    const page = await readCatalogue(bytes)
    if ('code' in page) {
      faults.push(page.code)
    } else {
      found.push(...page.found)
      refused += page.refused.length
    }
  }
  return { found, faults, refused }
}

describe.runIf(isThere)('the samples of the Flemish catalogue', () => {
  it('are all read, but for two whose contexts nobody has', async () => {
    const { found, faults, refused } = await readAll()
    expect(faults).toEqual(['unknownContext', 'unknownContext'])
    expect(refused).toBe(0)
    expect(found).toHaveLength(14)
    expect(new Set(found.map(({ ipdc }) => ipdc.id)).size).toBe(12)
  })

  it('keep every field that they have, in JSON-LD and in Turtle alike', async () => {
    const files = new Map(await filesIn('concepts'))
    const fieldsOf = async (name: string) => {
      const page = await readCatalogue(files.get(name) ?? new Uint8Array())
      return 'code' in page ? undefined : page.found[0]?.ipdc
    }
    const asJson = await fieldsOf('concept-from-ldes-stream.jsonld')
    expect(Object.keys(asJson ?? {}).sort()).toEqual(
      Object.keys((await fieldsOf('ipdc-stub-page-0.json')) ?? {}).sort(),
    )
    expect(asJson).toMatchObject({
      productnummer: '1502',
      type: 'FinancieelVoordeel',
      doelgroepen: ['Burger', 'Onderneming'],
      themas: ['BurgerOverheid', 'CultuurSportVrijeTijd'],
      bevoegdBestuursniveaus: ['Federaal', 'Europees'],
      yourEuropeCategorieen: ['VerblijfNaturalisatie', 'VoertuigenVerkeersregels'],
      zoektermen: { nl: ['Akte - nl', 'Nationaliteit - nl'] },
    })
    const asTurtle = await fieldsOf('concept-from-ldes-stream.ttl')
    expect(Object.keys(asTurtle ?? {}).sort()).toEqual(Object.keys(asJson ?? {}).sort())
    expect(asTurtle).toMatchObject({ voorwaarden: asJson?.voorwaarden, procedures: asJson?.procedures })
  })

  it('come in once: a second import changes nothing, and what was edited of ours survives a third', async () => {
    const { found } = await readAll()
    const once = importInto([], found, 1)
    expect(once).toHaveLength(11)
    expect(importInto(once, found, 2)).toEqual(once)
    const edited = once.map((document) => {
      const local = { ...document.data.local, remarks: 'Van ons', status: 'published' as const }
      return withContent(document, { ...document.data, local }, { at: stampAt(3), by: 'staff:an' }) ?? document
    })
    const again = importInto(
      edited,
      found.map((product) => ({ ...product, ipdc: { ...product.ipdc, naam: { nl: 'Anders' } } })),
      4,
    )
    expect(again.map(({ data }) => [data.ipdc.naam.nl, data.local.remarks])).toEqual(
      again.map(() => ['Anders', 'Van ons']),
    )
  })
})
