import type { Page } from '@playwright/test'

/** What a page has said, in order: each sentence with its language, and when it began and ended, in ms. */
export type Said = { text: string; lang: string; volume: number; began: number; ended: number }

/**
 * Gives a page voices, as a machine that has them would: a headless browser has none. Each sentence takes a while, and two at
 * a time would be seen by their times. Before the page is opened.
 */
export const withVoices = async (page: Page, languages: readonly string[]): Promise<void> => {
  await page.addInitScript((spoken) => {
    const said: Said[] = []
    Object.assign(window, { said })
    const sentenceMs = 400
    class Utterance {
      text: string
      lang = ''
      volume = 1
      rate = 1
      voice: unknown
      onend: (() => void) | undefined
      onerror: (() => void) | undefined
      constructor(text: string) {
        this.text = text
      }
    }
    const voices = spoken.map((lang) => ({ lang, localService: true, name: lang, voiceURI: lang, default: false }))
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      cancel: () => undefined,
      speak: (utterance: Utterance) => {
        const { text, lang, volume } = utterance
        const one = { text, lang, volume, began: Date.now(), ended: Infinity }
        said.push(one)
        setTimeout(() => {
          one.ended = Date.now()
          utterance.onend?.()
        }, sentenceMs)
      },
    })
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance })
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis })
  }, languages)
}

export const saidBy = (page: Page): Promise<Said[]> => page.evaluate(() => Reflect.get(window, 'said') as Said[])
