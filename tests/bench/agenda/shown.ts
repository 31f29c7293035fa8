import type { Page } from '@playwright/test'

/**
 * Ms from a press to the frame after the other week stands there, with all its boxes or with the names in them; all of it in the page
 * itself, so that the driver's own time is no part of it. Goes a week on, and back, by turns; or to a `day` in its field.
 */
export const shownAfter = (
  page: Page,
  wanted: { until: 'boxes' | 'names'; count: number; day?: string },
): Promise<number> =>
  page.evaluate(async ({ until, count, day }) => {
    const boxes = (): NodeListOf<HTMLElement> => document.querySelectorAll<HTMLElement>('[data-appointment]')
    const first = (): string | undefined => boxes()[0]?.dataset['appointment']
    const before = first()
    const press = (): void => {
      const isLater = document.documentElement.dataset['benchLater'] === 'true'
      document.documentElement.dataset['benchLater'] = String(!isLater)
      const key = isLater ? 'PageUp' : 'PageDown'
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
    }
    const choose = (wantedDay: string): void => {
      const field = document.querySelector<HTMLInputElement>('input[type=date]')
      // React takes no notice of what is put into a field by its own setter.
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, wantedDay)
      field?.dispatchEvent(new Event('input', { bubbles: true }))
    }
    const isThere = (): boolean => {
      if (first() === before) return false
      const all = boxes()
      if (all.length !== count) return false
      return until === 'boxes' || [all[0], all[count - 1]].every((box) => box?.textContent.includes('Burger') === true)
    }
    const start = performance.now()
    const shown = new Promise<void>((done, failed) => {
      setTimeout(() => failed(new Error('The other week is not shown.')), 60_000)
      new MutationObserver((_records, observer) => {
        if (!isThere()) return
        observer.disconnect()
        done()
      }).observe(document, { subtree: true, childList: true, characterData: true })
    })
    if (day === undefined) press()
    else choose(day)
    await shown
    await new Promise<void>((done) => {
      // A frame's callbacks run before it is painted; a message posted from one is delivered after.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => done()
        port2.postMessage(undefined)
      })
    })
    return performance.now() - start
  }, wanted)

/** The same of so many buttons that stand in a box of their own, each with a line of text, over the page as it is. */
export const barePainted = (page: Page, count: number): Promise<number> =>
  page.evaluate(async (wanted) => {
    document.querySelector('#bench-bare')?.remove()
    const start = performance.now()
    const box = document.createElement('div')
    box.id = 'bench-bare'
    box.style.cssText = 'position:fixed;inset:100px 0 0 60px;overflow:auto;z-index:9;background:#fff'
    for (let n = 0; n < wanted; n += 1) {
      const button = document.createElement('button')
      button.textContent = `09:00 Burger ${String(n)} · Rijbewijs aanvragen, vernieuwen of vervangen`
      button.style.cssText = `position:absolute;overflow:hidden;height:39px;width:68px;top:${String((n % 14) * 40)}px;left:${String(Math.floor(n / 14) * 68)}px`
      box.append(button)
    }
    document.body.append(box)
    await new Promise<void>((done) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => done()
        port2.postMessage(undefined)
      })
    })
    return performance.now() - start
  }, count)
