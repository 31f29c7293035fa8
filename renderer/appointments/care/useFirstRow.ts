import { type RefObject, useEffect } from 'react'

/**
 * Puts the focus on the first row of a list once its rows are read, where it still is in the field or nowhere: the key that asked for
 * the list may be faster than the rows, and what is pressed next is meant for them.
 */
export const useFirstRow = (list: RefObject<HTMLElement | null>, isReady: boolean): void => {
  useEffect(() => {
    const focused = document.activeElement
    if (!isReady || (focused !== document.body && focused?.getAttribute('role') !== 'combobox')) return
    list.current?.querySelector<HTMLElement>('li > button')?.focus()
  }, [list, isReady])
}
