import type { Page } from '@playwright/test'

declare global {
  // The only way to declare properties of globalThis is `var`.
  /** When the holder's name was painted, of each card, in ms since 1970 by this page's clock. */
  var benchNamePainted: number[]
}

/** Has a page note when the line of the card in the reader shows this name, painted. */
export const installCardClock = async (page: Page, name: string): Promise<void> => {
  await page.addInitScript((holder) => {
    globalThis.benchNamePainted = []
    let stands = false
    new MutationObserver(() => {
      const line = document.querySelector('section[aria-label="Kaart in de lezer"]')
      const before = stands
      stands = line?.textContent.includes(holder) === true
      if (!stands || before) return
      // A frame's callbacks run before it is painted; a message posted from one is delivered after.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => globalThis.benchNamePainted.push(performance.timeOrigin + performance.now())
        port2.postMessage(undefined)
      })
    }).observe(document, { subtree: true, childList: true, characterData: true })
  }, name)
}

/** This process's clock, in ms since 1970; it runs as evenly as a page's. */
export const present = (): number => performance.timeOrigin + performance.now()

/** By how many ms a page's clock is ahead of this process's, from the quickest of several questions. */
export const clockAhead = async (page: Page): Promise<number> => {
  let best = { took: Number.POSITIVE_INFINITY, ahead: 0 }
  for (let round = 0; round < 30; round += 1) {
    const asked = present()
    const there = await page.evaluate(() => performance.timeOrigin + performance.now())
    const answered = present()
    if (answered - asked < best.took) best = { took: answered - asked, ahead: there - (asked + answered) / 2 }
  }
  return best.ahead
}
