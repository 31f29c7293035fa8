import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { demoDocuments } from '#build/demo/documents.ts'
import { productDocument } from '#domain/product/builders.ts'
import { type ProductDocument, withContent } from '#domain/product/history.ts'
import { stampAt } from '#domain/visit/builders.ts'
import { temporaryFolder } from '#tests/support/folder.ts'
import { fromBackup } from './source.ts'

const line = ({ id, ...content }: { id: string }): string => `${JSON.stringify({ _id: id, ...content })}\n`
const edited = (document: ProductDocument, change: Partial<ProductDocument['data']['local']>, minute: number) =>
  withContent(
    document,
    { ...document.data, local: { ...document.data.local, ...change } },
    { at: stampAt(minute), by: 'staff:an' },
  ) ?? document

it('reads a backup: every product once, with what two versions of it know, and nothing that is no document of ours', async () => {
  const folder = await temporaryFolder()
  const document = productDocument()
  const versions = [edited(document, { price: 6_500 }, 1), edited(document, { duration: 25 }, 2)]
  const unreadable = '{"_id":"product:broken","type":"product"}\n'
  await writeFile(join(folder, 'balie_catalogue.jsonl'), `${versions.map(line).join('')}${unreadable}`)
  await writeFile(join(folder, 'balie_gm.jsonl'), (demoDocuments()['balie_gm'] ?? []).map(line).join(''))
  const { products, site, staff } = await fromBackup(folder, 'gm')
  expect(products.map(({ id, data }) => ({ id, price: data.local.price, duration: data.local.duration }))).toEqual([
    { id: document.id, price: 6_500, duration: 25 },
  ])
  expect(site?.municipality).toBe('Lindegem')
  expect(staff).toMatchObject({ 'staff:farah': 'Farah H.' })
})
