import type { Page } from '@playwright/test'

/** Measures in the page itself, so that the driver's own time is no part of the figures. */
declare global {
  // The only way to declare properties of globalThis is `var`.
  var benchPainted: (
    action: 'next' | 'ticket',
    selector: string,
    pattern: string,
  ) => Promise<{ ms: number; startedAt: number }>
  var benchSeen: Record<string, number>
  var benchReadyAt: number | undefined
}

/** Gives every page of a context the clocks that the bench reads. */
export const installClocks = async (page: Page, readySelector: string): Promise<void> => {
  await page.addInitScript((ready) => {
    const painted = (): Promise<number> =>
      new Promise((done) => {
        // A frame's callbacks run before it is painted; a message posted from one is delivered after.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => done(performance.now())
          port2.postMessage(undefined)
        })
      })
    const patienceMs = 60_000
    const until = <T>(find: () => T | undefined): Promise<T> =>
      new Promise((done, failed) => {
        setTimeout(() => failed(new Error('What is measured did not happen.')), patienceMs)
        const present = find()
        if (present !== undefined) {
          done(present)
          return
        }
        const observer = new MutationObserver(() => {
          const found = find()
          if (found === undefined) return
          observer.disconnect()
          done(found)
        })
        observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
      })
    const textAt = (selector: string): string => {
      const element = document.querySelector(selector)
      return `${element?.getAttribute('aria-label') ?? ''} ${element?.textContent ?? ''}`
    }
    globalThis.benchPainted = async (action, selector, pattern) => {
      const before = new RegExp(pattern).exec(textAt(selector))?.[0]
      const start = performance.now()
      const key = action === 'next' ? 'F2' : 'Enter'
      const target = action === 'next' ? window : (document.activeElement ?? window)
      target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
      await until(() => {
        const now = new RegExp(pattern).exec(textAt(selector))?.[0]
        return now === undefined || now === before ? undefined : now
      })
      return { ms: (await painted()) - start, startedAt: performance.timeOrigin + start }
    }
    globalThis.benchSeen = {}
    const watch = (): void => {
      // Only what changed is read: reading the whole page would cost more than what is measured.
      new MutationObserver((records) => {
        const texts = records.flatMap(({ addedNodes, target, type }) =>
          type === 'characterData' ? [target.textContent] : [...addedNodes].map((node) => node.textContent),
        )
        for (const [label] of texts.join(' ').matchAll(/[A-Z]\d{3,}/g)) {
          if (label in globalThis.benchSeen) continue
          globalThis.benchSeen[label] = Number.NaN
          void painted().then((at) => {
            globalThis.benchSeen[label] = performance.timeOrigin + at
          })
        }
      }).observe(document, { subtree: true, childList: true, characterData: true })
    }
    watch()
    void until(() => document.querySelector(ready) ?? undefined)
      .then(painted)
      .then((at) => {
        globalThis.benchReadyAt = at
      })
  }, readySelector)
}
