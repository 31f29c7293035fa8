import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { type CatalogueFault, catalogueFault } from '#domain/ipdc/fault.ts'
import type { FoundProduct } from '#domain/ipdc/found.ts'
import { HandlerFailure } from '#preload/failure.ts'
import type { StationHandlers } from '#preload/handlers.ts'
import type { CatalogueRead } from '#preload/ipdc.ts'
import type { Log } from '../log/log.ts'
import { onDisk } from '../storage/diskFailure.ts'
import type { Transfers } from '../transfer/transfers.ts'
import { download, mayAsk } from './download.ts'
import { type CataloguePage, largestCatalogueBytes, readCatalogue } from './read.ts'

type IpdcHandlers = Pick<StationHandlers, 'readCatalogueFile' | 'readCataloguePage' | 'readFoundProducts'>

export type IpdcParts = { transfers: Transfers; log: Pick<Log, 'info'>; closing: AbortSignal }

/** As JSON, with room to spare in one message. */
const charsAtOnce = 300_000
/** What was read and not fetched, of a page that went away, is forgotten for what is read after it. */
const mostReadings = 2
/** Room for a list of pages and refusals in one message. */
const mostListed = 500

/** Reads files and pages of the catalogue for a page, which asks for what was found some at a time. */
export const ipdcHandlers = ({ transfers, log, closing }: IpdcParts): IpdcHandlers => {
  const readings = new Map<string, readonly FoundProduct[]>()
  const told = (page: CataloguePage | CatalogueFault, facts: { host?: string }): CatalogueRead => {
    if ('code' in page) {
      log.info('catalogueUnread', { ...facts, code: page.code })
      return { fault: page }
    }
    const { found, refused, pages } = page
    log.info('catalogueRead', { ...facts, found: found.length, refused: refused.length })
    const reading = randomUUID()
    readings.set(reading, found)
    for (const oldest of readings.keys()) if (readings.size > mostReadings) readings.delete(oldest)
    return {
      read: { reading, found: found.length, refused: refused.slice(0, mostListed), pages: pages.slice(0, mostListed) },
    }
  }
  const bytesOf = async (transfer: string): Promise<Uint8Array | undefined> => {
    try {
      const size = await onDisk(transfers.sizeOf(transfer))
      return size > largestCatalogueBytes ? undefined : await onDisk(readFile(transfers.pathOf(transfer)))
    } finally {
      await transfers.end(transfer)
    }
  }
  return {
    readCatalogueFile: async ({ transfer }) => {
      const bytes = await bytesOf(transfer)
      return told(bytes === undefined ? catalogueFault('tooLarge') : await readCatalogue(bytes), {})
    },
    readCataloguePage: async ({ url, from }) => {
      const host = URL.parse(url)?.host ?? ''
      if (!mayAsk(url, from)) return { fault: catalogueFault('unsafeAddress', url) }
      const bytes = await download(url, closing)
      return told('code' in bytes ? bytes : await readCatalogue(bytes), { host })
    },
    readFoundProducts: ({ reading, from }) => {
      const all = readings.get(reading)
      if (all === undefined) return Promise.reject(new HandlerFailure('transferGone'))
      let chars = 0
      const some = all.slice(from).filter((product, place) => {
        if (chars > charsAtOnce) return false
        chars += JSON.stringify(product).length
        return place === 0 || chars <= charsAtOnce
      })
      const next = from + some.length
      if (next < all.length) return Promise.resolve({ found: some, next })
      readings.delete(reading)
      return Promise.resolve({ found: some })
    },
  }
}
