import { type Page, expect } from '@playwright/test'
import { signIn } from './desk.ts'
import type { Municipality } from './fixtures.ts'

/** What a clerk does in the editor of guides, as the tests tell it. */

export const editorOf = (page: Page, name: string) => page.getByRole('region', { name: `Procedure ${name} bewerken` })
export const steps = (page: Page) => page.getByRole('tree', { name: 'Stappen' }).getByRole('treeitem')
export const chosen = (page: Page) => page.getByRole('treeitem', { selected: true })
export const fields = (page: Page) => page.getByRole('region', { name: 'Velden van de gekozen stap' })
export const text = (page: Page, name: string) => fields(page).getByRole('textbox', { name, exact: true })
export const tab = (page: Page, name: string | RegExp) => page.getByRole('tab', { name })

export const openGuides = async ({ open }: Municipality, station: string, name: string): Promise<Page> => {
  const page = await open(station)
  await signIn(page, name)
  await page.goto(new URL('/catalogue?tab=guides', page.url()).href)
  await expect(page.getByRole('region', { name: 'Procedures' })).toBeVisible()
  return page
}

/** Opens one of the guides in the list. */
export const openGuide = async (page: Page, name: RegExp): Promise<void> => {
  await page.getByRole('region', { name: 'Procedures' }).getByRole('button', { name }).press('Enter')
  await expect(steps(page).first()).toBeVisible()
}

/** Types over what stands in the field that has the focus. */
export const typeOver = async (page: Page, words: string): Promise<void> => {
  await page.keyboard.press('Control+a')
  await page.keyboard.type(words)
}

/** The fields of the chosen step, from the outline by Enter, with its text typed over. */
export const write = async (page: Page, words: string): Promise<void> => {
  await page.keyboard.press('Enter')
  await expect(text(page, 'Tekst')).toBeFocused()
  await typeOver(page, words)
}

export const backToOutline = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape')
  await expect(chosen(page)).toBeFocused()
}

export const chooseKind = async (page: Page, kind: string): Promise<void> =>
  fields(page).getByRole('group', { name: 'Soort stap' }).getByRole('button', { name: kind }).press('Enter')

export const addAction = async (page: Page, action: string): Promise<void> => {
  const choice = fields(page).getByRole('combobox', { name: 'Actie toevoegen' })
  await choice.focus()
  await choice.selectOption(action)
}
