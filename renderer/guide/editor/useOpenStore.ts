import { useEffect, useState } from 'react'
import { contentOf } from '#domain/guide/document.ts'
import type { KnownGuide } from '../../state/guides.ts'
import { useDrafts } from '../../state/station.tsx'
import { keptOf, typedFrom } from './kept.ts'
import { type GuideStore, openGuide } from './openGuide.ts'

/**
 * The guide that is edited. What is typed and not saved outlives the editor and the page; what others save in the meantime
 * arrives under it.
 */
export const useOpenStore = (known: KnownGuide): GuideStore => {
  const drafts = useDrafts()
  const name = `guide ${known.key}`
  const [store] = useState(() => openGuide(known, typedFrom(drafts.read(name), contentOf(known.guide))))
  useEffect(() => {
    if (store.getState().known !== known) store.getState().arrive(known)
  }, [store, known])
  useEffect(
    () =>
      store.subscribe(({ typed }, { typed: before }) => {
        if (typed === before) return
        const kept = keptOf(typed)
        if (kept === undefined) drafts.drop(name)
        else drafts.keep(name, kept)
      }),
    [drafts, name, store],
  )
  return store
}
