import { type LocalChanges, undone, withChanges } from '#domain/product/overview/bulk.ts'
import { withContent } from '#domain/product/history.ts'
import { mayEdit } from '#domain/product/mayEdit.ts'
import type { LocalFields } from '#domain/product/product.ts'
import { productIdOf } from '#domain/product/productId.ts'
import type { Bridge } from '#preload/bridge.ts'
import type { Replica } from '#sync/replica/open.ts'
import type { ActionFailure, Board } from './model.ts'
import { editProduct } from './productEdits.ts'
import { attempted } from './recording.ts'

/** What was done to one product, so that it can be taken back. */
export type BulkStep = { key: string; before: LocalFields; after: LocalFields }

/** What became of a change of many products: each by itself is done, or was not for a reason of its own. */
export type BulkOutcome = { done: BulkStep[]; failed: { key: string; error: ActionFailure }[] }

/** The same change to many products, one edit each. Both resolve once all that could be done is on disk. */
export type BulkEdits = {
  change: (request: {
    keys: readonly string[]
    changes: LocalChanges
    /** How many products were seen to so far. */
    onStep: (steps: number) => void
  }) => Promise<BulkOutcome>
  /** Takes back what was done, but for what somebody wrote over it meanwhile. */
  undo: (steps: readonly BulkStep[]) => Promise<BulkOutcome>
}

export type BulkEditParts = {
  replica: Replica
  bridge: { call: Pick<Bridge['call'], 'giveStamp' | 'keepEdit' | 'report'> }
  board: () => Pick<Board, 'staff'>
  by: () => string
}

/** So many edits go on at once: they share the flushes of the disk, and the screen is drawn once for all of them. */
const sideBySide = 20

type Edit = (key: string, present: LocalFields) => LocalFields
/** Whose right decides: that to the sheet as it is, or for what one takes back, as it was when one changed it. */
type RightTo = (key: string, present: LocalFields) => LocalFields

export const bulkEditsWith = ({ replica, bridge, board, by }: BulkEditParts): BulkEdits => {
  const editOne = (key: string, { edit, rightTo }: { edit: Edit; rightTo: RightTo }) =>
    attempted<BulkStep | undefined>(bridge, 'bulkEdit', async () => {
      const met: { mayEdit: boolean; step?: BulkStep } = { mayEdit: true }
      const edited = await editProduct({
        replica,
        bridge,
        id: productIdOf(key),
        edit: (present, at) => {
          if (present === undefined) return undefined
          const before = present.data.local
          met.mayEdit = mayEdit(board().staff, by(), rightTo(key, before))
          if (!met.mayEdit) return undefined
          const after = edit(key, before)
          met.step = { key, before, after }
          return withContent(present, { ipdc: present.data.ipdc, local: after }, { at, by: by() })
        },
      })
      if (!met.mayEdit) return { ok: false, error: { code: 'notYourSheet', facts: {} } }
      return { ok: true, value: edited ? met.step : undefined }
    })
  const editAll = async (
    keys: readonly string[],
    how: { edit: Edit; rightTo: RightTo; onStep?: (steps: number) => void },
  ): Promise<BulkOutcome> => {
    const outcome: BulkOutcome = { done: [], failed: [] }
    for (let from = 0; from < keys.length; from += sideBySide) {
      const some = keys.slice(from, from + sideBySide)
      const results = await Promise.all(some.map(async (key) => ({ key, done: await editOne(key, how) })))
      for (const { key, done } of results) {
        if (!done.ok) outcome.failed.push({ key, error: done.error })
        else if (done.value !== undefined) outcome.done.push(done.value)
      }
      how.onStep?.(from + some.length)
    }
    return outcome
  }
  return {
    change: ({ keys, changes, onStep }) =>
      editAll(keys, {
        edit: (_, present) => withChanges(present, changes),
        rightTo: (_, present) => present,
        onStep,
      }),
    undo: (steps) => {
      const byKey = new Map(steps.map((step) => [step.key, step]))
      return editAll([...byKey.keys()], {
        edit: (key, present) => {
          const step = byKey.get(key)
          return step === undefined ? present : undone({ ...step, present })
        },
        rightTo: (key, present) => byKey.get(key)?.before ?? present,
      })
    },
  }
}
