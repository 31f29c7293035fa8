import { readFile } from 'node:fs/promises'
import { type CatalogueFault, catalogueFault } from '#domain/ipdc/fault.ts'
import type { CatalogueReading } from '#domain/ipdc/reading.ts'
import type { StationHandlers } from '#preload/handlers.ts'
import type { ReadingState } from '#preload/ipdc.ts'
import type { Log } from '../log/log.ts'
import { onDisk } from '../storage/diskFailure.ts'
import type { Transfers } from '../transfer/transfers.ts'
import { download, mayAsk } from './download.ts'
import type { KeptReading } from './keptReading.ts'
import { type CataloguePage, largestCatalogueBytes, readCatalogue } from './read.ts'

type IpdcHandlers = Pick<
  StationHandlers,
  | 'catalogueReading'
  | 'beginCatalogueReading'
  | 'readCatalogueFile'
  | 'readCataloguePage'
  | 'stopCatalogueReading'
  | 'readFoundProducts'
  | 'endCatalogueReading'
>

export type IpdcParts = {
  transfers: Transfers
  catalogueReading: KeptReading
  log: Pick<Log, 'info'>
  closing: AbortSignal
}

/** Reads files and pages of the catalogue for a page, which asks for one after the other, and for what was found some at a time. */
export const ipdcHandlers = ({ transfers, catalogueReading: kept, log, closing }: IpdcParts): IpdcHandlers => {
  let stopping = new AbortController()
  const note = (page: CataloguePage | CatalogueFault, facts: { host?: string }): void => {
    if ('code' in page) log.info('catalogueUnread', { ...facts, code: page.code })
    else log.info('catalogueRead', { ...facts, found: page.found.length, refused: page.refused.length })
  }
  const bytesOf = async (transfer: string): Promise<Uint8Array | undefined> => {
    try {
      const size = await onDisk(transfers.sizeOf(transfer))
      return size > largestCatalogueBytes ? undefined : await onDisk(readFile(transfers.pathOf(transfer)))
    } finally {
      await transfers.end(transfer)
    }
  }
  const pageAt = async (url: string, from: string | undefined, signal: AbortSignal) => {
    if (!mayAsk(url, from)) return catalogueFault('unsafeAddress', url)
    const bytes = await download(url, signal)
    return 'code' in bytes ? bytes : readCatalogue(bytes)
  }
  return {
    catalogueReading: async () => told(await onDisk(kept.present())),
    beginCatalogueReading: async ({ pages }) => told(await onDisk(kept.begin(pages))),
    readCatalogueFile: async ({ transfer, name }) => {
      const bytes = await bytesOf(transfer)
      const page = bytes === undefined ? catalogueFault('tooLarge') : await readCatalogue(bytes)
      note(page, {})
      return told(await onDisk(kept.add({ file: name }, page)))
    },
    readCataloguePage: async () => {
      // Made before anything is waited for: whoever stops meanwhile stops this page, not the one before.
      stopping = new AbortController()
      const { signal } = stopping
      const reading = await onDisk(kept.present())
      const next = reading?.waiting[0]
      if (next === undefined) return told(reading)
      const page = await pageAt(next.url, next.from, AbortSignal.any([closing, signal]))
      if (signal.aborted) return told(await onDisk(kept.present()))
      note(page, { host: URL.parse(next.url)?.host ?? '' })
      return told(await onDisk(kept.add(next, page)))
    },
    stopCatalogueReading: () => {
      stopping.abort()
      return Promise.resolve({})
    },
    readFoundProducts: ({ from }) => onDisk(kept.found(from)),
    endCatalogueReading: async () => {
      stopping.abort()
      await onDisk(kept.end())
      return {}
    },
  }
}

const told = (reading: CatalogueReading | undefined): { reading?: ReadingState } => {
  if (reading === undefined) return {}
  const { read, waiting, ...rest } = reading
  const [next] = waiting
  const state = { ...rest, read: read.length, waiting: waiting.length }
  return { reading: next === undefined ? state : { ...state, next } }
}
