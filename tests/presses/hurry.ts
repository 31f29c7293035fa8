import type { Page } from '@playwright/test'

/** Moves the page's time on by so many ms: what waits for a moment within comes due now, and else nothing is different. */
export type Hurry = (ms: number) => Promise<void>

const kept = 'nativeEventTime'

/**
 * Opens a page whose time can be moved on. Its own pace stays the true one. Playwright's clock would stamp an event when it is
 * first looked at, not when it happened; a kiosk that tells a double tap by its time has to be told the true one.
 */
export const openHurried = async (page: Page, url: string): Promise<Hurry> => {
  await page.addInitScript((name) => {
    const stamp = Object.getOwnPropertyDescriptor(Event.prototype, 'timeStamp')
    Object.defineProperty(window, name, { value: { stamp, now: performance.now.bind(performance) } })
  }, kept)
  await page.clock.install()
  await page.goto(url)
  await page.evaluate((name) => {
    const { stamp, now } = Reflect.get(window, name) as { stamp: PropertyDescriptor; now: () => number }
    if (!String(Reflect.get(stamp, 'get')).includes('[native code]')) throw new Error('The clock was there first.')
    Object.defineProperty(Event.prototype, 'timeStamp', {
      get(this: Event) {
        return Number(stamp.get?.call(this)) + performance.now() - now()
      },
    })
  }, kept)
  return (ms) => page.clock.fastForward(ms)
}
