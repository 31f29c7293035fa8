import type { Page } from '@playwright/test'

/** A place on the screen that a finger can press, and the words there; `language` is what it chooses, if it is a language. */
export type Control = { x: number; y: number; words: string; language: string }

/** What the kiosk shows at one moment, read in one go. Only what can be reached by a finger now is told of. */
export type Look = {
  /** The screen's name without what it is about. */
  step: string
  resting: boolean
  /** Something is said above the tiles, which moves them. */
  warned: boolean
  number: string | undefined
  how: 'paper' | 'screen' | undefined
  /** The language of the screen. */
  language: string
  tiles: Control[]
  languages: Control[]
  /** Takes the number from the screen. */
  take: Control | undefined
  /** The way on from a number, and from where there is none to the beginning. */
  away: Control | undefined
  /** Says that somebody is still there, while it is asked. */
  stay: Control | undefined
}

export const look = (page: Page): Promise<Look> =>
  page.evaluate(() => {
    const root = document.querySelector<HTMLElement>('[data-step]')
    const controls = (selector: string): Control[] =>
      [...document.querySelectorAll<HTMLElement>(selector)].flatMap((button) => {
        const { x, y, width, height } = button.getBoundingClientRect()
        const place = { x: x + width / 2, y: y + height / 2 }
        const onTop = document.elementFromPoint(place.x, place.y)?.closest('button')
        return onTop === button && button.matches(':enabled')
          ? [{ ...place, words: button.innerText, language: button.lang }]
          : []
      })
    const given = document.querySelector<HTMLElement>('[data-number]')?.innerText
    const told = /\b[A-Z]\d{3,}\b/.exec(document.querySelector('main')?.innerText ?? '')?.[0]
    const step = root?.dataset['step']?.split(' ')[0] ?? ''
    const how = document.querySelector<HTMLElement>('[data-how]')?.dataset['how']
    return {
      step,
      warned: document.querySelector('main [data-kind=warning]') !== null,
      resting: root?.dataset['resting'] !== 'false',
      number: given ?? (step === 'noPaper' ? told : undefined),
      how: how === 'paper' || how === 'screen' ? how : undefined,
      language: root?.lang ?? '',
      tiles: controls('main li button'),
      languages: controls('header nav button'),
      take: controls('main button[data-kind=primary]')[0],
      away: controls('footer button').at(-1),
      stay: controls('[role=alertdialog] button')[0],
    }
  })
