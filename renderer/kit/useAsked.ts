import { useEffect, useState } from 'react'
import type { Asked } from '#domain/report/asked.ts'
import { useAskedLately } from '../state/station.tsx'

/** How often each product was asked for, as it was when the screen was opened; absent until it was counted. */
export const useAsked = (): Asked | undefined => {
  const askedLately = useAskedLately()
  const [asked, setAsked] = useState<Asked>()
  useEffect(() => {
    let isOver = false
    const show = (counted: Asked): void => {
      if (!isOver) setAsked(counted)
    }
    // Where the replica cannot be read the catalogue's own order will do.
    askedLately().then(show, () => show(new Map()))
    return () => {
      isOver = true
    }
  }, [askedLately])
  return asked
}
