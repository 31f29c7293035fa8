import { compareText } from '#domain/document/order.ts'
import { lettersOf } from '#domain/language/letters.ts'
import { readCsv, writeCsv } from '#domain/table/csv.ts'
import { withContent } from '#domain/product/history.ts'
import { type LocalChange, type LocalReading, localTable, readLocalTable } from '#domain/product/localCsv.ts'
import { productIdOf, productKeyOf } from '#domain/product/productId.ts'
import type { Bridge } from '#preload/bridge.ts'
import type { Replica } from '#sync/replica/open.ts'
import type { Board, Done } from './model.ts'
import { editProduct, everyProduct } from './productEdits.ts'
import { attempted } from './recording.ts'
import { decides } from '#domain/staff/decides.ts'

/** Why a file is no table at all. */
export const tableFaults = ['tooLarge', 'wrongEncoding', 'notReadable'] as const
export type TableFault = (typeof tableFaults)[number]

/** The municipality's own fields of all products, in a file for a spreadsheet. Nothing changes before `takeIn`. */
export type LocalTables = {
  write: () => Promise<Done<Blob>>
  read: (file: Blob) => Promise<Done<LocalReading | TableFault>>
  /** Resolves with how many products changed, once all of them are on disk; tells after each how many rows are done. */
  takeIn: (changes: readonly LocalChange[], onDone: (rows: number) => void) => Promise<Done<number>>
}

export type LocalTablesParts = { replica: Replica; bridge: Bridge; board: () => Board; by: () => string }

const largestBytes = 10_000_000

export const localTablesWith = ({ replica, bridge, board, by }: LocalTablesParts): LocalTables => {
  const attempt = <T>(work: () => Promise<T>): Promise<Done<T>> =>
    attempted(bridge, 'localTable', async () => {
      if (!decides(board().staff, by())) return { ok: false, error: { code: 'notSupervisor', facts: {} } }
      return { ok: true, value: await work() }
    })
  const products = async () =>
    (await everyProduct(replica))
      .map(({ id, data }) => ({ ...data, key: productKeyOf(id) }))
      .sort((a, b) => compareText(a.ipdc.naam.nl, b.ipdc.naam.nl) || compareText(a.key, b.key))
  return {
    write: () =>
      attempt(async () => {
        const { columns, rows } = localTable(await products())
        return new Blob([writeCsv([columns, ...rows])], { type: 'text/csv' })
      }),
    read: (file) =>
      attempt(async () => {
        if (file.size > largestBytes) return 'tooLarge'
        const text = lettersOf(new Uint8Array(await file.arrayBuffer()))
        if (text === undefined) return 'wrongEncoding'
        const table = readCsv(text)
        if (table === undefined) return 'notReadable'
        const { site, staff } = board()
        const known = {
          departments: Object.keys(site.departments),
          queues: site.queues.map(({ letter }) => letter),
          staff: staff.map(({ id }) => id),
        }
        return readLocalTable({ table, products: await products(), known })
      }),
    takeIn: (changes, onDone) =>
      attempt(async () => {
        let changed = 0
        for (const [place, { key, local }] of changes.entries()) {
          const done = await editProduct({
            replica,
            bridge,
            id: productIdOf(key),
            edit: (present, at) =>
              present && withContent(present, { ipdc: present.data.ipdc, local }, { at, by: by() }),
          })
          if (done) changed++
          onDone(place + 1)
        }
        return changed
      }),
  }
}
