import { type RefCallback, useCallback } from 'react'

const steps = [1, 0.9, 0.8, 0.72, 0.64, 0.56, 0.48, 0.42, 0.36, 0.3, 0.25, 0.2]

/**
 * Makes words as large as their box, of a height of its own, allows: sets `--fit`, by which the box multiplies its letters, to the largest step at
 * which nothing runs over. `words` is whatever the box says, so that it is measured anew when that changes.
 */
export const useFit = (words: string): RefCallback<HTMLElement> =>
  useCallback(
    (element: HTMLElement | null) => {
      if (element === null) return undefined
      const fit = (): void => {
        if (words === '') return
        for (const step of steps) {
          element.style.setProperty('--fit', String(step))
          if (element.scrollHeight <= element.clientHeight && element.scrollWidth <= element.clientWidth) return
        }
      }
      const resized = new ResizeObserver(fit)
      resized.observe(element)
      fit()
      void document.fonts.ready.then(fit)
      return () => resized.disconnect()
    },
    [words],
  )
