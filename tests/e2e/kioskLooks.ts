import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { type Language, languages } from '#domain/language/language.ts'
import { axeFindings } from './axe.ts'
import { press } from './kiosk.ts'
import { misfits } from './layout.ts'
import { picture } from './pictures.ts'

const sizes = [
  { width: 1080, height: 1920 },
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
]
const smallestText = 24
const smallestTarget = 64

/** Letters and targets that are too small for somebody who stands before the screen. */
const tooSmall = (kiosk: Page): Promise<string[]> =>
  kiosk.evaluate(
    ({ text, target }) => {
      const found: string[] = []
      for (const element of document.querySelectorAll<HTMLElement>('[data-step] *')) {
        const { width, height } = element.getBoundingClientRect()
        const words = element.textContent.trim().slice(0, 40)
        // What is only for those who hear the screen is one pixel large.
        if (width <= 1 || element.closest('svg') !== null || element.offsetParent === null) continue
        const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE)
        if (own && parseFloat(getComputedStyle(element).fontSize) < text) found.push(`small letters: "${words}"`)
        if (element.matches('button, input') && (width < target - 0.5 || height < target - 0.5)) {
          found.push(`small target: "${words}" ${String(Math.round(width))}×${String(Math.round(height))}`)
        }
      }
      return found
    },
    { text: smallestText, target: smallestTarget },
  )

/** Words of a door that are cut in two because they do not fit beside its picture, and doors out of line with what is around them. */
const untidyDoors = (kiosk: Page): Promise<string[]> =>
  kiosk.evaluate(() => {
    const found: string[] = []
    for (const door of document.querySelectorAll('main li button:has(svg)')) {
      const walker = document.createTreeWalker(door, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        for (const { 0: word, index } of node.textContent?.matchAll(/[\p{L}\p{N}]+/gu) ?? []) {
          const range = document.createRange()
          range.setStart(node, index)
          range.setEnd(node, index + word.length)
          if (new Set(Array.from(range.getClientRects(), ({ top }) => top)).size > 1)
            found.push(`cut in two: "${word}"`)
        }
      }
    }
    const [bar, list] = [document.querySelector('footer'), document.querySelector('main ul')]
    if (bar !== null && list !== null && list.childElementCount > 0) {
      const apart = list.getBoundingClientRect().left - bar.getBoundingClientRect().left
      if (Math.abs(apart) > 1) found.push(`${String(apart)} pixels out of line`)
    }
    return found
  })

/** Controls that something else lies over: a finger on their middle would press that. */
const covered = (kiosk: Page): Promise<string[]> =>
  kiosk.evaluate(() => {
    const found: string[] = []
    for (const control of document.querySelectorAll<HTMLElement>('[data-step] :is(button, input)')) {
      const { left, top, width, height } = control.getBoundingClientRect()
      const [x, y] = [left + width / 2, top + height / 2]
      const outer = control.closest('[data-scroller]')?.getBoundingClientRect()
      const isAway = outer !== undefined && (y < outer.top || y > outer.bottom)
      if (width <= 1 || control.offsetParent === null || isAway || control.closest('[inert]') !== null) continue
      const hit = document.elementFromPoint(x, y)
      if (hit === null || !control.contains(hit)) found.push(`covered: "${control.textContent.trim().slice(0, 40)}"`)
    }
    return found
  })

const setText = (kiosk: Page, size: number): Promise<void> =>
  kiosk.evaluate((percent) => {
    document.documentElement.dataset['kioskText'] = String(percent)
  }, size)

const setTheme = (kiosk: Page, theme: string): Promise<void> =>
  kiosk.evaluate((name) => {
    document.documentElement.dataset['theme'] = name
  }, theme)

const names = { nl: 'Nederlands', fr: 'Français', en: 'English', de: 'Deutsch' }

/**
 * Looks at the present screen in every language, size and size of letters, and in the themes with axe. Where a question covers
 * the languages it is looked at in the one that it has.
 */
export const look = async (kiosk: Page, name: string, only?: Language): Promise<string[]> => {
  const found: string[] = []
  for (const language of only === undefined ? languages : [only]) {
    if (only === undefined) await press(kiosk, names[language])
    for (const text of [100, 200]) {
      await setText(kiosk, text)
      for (const size of sizes) {
        await kiosk.setViewportSize(size)
        await kiosk.waitForTimeout(100)
        const where = `${name} ${language} ${String(text)} % ${String(size.width)}`
        const untidy = text === 100 ? await untidyDoors(kiosk) : []
        found.push(
          ...[...(await misfits(kiosk)), ...(await tooSmall(kiosk)), ...(await covered(kiosk)), ...untidy].map(
            (what) => `${where}: ${what}`,
          ),
        )
        if (language === 'nl' && text === 100 && only === undefined) await picture(kiosk, `kiosk-${name}`, language)
        const folder = process.env['BALIE_LOOK']
        if (folder !== undefined) {
          await kiosk.screenshot({
            path: join(folder, `${name}-${language}-${String(text)}-${String(size.width)}.png`),
          })
        }
      }
    }
    await setText(kiosk, 100)
  }
  await kiosk.setViewportSize({ width: 1080, height: 1920 })
  if (only === undefined) await press(kiosk, names.nl)
  for (const theme of ['light', 'contrast']) {
    await setTheme(kiosk, theme)
    found.push(...(await axeFindings(kiosk)).map((what) => `${name} ${theme}: ${what}`))
  }
  await setTheme(kiosk, 'light')
  return found
}
