import { type Dispatch, type SetStateAction, useEffect, useState } from 'react'
import { type TypedProduct, nothingTyped, readTyped, touchedFields } from '#domain/product/typed.ts'
import { useDrafts } from '../../state/station.tsx'

/**
 * What is typed of one product and not saved. It outlives the editor and the page: whoever closes the editor, or looks at
 * another product, finds it again, until it is saved or given up.
 */
export const useTyping = (id: string): [TypedProduct, Dispatch<SetStateAction<TypedProduct>>] => {
  const drafts = useDrafts()
  const key = `edit ${id}`
  const [typed, setTyped] = useState(() => readTyped(drafts.read(key)) ?? nothingTyped)
  useEffect(() => {
    if (touchedFields(typed).length === 0) drafts.drop(key)
    else drafts.keep(key, typed)
  }, [drafts, key, typed])
  return [typed, setTyped]
}
