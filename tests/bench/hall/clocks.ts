import type { Page } from '@playwright/test'
import { clockAhead } from '../cardInPage.ts'

declare global {
  // The only way to declare properties of globalThis is `var`.
  /** When a person's last press of a key, a button or the screen ended, in ms since 1970 by this page's clock. */
  var benchPressedAt: number
  /** Resolves when an element with such a text has stood in the page for two frames, with that moment. */
  var benchStood: (selector: string, pattern: string) => Promise<number>
  /** What was last asked of it. */
  var benchStanding: Promise<number>
}

/** A text that is waited for, in an element that a selector names. */
export type Standing = { selector: string; pattern: string }

/**
 * Has a page note what it is measured by, so that the driver's own time is no part of the figures. From its beginning it waits
 * for `first`.
 */
export const installHallClocks = (page: Page, first: Standing = { selector: 'body', pattern: '' }): Promise<unknown> =>
  page.addInitScript(({ selector: firstPlace, pattern: firstText }) => {
    globalThis.benchPressedAt = Number.NaN
    const note = ({ isTrusted, timeStamp }: Event): void => {
      if (isTrusted) globalThis.benchPressedAt = performance.timeOrigin + timeStamp
    }
    // Controls act when a finger or the mouse leaves them, and on a key when it goes down.
    for (const type of ['pointerup', 'keydown']) window.addEventListener(type, note, { capture: true, passive: true })

    globalThis.benchStood = (selector, pattern) =>
      new Promise((done, failed) => {
        setTimeout(() => failed(new Error(`${pattern} did not come to stand at ${selector}.`)), 120_000)
        const wanted = new RegExp(pattern)
        const stands = (): boolean =>
          [...document.querySelectorAll(selector)].some((element) => wanted.test(element.textContent))
        const paint = (): void => {
          // The second frame begins when the first one is drawn.
          requestAnimationFrame(() => requestAnimationFrame(() => done(performance.timeOrigin + performance.now())))
        }
        if (stands()) {
          paint()
          return
        }
        const observer = new MutationObserver(() => {
          if (!stands()) return
          observer.disconnect()
          paint()
        })
        observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
      })
    globalThis.benchStanding = globalThis.benchStood(firstPlace, firstText)
  }, first)

/**
 * Begins to wait for a text before what brings it about is done, and gives the moment at which it was painted, by this
 * process's clock.
 */
export const watchFor = async (page: Page, { selector, pattern }: Standing): Promise<() => Promise<number>> => {
  await page.evaluate(
    ([place, text]) => {
      globalThis.benchStanding = globalThis.benchStood(place, text)
    },
    [selector, pattern] as const,
  )
  return () => stoodAt(page)
}

/** When what a page waits for was painted, by this process's clock. */
export const stoodAt = async (page: Page): Promise<number> =>
  (await page.evaluate(() => globalThis.benchStanding)) - (await clockAhead(page))

/** When the last press in a page ended, by this process's clock. */
export const pressedAt = async (page: Page): Promise<number> =>
  (await page.evaluate(() => globalThis.benchPressedAt)) - (await clockAhead(page))
