import { type Page, expect } from '@playwright/test'
import * as z from 'zod'
import { type GuideContent, versionIdOf } from '#domain/guide/guide.ts'
import { stampOf } from '#domain/time/stamp.ts'
import type { CentralAdmin } from '#sync/central/server.ts'
import { seedDocuments } from '#sync/central/setup.ts'
import { visitsAtCentral } from './central.ts'
import type { Municipality } from './fixtures.ts'

export const patience = { timeout: 60_000 }

const Guided = z.looseObject({
  title: z.string(),
  version: z.string(),
  language: z.string(),
  steps: z.array(z.looseObject({ text: z.string(), answer: z.string().optional() })),
  outcome: z.array(z.looseObject({ does: z.string() })).optional(),
})

/** What the central database holds of the guides of a number's visit. */
export const guidedOf = async (
  { demo }: Pick<Municipality, 'demo'>,
  label: string,
): Promise<z.infer<typeof Guided>[]> => {
  const visit = (await visitsAtCentral(demo.admin)).find(({ id }) => id.endsWith(`-${label}`))
  return (visit?.log ?? []).flatMap((entry) => (entry.type === 'guided' ? [Guided.parse(entry)] : []))
}

/** Notes what would have come out of the printer. */
export const catchPrints = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.print = () => {
      const pages = [...document.querySelectorAll('[data-paper] > section')]
      document.body.dataset['printed'] = pages.map((one) => one.getAttribute('aria-label') ?? '').join('\n')
    }
  })

export const printed = (page: Page, sheets: RegExp): Promise<void> =>
  expect(page.locator('body')).toHaveAttribute('data-printed', sheets, patience)

/** Opens the guide of the product that these words find first, at the welcome desk. */
export const openGuide = async (
  page: Page,
  { words, product, first }: { words: string; product: RegExp; first?: string },
): Promise<void> => {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Waarmee kan ik helpen?' }).fill(words)
  await expect(page.getByRole('option', { name: product, selected: true })).toBeVisible(patience)
  await page.keyboard.press('Alt+w')
  if (first !== undefined) {
    await expect(page.getByRole('heading', { level: 3, name: first })).toBeFocused(patience)
  }
}

/** Presses a key, and waits for the step that comes of it. */
export const step = async (page: Page, key: string, heading: string | RegExp): Promise<void> => {
  await page.keyboard.press(key)
  await expect(page.getByRole('heading', { level: 3, name: heading })).toBeVisible(patience)
}

export const lastNumber = async (page: Page): Promise<string> => {
  const given = page.getByRole('region', { name: 'Laatste ticket' })
  await expect(given).toContainText(/[A-Z]\d{3}/, patience)
  return /[A-Z]\d{3}/.exec(await given.innerText())?.[0] ?? ''
}

/** Publishes a version of a guide as another station would; of any form, such as a later version of the program writes. */
export const publishAtCentral = async (
  admin: CentralAdmin,
  guide: string,
  content: GuideContent | { form: number; title: { nl: string } },
): Promise<void> => {
  const data = { guide, at: stampOf({ station: 'elsewhere', ms: Date.now(), count: 0 }), by: 'staff:karim', content }
  const version = { id: versionIdOf(data), type: 'guideVersion', data, stamps: {}, history: [] }
  expect(await seedDocuments(admin, 'balie_catalogue', [version])).toBe(1)
}
