import { type RefCallback, useCallback, useState } from 'react'

/**
 * Whether an element's content is longer than itself. Such an element must take the focus, or nobody could scroll it
 * with the keyboard (WCAG 2.1.1).
 */
export const useScrolls = (): [RefCallback<HTMLElement>, boolean] => {
  const [scrolls, setScrolls] = useState(false)
  const watch = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined
    const measure = (): void => setScrolls(element.scrollHeight > element.clientHeight + 1)
    const resized = new ResizeObserver(measure)
    // Called after the layout, where measuring costs nothing; a mutation inside would be told before it.
    const watchSizes = (): void => {
      for (const sized of [element, ...element.children]) resized.observe(sized)
    }
    const changed = new MutationObserver(watchSizes)
    changed.observe(element, { childList: true })
    watchSizes()
    return () => {
      resized.disconnect()
      changed.disconnect()
    }
  }, [])
  return [watch, scrolls]
}
