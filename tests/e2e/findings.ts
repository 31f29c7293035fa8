import { type Locator, type Page, expect } from '@playwright/test'
import { type Language, languages } from '#domain/language/language.ts'
import { axeFindings } from './axe.ts'
import { show } from './choice.ts'
import { misfits } from './layout.ts'

const sizes = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
]

/** Takes pictures in both sizes where the environment names a folder for them. */
export const picture = async (page: Page, name: string): Promise<void> => {
  const folder = process.env['BALIE_LOOK']
  if (folder === undefined) return
  for (const size of sizes) {
    await page.setViewportSize(size)
    await page.screenshot({ path: `${folder}/${name}-${String(size.width)}.png` })
  }
}

const misfitsInSizes = async (page: Page, inSize?: () => Promise<void>): Promise<string[]> => {
  const found: string[] = []
  for (const size of sizes) {
    await page.setViewportSize(size)
    // What follows the window is laid out anew in the next frames.
    await page.waitForTimeout(150)
    found.push(...(await misfits(page)).map((what) => `${String(size.width)}: ${what}`))
    await inSize?.()
  }
  return found
}

/** What of the screen as it stands has no room in some size, or does not suit everybody. */
export const findingsHere = async (page: Page, name: string): Promise<string[]> => {
  const found = [...(await misfitsInSizes(page)), ...(await axeFindings(page))]
  await picture(page, name)
  return found.map((what) => `${name} ${what}`)
}

export const otherThemes = ['dark', 'contrast'] as const

/**
 * What of a screen has no room in some language and size, or does not suit everybody, in the light theme and in `themes`. It
 * is loaded anew for each, is judged once `ready` is in sight, and ends in Dutch and light. `inSize`: what else is done in each
 * language and size.
 */
export const findings = async (
  page: Page,
  name: string,
  options: {
    themes?: readonly (typeof otherThemes)[number][]
    ready?: Locator
    inSize?: (language: Language) => Promise<void>
  } = {},
): Promise<string[]> => {
  const { themes = [], ready, inSize } = options
  const found: string[] = []
  const open = async (language: Language, theme: string): Promise<void> => {
    await show(page, { language, theme })
    if (ready !== undefined) await expect(ready).toBeVisible()
  }
  const judge = async (theme: string): Promise<void> => {
    found.push(...(await axeFindings(page)).map((what) => `${name} ${theme}: ${what}`))
  }
  for (const language of languages.toReversed()) {
    await open(language, 'light')
    const here = await misfitsInSizes(page, inSize && (() => inSize(language)))
    found.push(...here.map((what) => `${name} ${language} ${what}`))
    if (language === 'fr' || language === 'nl') await picture(page, `${name}-${language}`)
  }
  await judge('light')
  for (const theme of themes) {
    await open('nl', theme)
    await judge(theme)
  }
  if (themes.length > 0) await open('nl', 'light')
  return found
}
