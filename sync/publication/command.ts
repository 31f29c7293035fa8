import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { inLanguage } from '#domain/language/language.ts'
import { writeCsv } from '#domain/table/csv.ts'
import { inventoryOf } from '#domain/publication/inventory.ts'
import { publisherOf } from '#domain/publication/publisher.ts'
import { publicationOf } from '#domain/publication/publication.ts'
import { siteIdPattern } from '#domain/site/databases.ts'
import { writeFolder } from './folder.ts'
import { type Source, fromBackup, fromCentral } from './source.ts'
import { workbookOf } from './workbook.ts'

const usage = `npm run publish-catalogue -- --from URL|FOLDER --site SITE [--to FOLDER] [--inventory FILE]
  --from       the central database, or a folder that "npm run central -- backup" made
  --to         the folder for the website: pages, JSON-LD and styles; only what changed is written there
  --address    where that folder will be found, such as https://www.lindegem.be/producten/; gives a site map
  --inventory  all products with all their fields, as .xlsx or .csv
  --internal   names staff and has their remarks in the inventory, which must then stay inside
At a central database its administrator's name and password come from BALIE_CENTRAL_ADMIN and BALIE_CENTRAL_PASSWORD.`

class Misused extends Error {}

const { values } = parseArgs({
  options: {
    from: { type: 'string', default: '' },
    site: { type: 'string', default: '' },
    to: { type: 'string' },
    address: { type: 'string' },
    inventory: { type: 'string' },
    internal: { type: 'boolean', default: false },
  },
})

const sourceOf = async (): Promise<Source> => {
  const { from, site } = values
  if (from === '' || !siteIdPattern.test(site)) throw new Misused(`--from or --site is missing or wrong.\n\n${usage}`)
  if (!/^https?:\/\//.test(from)) return fromBackup(resolve(from), site)
  const { BALIE_CENTRAL_ADMIN: name = '', BALIE_CENTRAL_PASSWORD: password = '' } = process.env
  if (name === '' || password === '') {
    throw new Misused('BALIE_CENTRAL_ADMIN and BALIE_CENTRAL_PASSWORD must name the administrator of the server.')
  }
  return fromCentral({ url: from.replace(/\/+$/, ''), name, password }, site)
}

const addressOf = (): { address?: string } => {
  const { address } = values
  if (address === undefined) return {}
  if (!/^https:\/\/[^\s?#"<>]+$/.test(address)) throw new Misused(`--address is no https: address.\n\n${usage}`)
  return { address: address.endsWith('/') ? address : `${address}/` }
}

const publish = async (source: Source, folder: string): Promise<void> => {
  const { site, products } = source
  if (site === undefined) throw new Error(`The site ${values.site} is not there.`)
  const publisher = publisherOf(site, addressOf().address)
  const { written, removed } = await writeFolder(resolve(folder), publicationOf(products, publisher))
  const lines = [...written.map((at) => `wrote ${at}`), ...removed.map((at) => `removed ${at}`)]
  console.log(lines.length === 0 ? 'Nothing had to be changed.' : lines.join('\n'))
}

const writeInventory = async ({ products, site, staff }: Source, file: string): Promise<void> => {
  if (!/\.(?:xlsx|csv)$/i.test(file)) throw new Misused(`--inventory must end in .xlsx or .csv.\n\n${usage}`)
  const departments = Object.fromEntries(
    Object.entries(site?.departments ?? {}).map(([key, name]) => [key, inLanguage(name, 'nl')]),
  )
  const rows = inventoryOf(products, { departments, ...(values.internal ? { staff } : {}) })
  const path = resolve(file)
  if (/\.csv$/i.test(file)) await writeFile(path, writeCsv(rows))
  else await writeFile(path, (await workbookOf(rows, 'Producten')).stream())
  console.log(`wrote ${path}: ${String(rows.length - 1)} products`)
}

const run = async (): Promise<void> => {
  const { to, inventory } = values
  if (to === undefined && inventory === undefined) throw new Misused(usage)
  const source = await sourceOf()
  if (to !== undefined) await publish(source, to)
  if (inventory !== undefined) await writeInventory(source, inventory)
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = error instanceof Misused ? 64 : 1
})
