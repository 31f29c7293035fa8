import { type Locator, type Page, expect } from '@playwright/test'

/** Looks again soon: what these helpers wait for usually takes a few tens of milliseconds. */
const soon = { intervals: [20, 50, 100, 250] }

/** What people do at the screens, by keyboard, as the tests tell it. */

export const signIn = async (page: Page, name: string): Promise<void> => {
  const field = page.getByRole('combobox', { name: 'Kies je naam' })
  await field.fill(name)
  await field.press('Enter')
  await expect(field).toBeHidden()
}

export const openCounter = async (page: Page, name: string): Promise<void> => {
  await signIn(page, name)
  await page.getByRole('button', { name: /openen/ }).waitFor()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('button', { name: /Volgende/ })).toBeVisible()
}

/** The number the counter has before it, or `undefined` when nobody is there. */
export const presentNumber = async (page: Page): Promise<string | undefined> => {
  const present = page.getByRole('region', { name: /^Nu aan het loket: / })
  const [name] = await present.evaluateAll((regions) =>
    regions.map((region) => region.getAttribute('aria-label') ?? ''),
  )
  return numberIn(name ?? '')
}

/** The tab of the waiting, by how many they are: its text alone holds the digit of its key too. */
export const waiting = (page: Page, count: number): Locator =>
  page.getByRole('tab', { name: `Wachtend ${String(count)}`, exact: true })

/** Calls who is next, once the counter knows of somebody: a key that is pressed before that finds nobody. */
export const callNext = async (page: Page): Promise<string> => {
  await expect(page.getByTitle('Niemand wacht', { exact: true })).toHaveCount(0)
  await page.keyboard.press('F2')
  await expect.poll(() => presentNumber(page), soon).toBeDefined()
  return (await presentNumber(page)) ?? ''
}

/** Finishes whoever is at the counter, with every product done. */
export const finish = async (page: Page): Promise<void> => {
  await page.keyboard.press('F4')
  // The desk does one thing at a time: while the call is still being kept, its buttons wait.
  await expect(page.getByRole('button', { name: /Bevestigen/ })).toBeEnabled()
  await page.keyboard.press('Enter')
  await expect.poll(() => presentNumber(page), soon).toBeUndefined()
}

/** Gives a ticket for the first product that the citizen's own words find; returns its number. */
export const giveTicket = async (page: Page, words: string): Promise<string> => {
  const given = page.getByRole('region', { name: 'Laatste ticket' })
  const before = await given.innerText()
  await page.keyboard.press('Control+k')
  const field = page.getByRole('combobox', { name: 'Waarmee kan ik helpen?' })
  await field.fill(words)
  await page.getByRole('option').first().waitFor()
  await field.press('Enter')
  const fresh = async (): Promise<string | undefined> => {
    const number = numberIn(await given.innerText())
    return number === numberIn(before) ? undefined : number
  }
  await expect.poll(fresh, soon).toBeDefined()
  return (await fresh()) ?? ''
}

const numberIn = (text: string): string | undefined => /\b[A-Z]\d{3,}\b/.exec(text)?.[0]

/** Calls a number that somebody shows on paper. */
export const callPaper = async (page: Page, label: string): Promise<void> => {
  await page.keyboard.press('F5')
  const field = page.getByRole('textbox', { name: 'Nummer op het ticket' })
  await field.fill(label)
  await field.press('Enter')
  await page.getByRole('button', { name: /oproepen/ }).click()
  await expect.poll(() => presentNumber(page)).toBe(label)
}
