import type { Page } from '@playwright/test'

/** What the waiting room's screen shows at one moment, read in one go. */
export type DisplayLook = {
  /** By the page's own clock, in ms since 1970. */
  at: number
  /** Dark, with the time alone. */
  rests: boolean
  /** The time of day that it shows. */
  clock: string | undefined
  /** When it says that the doors open again. */
  opens: string | undefined
  freshness: string | undefined
  freshnessWords: string
  /** What stands in the large field; a message in the place of a call leaves all calls to the list. */
  message: string | undefined
  /** All calls, the newest first, each as number and counter. */
  calls: { label: string; where: string }[]
  /** How many wait, by the letter of their queue. */
  waiting: Record<string, number>
}

export const lookAtDisplay = (page: Page): Promise<DisplayLook> =>
  page.evaluate(() => {
    const words = (element: Element | null | undefined): string =>
      element instanceof HTMLElement ? element.innerText.trim() : ''
    const section = (name: string) => document.querySelector(`section[aria-label="${name}"]`)
    const footer = document.querySelector('footer')
    const large = words(section('Nu aan de beurt'))
    const largeLabel = /^[A-Z]\d{3,}$/m.exec(large)?.[0]
    const freshness = footer?.querySelector('[data-kind]')
    const recent = [...(section('Eerder opgeroepen')?.querySelectorAll('li') ?? [])].map((row) => ({
      label: /[A-Z]\d{3,}/.exec(words(row))?.[0] ?? '',
      where: /Loket \S+?(?=,|\s|$)/.exec(words(row))?.[0] ?? '',
    }))
    const waiting = [...(section('Wachtenden')?.querySelectorAll('li') ?? [])].map((row) => {
      const [letter = ''] = words(row)
      return [letter, Number(row.querySelector('[aria-hidden]')?.textContent)] as const
    })
    const message = section('Mededeling')
    return {
      at: Date.now(),
      rests: footer === null && document.querySelector('main time') !== null,
      clock: document.querySelector('time')?.textContent,
      opens: /Weer open op .*/.exec(words(document.querySelector('main')))?.[0],
      freshness: freshness?.getAttribute('data-kind') ?? undefined,
      freshnessWords: words(freshness),
      message: message === null ? undefined : words(message),
      calls: [
        ...(largeLabel === undefined
          ? []
          : [{ label: largeLabel, where: /Loket \S+?(?=,|\s|$)/.exec(large)?.[0] ?? '' }]),
        ...recent,
      ],
      waiting: Object.fromEntries(waiting),
    }
  })

/** What the ticket kiosk shows at one moment. */
export type KioskLook = {
  at: number
  /** The step that it is at. */
  step: string | undefined
  language: string | undefined
  /** It asks whether anybody is there. */
  asks: boolean
  warnings: string[]
  /** The times of which it says that the wait was reckoned then, and that what it says was true then. */
  estimateOf: string | undefined
  asOf: string | undefined
  words: string
}

export const lookAtKiosk = (page: Page): Promise<KioskLook> =>
  page.evaluate(() => {
    const words = (element: Element | null | undefined): string =>
      element instanceof HTMLElement ? element.innerText.trim() : ''
    const kiosk = document.querySelector('[data-step]')
    return {
      at: Date.now(),
      step: kiosk?.getAttribute('data-step') ?? undefined,
      language: kiosk?.getAttribute('lang') ?? undefined,
      asks: document.querySelector('[role=alertdialog]') !== null,
      warnings: [...document.querySelectorAll('[role=status][data-kind=warning]')].map(words),
      estimateOf: /berekend om (\d\d:\d\d)/.exec(words(kiosk))?.[1],
      asOf: /Stand van (\d\d:\d\d)/.exec(words(kiosk))?.[1],
      words: words(kiosk).slice(0, 400),
    }
  })
