import type { Page } from '@playwright/test'

/** What is done in the page, all of it in the page itself, so that the driver's own time is no part of the figures. */
type Act =
  | { does: 'type' }
  | { does: 'press'; key: string; altKey?: boolean; shiftKey?: boolean }
  /** The button of a list that says so. */
  | { does: 'click'; row: string }

/**
 * Ms from what is done until the frame after it is painted; given a selector, the first frame after what it finds reads otherwise
 * than before, or is there at all.
 */
export const paintedAfter = (page: Page, act: Act, changes?: string): Promise<number> =>
  page.evaluate(
    async ({ act: what, changes: selector }) => {
      const read = (): string | undefined =>
        selector === undefined ? undefined : document.querySelector(selector)?.textContent
      const before = read()
      const focused = document.activeElement ?? document.body
      const row =
        what.does === 'click'
          ? [...document.querySelectorAll<HTMLElement>('li > button')].find((one) => one.textContent.includes(what.row))
          : undefined
      const start = performance.now()
      if (what.does === 'click') row?.click()
      else if (what.does === 'press') {
        focused.dispatchEvent(new KeyboardEvent('keydown', { ...what, bubbles: true, cancelable: true }))
      } else if (focused instanceof HTMLTextAreaElement) {
        focused.setRangeText('e', focused.value.length, focused.value.length, 'end')
        focused.dispatchEvent(new InputEvent('input', { bubbles: true }))
      }
      if (selector !== undefined) {
        await new Promise<void>((done, failed) => {
          const isThere = (): boolean => read() !== undefined && read() !== before
          setTimeout(() => failed(new Error(`What ${selector} finds did not change.`)), 60_000)
          if (isThere()) return done()
          new MutationObserver((_records, observer) => {
            if (!isThere()) return
            observer.disconnect()
            done()
          }).observe(document, { subtree: true, childList: true, characterData: true })
        })
      }
      await new Promise<void>((done) => {
        // A frame's callbacks run before it is painted; a message posted from one is delivered after.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => done()
          port2.postMessage(undefined)
        })
      })
      return performance.now() - start
    },
    { act, changes },
  )

/** The same so many times, with what follows when there is time done in between, as between two keys of a quick typist. */
export const rounds = async (page: Page, count: number, round: () => Promise<number>): Promise<number[]> => {
  const samples: number[] = []
  for (let at = 0; at < count; at += 1) {
    samples.push(await round())
    await page.waitForTimeout(120)
  }
  return samples
}
