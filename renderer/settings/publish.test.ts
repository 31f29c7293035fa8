import { expect, it } from 'vitest'
import { site } from '#build/demo/site.ts'
import { productDocument } from '#domain/product/builders.ts'
import { folderAddress, inventoryFile, pagesFile } from './publish.ts'

const products = [productDocument({ local: { remarks: 'zznota' } })]

it('takes an https: address of a folder, and gives it the slash it lacks', () => {
  expect(folderAddress(' https://www.lindegem.be/producten ')).toBe('https://www.lindegem.be/producten/')
  expect(folderAddress('https://www.lindegem.be')).toBe('https://www.lindegem.be/')
  for (const wrong of ['', 'http://a.example/', 'www.lindegem.be', 'https://a.example/?x=1', 'https://a b.example/']) {
    expect(folderAddress(wrong)).toBeUndefined()
  }
})

it('makes a zip of pages, and an inventory as a workbook or as CSV', async () => {
  const starts = async (file: { content: Blob }) => (await file.content.text()).slice(0, 2)
  expect(await starts(await pagesFile({ products, site }))).toBe('PK')
  expect(await starts(await inventoryFile({ products, site, language: 'nl', kind: 'xlsx' }))).toBe('PK')
  const csv = await inventoryFile({ products, site, language: 'nl', kind: 'csv' })
  expect(await csv.content.text()).toMatch(/^product;/)
  expect(await csv.content.text()).not.toContain('zznota')
})
