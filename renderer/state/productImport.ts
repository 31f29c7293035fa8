import { BehaviorSubject } from 'rxjs'
import { canonicalJson } from '#domain/document/canonical.ts'
import type { CatalogueFault } from '#domain/ipdc/fault.ts'
import type { FoundProduct } from '#domain/ipdc/found.ts'
import { type ImportStep, openPlan, takenIn } from '#domain/ipdc/plan.ts'
import type { LocalFields } from '#domain/product/product.ts'
import type { Bridge } from '#preload/bridge.ts'
import type { Output } from '#preload/contract.ts'
import type { ReadingState } from '#preload/ipdc.ts'
import type { Replica } from '#sync/replica/open.ts'
import { TransferFailed, sendFile } from '../settings/transfer.ts'
import type { ActionFailure, StaffMember } from './model.ts'
import { editProduct, everyProduct } from './productEdits.ts'
import { NotKept, attempted, kept } from './recording.ts'
import { decides } from '#domain/staff/decides.ts'

/** Where an import stands, for whoever looks at it: it goes on while nobody does. */
export type ImportState = {
  /** What was read so far and lies with main, also from before the last start; absent where nothing does. */
  reading: ReadingState | undefined
  /** Files that were not even sent. */
  unsent: readonly { name: string; fault: CatalogueFault }[]
  running: 'read' | 'plan' | 'take' | undefined
  /** How far taking in is. */
  progress: { done: number; of: number } | undefined
  /** What taking in would do; absent until it was worked out. */
  steps: readonly ImportStep[] | undefined
  /** So many products changed by the last taking in. */
  taken: number | undefined
  error: ActionFailure | undefined
}

/**
 * Takes in what the Flemish catalogue publishes: reading, seeing what that would bring, taking it in; one thing at a time, and
 * nothing changes before `takeIn`. What was read lies with main until all of it was taken in or somebody forgets it.
 */
export type ProductImport = {
  state$: BehaviorSubject<ImportState>
  /** Asks main what it still has of an earlier reading. */
  look: () => Promise<void>
  begin: (sources: { files: readonly File[]; pages: readonly string[] }) => Promise<void>
  /** Reads on where the reading stood, and works out what all of it would do. */
  goOn: () => Promise<void>
  /** Breaks off reading or taking in; what was done stays. */
  stop: () => void
  forget: () => Promise<void>
  /** Puts the last outcome out of sight, and no more than that. */
  setAside: () => void
  takeIn: (begins: LocalFields) => Promise<void>
}

export type ProductImportParts = {
  replica: Replica
  bridge: Bridge
  staff: () => readonly StaffMember[]
  by: () => string
}

/** A file is read by main, and sent there in pieces: no more of one than main would read. */
const largestFileBytes = 30_000_000

const nothing: ImportState = {
  reading: undefined,
  unsent: [],
  running: undefined,
  progress: undefined,
  steps: undefined,
  taken: undefined,
  error: undefined,
}

export const productImportWith = ({ replica, bridge, staff, by }: ProductImportParts): ProductImport => {
  const { call } = bridge
  const state$ = new BehaviorSubject<ImportState>(nothing)
  const set = (change: Partial<ImportState>): void => state$.next({ ...state$.value, ...change })
  const isIdle = (): boolean => state$.value.running === undefined
  let isStopped = false

  /** Nothing while something else runs. */
  const run = async (running: ImportState['running'], work: () => Promise<Partial<ImportState>>): Promise<void> => {
    if (!isIdle()) return
    isStopped = false
    set({ running, error: undefined, taken: undefined })
    const done = await attempted(bridge, 'productImport', async () => {
      if (!decides(staff(), by())) return { ok: false, error: { code: 'notSupervisor', facts: {} } }
      return { ok: true, value: await work() }
    })
    set({ ...(done.ok ? done.value : { error: done.error }), running: undefined, progress: undefined })
  }

  async function* foundProducts(): AsyncGenerator<FoundProduct> {
    for (let from: number | undefined = 0; from !== undefined;) {
      const part: Output<'readFoundProducts'> = kept(await call.readFoundProducts({ from }))
      yield* part.found
      from = part.next
    }
  }
  const plan = async (): Promise<Partial<ImportState>> => {
    set({ running: 'plan' })
    const { add, steps } = openPlan(await everyProduct(replica))
    for await (const product of foundProducts()) add(product)
    return { steps: steps() }
  }
  const readPages = async (): Promise<void> => {
    for (let before = state$.value.reading; before?.next !== undefined && !isStopped;) {
      const { reading: after } = kept(await call.readCataloguePage({}))
      set({ reading: after })
      const isFurther = after !== undefined && (after.read > before.read || after.waiting < before.waiting)
      before = isFurther ? after : undefined
    }
  }
  const readFile = async (file: File): Promise<void> => {
    if (file.size > largestFileBytes) {
      set({ unsent: [...state$.value.unsent, { name: file.name, fault: { code: 'tooLarge', what: '' } }] })
      return
    }
    const transfer = await sendFile(call, file).catch((error: unknown) => {
      throw error instanceof TransferFailed ? new NotKept(error.failure) : error
    })
    set(kept(await call.readCatalogueFile({ transfer, name: file.name.slice(0, 300) })))
  }
  return {
    state$,
    look: async () => {
      if (!isIdle() || state$.value.reading !== undefined) return
      const reply = await call.catalogueReading({})
      if (reply.ok && isIdle()) set({ reading: reply.value.reading })
    },
    begin: ({ files, pages }) =>
      run('read', async () => {
        set({ steps: undefined, unsent: [] })
        set({ reading: kept(await call.beginCatalogueReading({ pages: [...pages] })).reading })
        for (const file of files) if (!isStopped) await readFile(file)
        await readPages()
        return plan()
      }),
    goOn: () =>
      run('read', async () => {
        await readPages()
        return plan()
      }),
    stop: () => {
      isStopped = true
      void call.stopCatalogueReading({})
    },
    forget: () =>
      run('read', async () => {
        kept(await call.endCatalogueReading({}))
        return { ...nothing }
      }),
    setAside: () => {
      if (isIdle()) set({ steps: undefined, taken: undefined, error: undefined })
    },
    takeIn: (begins) =>
      run('take', async () => {
        const { steps = [], reading } = state$.value
        const changing = new Map(steps.filter(({ kind }) => kind !== 'unchanged').map((step) => [step.place, step]))
        const author = by()
        let place = 0
        let done = 0
        let changed = 0
        set({ progress: { done, of: changing.size } })
        for await (const found of foundProducts()) {
          const step = changing.get(place++)
          if (isStopped) break
          // Another window may have begun another reading meanwhile.
          if (step?.id !== found.ipdc.id) continue
          const isChanged = await editProduct({
            replica,
            bridge,
            id: step.document,
            edit: (present, at) => takenIn({ step, found, present, begins, edit: { at, by: author } }),
          })
          if (isChanged) changed++
          set({ progress: { done: ++done, of: changing.size } })
        }
        // What another window read or began meanwhile is not ended here.
        const present = kept(await call.catalogueReading({})).reading
        const isWhole =
          !isStopped && present?.waiting === 0 && canonicalJson(present) === canonicalJson(reading ?? null)
        if (isWhole) kept(await call.endCatalogueReading({}))
        const rest = isWhole ? { reading: undefined, unsent: [] } : { reading: present }
        return { taken: changed, steps: undefined, ...rest }
      }),
  }
}
