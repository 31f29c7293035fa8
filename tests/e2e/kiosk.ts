import { type Locator, type Page, expect } from '@playwright/test'
import * as z from 'zod'
import { demoSite } from '#build/demo/site.ts'
import type { Language } from '#domain/language/language.ts'
import { type Site, Site as SiteSchema } from '#domain/site/site.ts'
import { stampOf } from '#domain/time/stamp.ts'
import type { CentralAdmin } from '#sync/central/server.ts'
import { visitsAtCentral, whatStands } from './central.ts'

/** What people do at a kiosk, as the tests tell it. */

/** Until the kiosk takes the next press: it rests a moment after each. */
export const rested = (kiosk: Page): Promise<void> => expect(kiosk.locator('[data-resting=false]')).toBeVisible()

/** The screen that the kiosk shows, by its step and what it is about. */
export const stepOf = async (kiosk: Page): Promise<string> =>
  (await kiosk.locator('[data-step]').getAttribute('data-step')) ?? ''

export type Press = (control: Locator) => Promise<void>

export const byMouse: Press = (control) => control.click()
export const byTouch: Press = (control) => control.tap()

export const press = async (kiosk: Page, name: string | RegExp, by: Press = byMouse): Promise<void> => {
  await rested(kiosk)
  await by(kiosk.getByRole('button', { name }).first())
}

/** The number on the screen. */
export const numberOn = async (kiosk: Page): Promise<string> => {
  const number = kiosk.locator('[data-number]')
  await expect(number).toHaveText(/^[A-Z]\d+$/)
  return number.innerText()
}

/** The doors or products on the screen. */
export const tilesOf = (kiosk: Page): Locator => kiosk.getByRole('main').getByRole('listitem').getByRole('button')

export const pressFirst = async (kiosk: Page, by: Press = byMouse): Promise<void> => {
  await rested(kiosk)
  await by(tilesOf(kiosk).first())
}

/** What stands in the book of a number, by the types of its entries. */
export const typesOf = async ({ admin }: { admin: CentralAdmin }, label: string): Promise<string[]> =>
  whatStands((await visitsAtCentral(admin)).find(({ id }) => id.endsWith(`-${label}`))?.log ?? [])

/** Takes a number for the first product behind the first door; gives its label. */
export const takeNumber = async (kiosk: Page, by: Press = byMouse): Promise<string> => {
  await pressFirst(kiosk, by)
  await expect.poll(() => stepOf(kiosk)).toMatch(/^products/)
  await pressFirst(kiosk, by)
  await expect.poll(() => stepOf(kiosk)).not.toMatch(/^products/)
  if ((await stepOf(kiosk)).startsWith('askFirst')) {
    // At once, without the questions that a guide would ask first.
    await rested(kiosk)
    await by(tilesOf(kiosk).last())
  }
  return numberOn(kiosk)
}

const Stored = z.looseObject({ data: z.unknown(), stamps: z.record(z.string(), z.string()) })

/** Decides something about the site, as its administrator would elsewhere. */
export const changeSite = async (admin: CentralAdmin, change: Partial<Site>): Promise<void> => {
  const url = `${admin.url}/balie_${demoSite}/${encodeURIComponent(`site:${demoSite}`)}`
  const headers = {
    'content-type': 'application/json',
    authorization: `Basic ${Buffer.from(`${admin.name}:${admin.password}`).toString('base64')}`,
  }
  const stored = Stored.parse(await (await fetch(url, { headers })).json())
  const at = stampOf({ station: 'demo', ms: Date.now(), count: 0 })
  const stamps = Object.fromEntries(Object.keys(change).map((field) => [field, at]))
  const data = SiteSchema.parse({ ...SiteSchema.parse(stored.data), ...change })
  const body = JSON.stringify({ ...stored, data, stamps: { ...stored.stamps, ...stamps } })
  const answer = await fetch(url, { method: 'PUT', headers, body })
  expect(answer.ok, await answer.text()).toBe(true)
}

/** The simulated printer's paper, in a page of its own. */
export const paperOf = async (kiosk: Page): Promise<Page> => {
  const paper = await kiosk.context().newPage()
  await paper.goto(new URL('/paper', kiosk.url()).href)
  await expect(paper.getByRole('heading', { level: 1 })).toBeVisible()
  return paper
}

/** Locks the kiosk with a PIN, as its administrator does in the settings. */
export const lockKiosk = async (
  kiosk: Page,
  { pin, language }: { pin: string; language?: Language },
): Promise<void> => {
  const settings = await kiosk.context().newPage()
  await settings.goto(new URL('/settings', kiosk.url()).href)
  await settings.getByRole('checkbox', { name: 'Kioskstand' }).check()
  const field = settings.getByLabel('Pincode van de zuil')
  await field.fill('1234')
  await settings.keyboard.press('Control+s')
  await expect(settings.getByRole('listitem').filter({ hasText: 'De pincode is niet juist.' })).toBeVisible()
  await field.fill(pin)
  if (language !== undefined) await settings.getByLabel('Taal bij de start').selectOption(language)
  await settings.keyboard.press('Control+s')
  // The form as it is afterwards, in the language that it may have changed to.
  await expect(settings.locator('input[type=password]').first()).toHaveValue('')
  await expect(settings.getByText(/Kioskstand,|Mode kiosque,/)).toBeVisible()
  await settings.close()
  await kiosk.bringToFront()
  await rested(kiosk)
}
