import type { GuideContent } from '#domain/guide/guide.ts'
import { usualKiosk } from '#domain/site/kiosk.ts'
import type { CentralAdmin } from '#sync/central/server.ts'
import { axeFindings } from './axe.ts'
import { visitsAtCentral } from './central.ts'
import { expect, test } from './fixtures.ts'
import { patience, publishAtCentral } from './guides.ts'
import { changeSite, press, rested, stepOf, tilesOf } from './kiosk.ts'
import { misfits } from './layout.ts'
import { saidBy, withVoices } from './speaker.ts'

test.use({ stations: ['kiosk'] })
test.setTimeout(600_000)

test('a citizen chooses among guides, in their own language and by every help; the next one finds no answer of theirs', async ({
  municipality,
}) => {
  const { admin } = municipality.demo
  await publishAtCentral(admin, 'zwerfvuil', litter)
  const kiosk = await municipality.open('kiosk')
  await kiosk.setViewportSize({ width: 1080, height: 1920 })
  await withVoices(kiosk, ['nl-BE', 'en-GB'])
  await kiosk.reload()
  const said = async (): Promise<string[]> => (await saidBy(kiosk)).map(({ text }) => text)
  const heading = (name: string) => kiosk.getByRole('heading', { level: 1, name })
  const toGuides = async (search: string): Promise<void> => {
    await press(kiosk, search)
    await kiosk.keyboard.type('sluikstort')
    await rested(kiosk)
    await tilesOf(kiosk).first().click()
    await expect.poll(() => stepOf(kiosk)).toBe('askFirst sluikstort-melden')
  }
  await toGuides('Zoeken')
  await expect(tilesOf(kiosk)).toHaveText(['Sluikstort melden', 'Zwerfvuil melden', 'Meteen een nummer'], patience)
  expect([...(await misfits(kiosk)), ...(await axeFindings(kiosk))]).toEqual([])
  await press(kiosk, 'Zwerfvuil melden')
  await expect(heading('Wat hebt u gezien?')).toBeVisible()
  await changeSite(admin, { dutchForm: 'nl-be-x-informal' })
  await expect(heading('Wat heb je gezien?')).toBeVisible(patience)
  await press(kiosk, 'English')
  await expect(heading('What did you see?')).toBeVisible()

  // Large letters, contrast and a voice stay from one question to the next, and back.
  const size = (): Promise<number> =>
    kiosk.getByRole('heading', { level: 1 }).evaluate((one) => parseFloat(getComputedStyle(one).fontSize))
  const usual = await size()
  await press(kiosk, /Larger text/)
  await press(kiosk, /Larger text/)
  await press(kiosk, 'High contrast')
  await press(kiosk, 'Read aloud')
  await expect.poll(said).toContain('What did you see?')
  await tilesOf(kiosk).first().focus()
  await expect.poll(async () => (await said()).at(-1)).toBe('Cans and bottles')
  await press(kiosk, 'Cans and bottles')
  await expect(heading('Thank you.')).toBeVisible()
  await expect.poll(async () => (await said()).at(-1)).toMatch(/Thank you\..*The crew comes by tomorrow\./)
  expect(await size()).toBeCloseTo(usual * 2)
  expect([...(await misfits(kiosk)), ...(await axeFindings(kiosk))]).toEqual([])
  await press(kiosk, 'Back')
  await expect(heading('What did you see?')).toBeVisible()
  expect([...(await misfits(kiosk)), ...(await axeFindings(kiosk))]).toEqual([])

  // With a single switch the mark moves over the answers, and the switch chooses.
  await kiosk.getByRole('heading', { level: 1 }).focus()
  await rested(kiosk)
  await kiosk.keyboard.press('Space')
  await expect(kiosk.locator('[data-scanning]')).toBeVisible()
  await expect.poll(() => kiosk.evaluate(() => document.activeElement?.textContent), patience).toBe('Something else')
  await rested(kiosk)
  await kiosk.keyboard.press('Space')
  await expect(heading('Please ask the welcome desk.')).toBeVisible()
  await kiosk.mouse.click(5, 5)
  await expect(kiosk.locator('[data-scanning]')).toBeHidden()

  // Whoever leaves it so leaves nothing behind.
  await changeSite(admin, { kiosk: { ...usualKiosk, idleSeconds: 15 } })
  await expect(heading('Waarvoor kom je?')).toBeVisible({ timeout: 120_000 })
  expect(await size()).toBeCloseTo(usual, -1)
  await expect(kiosk.locator('html')).toHaveAttribute('data-theme', 'light')
  await toGuides('Zoeken')
  await press(kiosk, 'Zwerfvuil melden')
  await expect(heading('Wat heb je gezien?')).toBeVisible()
  await press(kiosk, 'Terug')
  await expect.poll(() => stepOf(kiosk)).toBe('askFirst sluikstort-melden')
  expect(await numbersAt(admin)).toBe(0)
})

const numbersAt = async (admin: CentralAdmin): Promise<number> => (await visitsAtCentral(admin)).length

const inAll = (nl: string, en: string) => ({ nl, fr: nl, en, de: nl })

/** A second guide of the product for dumped waste. */
const litter: GuideContent = {
  form: 1,
  title: inAll('Zwerfvuil melden', 'Report litter'),
  department: 'environment',
  products: ['sluikstort-melden'],
  atKiosk: true,
  start: 'what',
  steps: {
    what: {
      kind: 'question',
      place: 1,
      text: { ...inAll('Wat hebt u gezien?', 'What did you see?'), 'nl-be-x-informal': 'Wat heb je gezien?' },
      answers: [
        { id: 'cans', text: inAll('Blikjes en flesjes', 'Cans and bottles'), to: 'thanks' },
        { id: 'other', text: inAll('Iets anders', 'Something else'), to: 'desk', isOther: true },
      ],
    },
    thanks: {
      kind: 'outcome',
      place: 2,
      text: inAll('Dank u.\nDe ploeg komt morgen langs.', 'Thank you.\nThe crew comes by tomorrow.'),
      actions: [{ does: 'case', department: 'environment' }],
    },
    desk: {
      kind: 'outcome',
      place: 3,
      text: inAll('Vraag het aan het onthaal.', 'Please ask the welcome desk.'),
      actions: [{ does: 'ticket', products: ['sluikstort-melden'] }],
    },
  },
}
