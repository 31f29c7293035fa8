import { type Language, inLanguage } from '#domain/language/language.ts'
import { writeCsv } from '#domain/table/csv.ts'
import { inventoryOf } from '#domain/publication/inventory.ts'
import { publisherOf } from '#domain/publication/publisher.ts'
import { publicationOf } from '#domain/publication/publication.ts'
import type { ProductDocument } from '#domain/product/history.ts'
import type { Site } from '#domain/site/site.ts'
import type { StaffMember } from '../state/model.ts'

type File = { name: string; content: Blob }

/** Where a folder may stand on the web; with a slash at its end, as pages are counted from there. */
export const folderAddress = (typed: string): string | undefined => {
  const address = typed.trim()
  if (!/^https:\/\/[^\s?#"<>/]+(?:\/[^\s?#"<>]*)?$/.test(address)) return undefined
  return address.endsWith('/') ? address : `${address}/`
}

/** The pages for the website, in one file. */
export const pagesFile = async (of: {
  products: readonly ProductDocument[]
  site: Site
  address?: string
}): Promise<File> => {
  const { products, site, address } = of
  // Few stations ever need what makes zip files and workbooks, so no screen waits for it.
  const { archiveOf } = await import('#sync/publication/archive.ts')
  const archive = archiveOf(publicationOf(products, publisherOf(site, address)))
  return { name: 'producten-website.zip', content: new Blob([archive], { type: 'application/zip' }) }
}

/** All products with all their fields; with `staff` their names and remarks too. */
export const inventoryFile = async (of: {
  products: readonly ProductDocument[]
  site: Site
  staff?: readonly StaffMember[]
  language: Language
  kind: 'xlsx' | 'csv'
}): Promise<File> => {
  const { products, site, staff, language, kind } = of
  const departments = Object.fromEntries(
    Object.entries(site.departments).map(([key, name]) => [key, inLanguage(name, language)]),
  )
  const names = staff && Object.fromEntries(staff.map((one) => [one.id, one.name]))
  const rows = inventoryOf(products, { departments, ...(names === undefined ? {} : { staff: names }) })
  const name = `producten-inventaris.${kind}`
  if (kind === 'csv') return { name, content: new Blob([writeCsv(rows)], { type: 'text/csv;charset=utf-8' }) }
  const { workbookOf } = await import('#sync/publication/workbook.ts')
  return { name, content: await workbookOf(rows, 'Producten') }
}
