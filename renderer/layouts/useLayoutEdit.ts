import { useMemo, useState } from 'react'
import { canonicalJson } from '#domain/document/canonical.ts'
import type { ActionFailure, Done } from '../state/model.ts'
import type { UndoOffer } from '../ui/UndoBar.tsx'
import { useRun } from '../visit/useRun.ts'

/** What is typed and not saved yet, with what stood there when the typing began. */
export type Typing<D, V> = { draft: D; base: V }

export type LayoutEdit<D> = {
  draft: D
  change: (change: Partial<D>) => void
  isTyped: boolean
  /** Somebody else saved meanwhile what this would replace. */
  isOvertaken: boolean
  /** Saving was refused, so that what is wrong is said beside every field. */
  showsDoubts: boolean
  discard: () => void
  /** Answers whether it was saved. */
  submit: () => Promise<boolean>
  undo: () => void
  offer: UndoOffer | undefined
  isBusy: boolean
  error: ActionFailure | undefined
  clear: () => void
}

/**
 * One value of the site as a form: typed, saved as a whole, and put back within 10 seconds. What is typed is the caller's to
 * keep, so that it outlives the form.
 */
export const useLayoutEdit = <V, D extends object>(parts: {
  saved: V
  typing: Typing<D, V> | undefined
  onTyping: (typing: Typing<D, V> | undefined) => void
  draftOf: (saved: V) => D
  /** `undefined` while something is wrong with what is typed. */
  valueOf: (draft: D) => V | undefined
  /** Saves what became of `base`. */
  save: (value: V, base: V) => Promise<Done<unknown>>
  /** What is said once it is saved. */
  told: string
}): LayoutEdit<D> => {
  const { saved, typing, onTyping, draftOf, valueOf, save, told } = parts
  const { running, error, run, clear } = useRun()
  const [showsDoubts, setShowsDoubts] = useState(false)
  const [done, setDone] = useState<{ before: V; after: V; offer: UndoOffer }>()
  const present = useMemo(() => canonicalJson(saved), [saved])
  const untouched = useMemo(() => draftOf(saved), [saved, draftOf])
  const draft = typing?.draft ?? untouched
  const discard = (): void => {
    onTyping(undefined)
    setShowsDoubts(false)
  }
  const submit = async (): Promise<boolean> => {
    const value = valueOf(draft)
    setShowsDoubts(value === undefined)
    if (value === undefined || (await run('save', () => save(value, typing?.base ?? saved))) === undefined) return false
    onTyping(undefined)
    const at = Date.now()
    setDone({ before: typing?.base ?? saved, after: value, offer: { id: String(at), what: told, at } })
    return true
  }
  const putBack = async ({ before, after }: { before: V; after: V }): Promise<void> => {
    if ((await run('undo', () => save(before, after))) === undefined) return
    setDone(undefined)
    discard()
  }
  return {
    draft,
    change: (change) => onTyping({ draft: { ...draft, ...change }, base: typing?.base ?? saved }),
    isTyped: typing !== undefined,
    isOvertaken: typing !== undefined && canonicalJson(typing.base) !== present,
    showsDoubts,
    discard,
    submit,
    undo: () => {
      if (done !== undefined) void putBack(done)
    },
    // Going back would take with it what was typed since.
    offer: typing === undefined ? done?.offer : undefined,
    isBusy: running !== undefined,
    error,
    clear,
  }
}
