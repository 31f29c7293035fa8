import { type Dispatch, type SetStateAction, useEffect, useState } from 'react'
import { type TypedProduct, nothingTyped, readTyped, touchedFields } from '#domain/product/typed.ts'
import { useDrafts } from '../../state/station.tsx'

export type Typing = [TypedProduct, Dispatch<SetStateAction<TypedProduct>>]

/**
 * What is typed of one product and not saved. It outlives the editor and the page: whoever closes the editor, or looks at
 * another product, finds it again, until it is saved or given up. An editor that goes at once when it has saved must `forget` what it kept.
 */
export const useTyping = (id: string): { typing: Typing; forget: () => void } => {
  const drafts = useDrafts()
  const key = `edit ${id}`
  const [typed, setTyped] = useState(() => readTyped(drafts.read(key)) ?? nothingTyped)
  useEffect(() => {
    if (touchedFields(typed).length === 0) drafts.drop(key)
    else drafts.keep(key, typed)
  }, [drafts, key, typed])
  return { typing: [typed, setTyped], forget: () => drafts.drop(key) }
}
