import type { FoundProduct, RefusedProduct } from '#domain/ipdc/found.ts'
import type { CatalogueFault } from '#domain/ipdc/fault.ts'
import { type ImportStep, planImport, takenIn } from '#domain/ipdc/plan.ts'
import type { LocalFields } from '#domain/product/product.ts'
import type { Bridge } from '#preload/bridge.ts'
import type { Output } from '#preload/contract.ts'
import type { CatalogueRead } from '#preload/ipdc.ts'
import type { Replica } from '#sync/replica/open.ts'
import { sendFile } from '../settings/transfer.ts'
import type { ActionFailure, Done, StaffMember } from './model.ts'
import { editProduct, everyProduct } from './productEdits.ts'
import { attempted, kept } from './recording.ts'
import { decidesAboutSite } from './siteEdits.ts'

/** What one file or page held, or why it could not be read. */
export type ReadPage =
  | { fault: CatalogueFault }
  | { found: readonly FoundProduct[]; refused: readonly RefusedProduct[]; pages: readonly string[] }

/** Takes in what the Flemish catalogue publishes. Nothing changes before `takeIn`. */
export type ProductImport = {
  readFile: (file: Blob) => Promise<Done<ReadPage>>
  /** `from` is the page that led to it. */
  readPage: (url: string, from?: string) => Promise<Done<ReadPage>>
  plan: (found: readonly FoundProduct[]) => Promise<Done<ImportStep[]>>
  /** Resolves with how many products changed, once all of them are on disk; tells after each how many steps are done. */
  takeIn: (request: {
    steps: readonly ImportStep[]
    begins: LocalFields
    onDone: (steps: number) => void
  }) => Promise<Done<number>>
}

export type ProductImportParts = {
  replica: Replica
  bridge: Bridge
  staff: () => readonly StaffMember[]
  by: () => string
}

/** A file is read by main, and sent there in pieces: no more of one than main would read. */
const largestFileBytes = 30_000_000

export const productImportWith = (parts: ProductImportParts): ProductImport => {
  const { replica, bridge, staff, by } = parts
  const { call } = bridge

  const pageOf = async ({ fault, read }: CatalogueRead): Promise<ReadPage> => {
    if (read === undefined) return { fault: fault ?? { code: 'notReadable', what: '' } }
    const found: FoundProduct[] = []
    for (let from: number | undefined = 0; from !== undefined;) {
      const part: Output<'readFoundProducts'> = kept(await call.readFoundProducts({ reading: read.reading, from }))
      found.push(...part.found)
      from = part.next
    }
    return { found, refused: read.refused, pages: read.pages }
  }
  const attempt = <T>(work: () => Promise<T>): Promise<Done<T>> =>
    attempted(bridge, 'productImport', async () => {
      if (!decidesAboutSite(staff(), by())) return refuse('notSupervisor')
      return { ok: true, value: await work() }
    })
  const takeInOne = (step: ImportStep, begins: LocalFields): Promise<boolean> =>
    editProduct({
      replica,
      bridge,
      id: step.document,
      edit: (present, at) => takenIn({ step, present, begins, edit: { at, by: by() } }),
    })
  return {
    readFile: (file) =>
      attempt(async () => {
        if (file.size > largestFileBytes) return { fault: { code: 'tooLarge', what: '' } }
        return pageOf(kept(await call.readCatalogueFile({ transfer: await sendFile(call, file) })))
      }),
    readPage: (url, from) =>
      attempt(async () => pageOf(kept(await call.readCataloguePage({ url, ...(from === undefined ? {} : { from }) })))),
    plan: (found) => attempt(async () => planImport(found, await everyProduct(replica))),
    takeIn: ({ steps, begins, onDone }) =>
      attempt(async () => {
        let changed = 0
        for (const [place, step] of steps.entries()) {
          if (step.kind !== 'unchanged' && (await takeInOne(step, begins))) changed++
          onDone(place + 1)
        }
        return changed
      }),
  }
}

const refuse = (code: 'notSupervisor'): { ok: false; error: ActionFailure } => ({
  ok: false,
  error: { code, facts: {} },
})
