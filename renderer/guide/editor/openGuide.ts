import { createContext, use } from 'react'
import { type StoreApi, createStore, useStore } from 'zustand'
import { contentOf } from '#domain/guide/document.ts'
import type { GuideContent, Step } from '#domain/guide/guide.ts'
import { stepOf } from '#domain/guide/editing/changed.ts'
import {
  type GuidePart,
  type PartState,
  type TypedGuide,
  keepMine,
  over,
  stateOfPart,
  takeTheirs,
  touchedParts,
  withPartsOf,
} from '#domain/guide/editing/typed.ts'
import { type EditDone, remembered, without } from '#domain/guide/editing/undo.ts'
import type { KnownGuide } from '../../state/guides.ts'

/** One guide that is being edited: as it is stored, what is typed over it, and what can be taken back. */
export type OpenGuide = {
  known: KnownGuide
  stored: GuideContent
  typed: TypedGuide
  done: readonly EditDone[]
  /** Does an edit; those of the same `what` after one another are taken back as one, unless it is empty. */
  apply: (what: string, edit: (content: GuideContent) => GuideContent) => void
  undo: () => void
  /** The guide was changed, here or elsewhere. */
  arrive: (known: KnownGuide) => void
  takeTheirs: (part: GuidePart) => void
  keepMine: (part: GuidePart) => void
  discard: () => void
  /** What was typed by then is saved. */
  saved: (content: GuideContent) => void
}

export type GuideStore = StoreApi<OpenGuide>

/** `typed`: what was typed of it before, and is not saved. */
export const openGuide = (known: KnownGuide, typed?: TypedGuide): GuideStore => {
  const stored = contentOf(known.guide)
  return createStore<OpenGuide>()((set) => ({
    known,
    stored,
    typed: typed === undefined ? { base: stored, mine: stored } : over(typed, stored),
    done: [],
    apply: (what, edit) =>
      set(({ typed: now, done }) => {
        const mine = edit(now.mine)
        if (mine === now.mine) return {}
        return { typed: { ...now, mine }, done: remembered(done, { before: now.mine, after: mine, what }) }
      }),
    undo: () =>
      set(({ typed: now, done }) => {
        const last = done.at(-1)
        if (last === undefined) return {}
        return { typed: { ...now, mine: without(now.mine, last) }, done: done.slice(0, -1) }
      }),
    arrive: (next) =>
      set(({ typed: now }) => {
        const content = contentOf(next.guide)
        return { known: next, stored: content, typed: over(now, content) }
      }),
    takeTheirs: (part) => set(({ typed: now, stored: theirs }) => ({ typed: takeTheirs(now, theirs, part) })),
    keepMine: (part) => set(({ typed: now, stored: theirs }) => ({ typed: keepMine(now, theirs, part) })),
    discard: () => set(({ stored: theirs }) => ({ typed: { base: theirs, mine: theirs }, done: [] })),
    saved: (content) =>
      set(({ typed: now }) => {
        const parts = touchedParts({ base: now.base, mine: content })
        return { typed: { ...now, base: withPartsOf(now.base, content, parts) } }
      }),
  }))
}

export type GuideView = {
  store: GuideStore
  /** Nothing can be changed here by whoever is signed in. */
  disabled: boolean
}

export const GuideContext = createContext<GuideView | undefined>(undefined)

export const useGuideView = (): GuideView => {
  const view = use(GuideContext)
  if (view === undefined) throw new Error('A part of a guide stands inside its editor.')
  return view
}

/** What is found in the guide; a part is drawn anew only when that changes. */
export const useOpen = <T>(find: (state: OpenGuide) => T): T => useStore(useGuideView().store, find)

export const useStep = (id: string): Step | undefined => useOpen(({ typed }) => stepOf(typed.mine, id))

/** Whether something of a part is not saved, and whether somebody else saved it otherwise meanwhile. */
export const usePartState = (part: GuidePart): PartState | undefined =>
  useOpen(({ typed, stored }) => stateOfPart(typed, stored, part))

/** An id that no editor gives again. */
export const newId = (): string => crypto.randomUUID().replaceAll('-', '').slice(0, 12)
