import { useRef, useState } from 'react'
import type { LocalChanges } from '#domain/product/overview/bulk.ts'
import type { BulkOutcome, BulkStep } from '../../state/bulkEdits.ts'
import { useBulkEdits } from '../../state/station.tsx'
import type { UndoOffer } from '../../ui/UndoBar.tsx'

export type Bulk = {
  /** How many products were seen to of how many, while a change is under way. */
  progress: { steps: number; of: number } | undefined
  /** The products that could not be changed, each with why. */
  failed: BulkOutcome['failed']
  forget: () => void
  /** Resolves once the products are on disk with whether it was done: not while another change is under way. */
  change: (request: {
    keys: readonly string[]
    changes: LocalChanges
    told: (count: number) => string
  }) => Promise<boolean>
  offer: UndoOffer | undefined
  undo: () => void
}

/** Changes many products, one change at a time, and keeps what can be taken back. */
export const useBulk = (): Bulk => {
  const edits = useBulkEdits()
  const [progress, setProgress] = useState<Bulk['progress']>()
  const [failed, setFailed] = useState<BulkOutcome['failed']>([])
  const [last, setLast] = useState<{ offer: UndoOffer; done: readonly BulkStep[] }>()
  const isRunning = useRef(false)
  const alone = async (of: number, work: () => Promise<BulkOutcome>): Promise<BulkOutcome | undefined> => {
    if (isRunning.current) return undefined
    isRunning.current = true
    setProgress({ steps: 0, of })
    try {
      const outcome = await work()
      setFailed(outcome.failed)
      return outcome
    } finally {
      isRunning.current = false
      setProgress(undefined)
    }
  }
  return {
    progress,
    failed,
    forget: () => setFailed([]),
    change: async ({ keys, changes, told }) => {
      const onStep = (steps: number): void => setProgress({ steps, of: keys.length })
      const outcome = await alone(keys.length, () => edits.change({ keys, changes, onStep }))
      if (outcome === undefined) return false
      const { done } = outcome
      const at = Date.now()
      setLast(done.length === 0 ? undefined : { offer: { id: String(at), what: told(done.length), at }, done })
      return true
    },
    offer: progress === undefined ? last?.offer : undefined,
    undo: () => {
      if (last === undefined) return
      void alone(last.done.length, () => edits.undo(last.done)).then((outcome) => {
        if (outcome !== undefined) setLast(undefined)
      })
    },
  }
}
