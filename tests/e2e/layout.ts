import type { Page } from '@playwright/test'

/**
 * What does not fit on the present screen, in words: text that is wider or higher than its box, boxes outside the window,
 * a page that scrolls. Text of people and of the catalogue may be shortened where its whole stands in a `title`.
 */
export const misfits = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = []
    const scrolls = (element: Element): boolean => {
      const { overflowX } = getComputedStyle(element)
      return element.scrollWidth > element.clientWidth && (overflowX === 'auto' || overflowX === 'scroll')
    }
    /** A table that is wider than the window is scrolled sideways within it. */
    const isReached = (element: Element): boolean =>
      element.parentElement !== null && (scrolls(element.parentElement) || isReached(element.parentElement))
    const { scrollWidth, scrollHeight } = document.documentElement
    if (scrollWidth > innerWidth || scrollHeight > innerHeight) {
      found.push(`the page is ${String(scrollWidth)}×${String(scrollHeight)}`)
    }
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const style = getComputedStyle(element)
      const box = element.getBoundingClientRect()
      const text = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
      )
      // Words for screen readers only are one pixel large.
      if (!text || box.width <= 1 || style.display === 'inline' || style.visibility === 'hidden') continue
      const words = element.textContent.trim().slice(0, 60)
      if ((box.right > innerWidth + 1 || box.left < -1) && !isReached(element))
        found.push(`outside the window: "${words}"`)
      if (element.closest('[title]') !== null) continue
      if (element.scrollWidth > element.clientWidth + 1 && style.overflowX !== 'auto')
        found.push(`too wide: "${words}"`)
      if (element.scrollHeight > element.clientHeight + 3 && style.overflowY === 'hidden')
        found.push(`too high: "${words}"`)
    }
    return found
  })
