import { type Locator, type Page, expect } from '@playwright/test'

/** What people do with a station's devices, real hands and all, as the tests tell it. */

/** Another window of the station. */
export const beside = async (page: Page, path: '/devices' | '/paper'): Promise<Page> => {
  const other = await page.context().newPage()
  await other.goto(new URL(path, page.url()).href)
  await expect(other.getByRole('heading', { level: 1 })).toBeVisible()
  return other
}

export const openDevices = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /Toestand van de verbinding/ }).click()
  await page.getByRole('link', { name: 'Toestellen' }).click()
  await expect(page.getByRole('heading', { name: /Toestellen van deze werkpost/ })).toBeVisible()
}

export const device = (page: Page, name: string): Locator => page.getByRole('listitem', { name, exact: true })
export const simulator = (page: Page): Locator => page.getByRole('region', { name: 'Simulator' })
export const pressIn = (place: Locator, name: string): Promise<void> =>
  place.getByRole('button', { name, exact: true }).click()

/** What a simulated display shows. */
export const shownOn = (page: Page, display: string): Locator =>
  simulator(page).getByRole('figure', { name: display, exact: true })

/** The station's simulated devices in a window of their own: what a hand does at real ones. */
export const handsAt = async (page: Page): Promise<(button: string) => Promise<void>> => {
  const devices = await beside(page, '/devices')
  await simulator(devices).waitFor()
  await page.bringToFront()
  return (button) => pressIn(simulator(devices), button)
}

/** What the card in the reader says at a desk. */
export const cardLine = (page: Page): Locator => page.getByRole('region', { name: 'Kaart in de lezer' })
