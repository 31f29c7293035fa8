import type { CatalogueFault } from '#domain/ipdc/fault.ts'
import type { FoundProduct, RefusedProduct } from '#domain/ipdc/found.ts'
import type { ReadPage } from '../state/productImport.ts'

/** A file by its name, or a page by its address and that of the page which led to it. */
export type Source = { name: string; file: Blob } | { name: string; from?: string }

/** Everything that was read so far, and what is still to be read: pages of a feed name each other. */
export type ImportReading = {
  found: readonly FoundProduct[]
  refused: readonly RefusedProduct[]
  faults: readonly { name: string; fault: CatalogueFault }[]
  read: readonly string[]
  waiting: readonly Source[]
}

export const beginReading = (sources: readonly Source[]): ImportReading => ({
  found: [],
  refused: [],
  faults: [],
  read: [],
  waiting: sources,
})

/** A feed has at most so many pages for us; one that never ends ends here. */
export const mostPages = 2_000

/** The reading with one source more. A page that could not be read waits to be tried again, a file does not. */
export const withPage = (reading: ImportReading, source: Source, page: ReadPage): ImportReading => {
  const waiting = reading.waiting.filter(({ name }) => name !== source.name)
  if ('fault' in page) {
    const faults = [...reading.faults, { name: source.name, fault: page.fault }]
    const isAway = page.fault.code === 'notReached' || page.fault.code === 'wrongAnswer'
    return { ...reading, faults, waiting: isAway ? reading.waiting : waiting }
  }
  const read = [...reading.read, source.name]
  const known = new Set([...read, ...waiting.map(({ name }) => name)])
  // The pages that a file names lie on a server which nobody here asked for.
  const next = 'file' in source ? [] : page.pages.filter((name) => !known.has(name))
  return {
    found: [...reading.found, ...page.found],
    refused: [...reading.refused, ...page.refused],
    faults: reading.faults.filter(({ name }) => name !== source.name),
    read,
    waiting: [...waiting, ...next.map((name) => ({ name, from: source.name }))].slice(0, mostPages - read.length),
  }
}
