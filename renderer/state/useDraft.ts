import { type Dispatch, type SetStateAction, useEffect, useState } from 'react'
import type * as z from 'zod'
import { useDrafts } from './station.tsx'

/**
 * As `useState`, for what a person must not lose when the page dies: it comes back with the page. Leaving the component by
 * the screen itself ends it, as always. What comes back is checked, since the page may have died of it.
 */
export const useDraft = <T>(key: string, schema: z.ZodType<T>, initial: T): [T, Dispatch<SetStateAction<T>>] => {
  const drafts = useDrafts()
  const [value, setValue] = useState<T>(() => {
    const found = schema.safeParse(drafts.read(key))
    return found.success ? found.data : initial
  })
  const [first] = useState(initial)
  useEffect(() => {
    if (JSON.stringify(value) === JSON.stringify(first)) drafts.drop(key)
    else drafts.keep(key, value)
  }, [drafts, key, value, first])
  useEffect(() => () => drafts.drop(key), [drafts, key])
  return [value, setValue]
}
