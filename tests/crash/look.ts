import type { Page } from '@playwright/test'

/** What a station's screen shows at one moment, read in one go. */
export type Look = {
  /** Asks for a name, or for the counter to be opened. */
  asks: 'name' | 'opening' | undefined
  /** The welcome desk, or an open counter, is ready for work. */
  ready: boolean
  /** The visit at the counter. */
  present: { label: string; started: boolean } | undefined
  /** The counter says that nobody is there. */
  nobody: boolean
  /** The latest ticket of the welcome desk. */
  ticket: { label: string; onPaper: boolean } | undefined
  connected: boolean
  unsent: number
}

export const look = (page: Page): Promise<Look> =>
  page.evaluate(() => {
    const sections = [...document.querySelectorAll<HTMLElement>('section[aria-label]')]
    const section = (name: RegExp) => sections.find((one) => name.test(one.getAttribute('aria-label') ?? ''))
    const buttons = [...document.querySelectorAll('button')].map((button) => button.textContent)
    const labelIn = (text: string): string | undefined => /\b[A-Z]\d{3,}\b/.exec(text)?.[0]
    const status = document.querySelector('button[data-state]')
    const asksName = document.body.innerText.includes('Kies je naam')

    const now = section(/^Nu aan het loket: /)
    const label = labelIn(now?.getAttribute('aria-label') ?? '')
    const mayStart = [...(now?.querySelectorAll('button') ?? [])].some((button) =>
      button.textContent.startsWith('Bezig'),
    )
    const given = section(/^Laatste ticket$/)?.innerText ?? ''
    const ticket = labelIn(given)
    return {
      asks: asksName ? 'name' : buttons.some((text) => text.includes('openen')) ? 'opening' : undefined,
      ready: section(/^Laatste ticket$/) !== undefined || buttons.some((text) => text.includes('Volgende')),
      present: label === undefined ? undefined : { label, started: !mayStart },
      nobody: section(/^Nu aan het loket$/) !== undefined,
      ticket: ticket === undefined ? undefined : { label: ticket, onPaper: given.includes('Op papier') },
      connected: status?.getAttribute('data-state') === 'online',
      unsent: Number(/(\d+) te verzenden/.exec(status?.textContent ?? '')?.[1] ?? Number.NaN),
    }
  })
