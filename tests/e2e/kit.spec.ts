import { writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { dayOf, momentOf } from '#domain/time/day.ts'
import { axeFindings } from './axe.ts'
import { putAppointment } from './central.ts'
import { show } from './choice.ts'
import { giveTicket, openCounter, presentNumber, signIn } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { misfits } from './layout.ts'

const themes = ['light', 'dark', 'contrast'] as const
const sizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
]
/** What A4 leaves within its margins, in CSS pixels: 186 by 273 mm. */
const printable = { width: 703, height: 1032 }
const shots = process.env['BALIE_LOOK']

test.use({ stations: ['welcome', 'counter-1'] })

const openKit = async (page: Page): Promise<void> => {
  await page.goto(new URL('/kit', page.url()).href)
  await expect(page.getByRole('button', { name: /Afdrukken|Imprimer/ })).toBeVisible()
}

const strips = (page: Page): Promise<string[]> =>
  page
    .getByRole('region', { name: /^Nummerstroken van|^Coupons numérotés de/ })
    .getByRole('listitem')
    .evaluateAll((found) => found.map((strip) => /[A-Z]\d{3,}/.exec(strip.textContent)?.[0] ?? ''))

const reserve = async (page: Page, queue: string, count: number): Promise<void> => {
  const field = page.getByRole('textbox', { name: new RegExp(` ${queue} · `) })
  await field.fill(String(count))
  await page.getByRole('button', { name: new RegExp(`^(${queue} vastleggen|Réserver ${queue})$`) }).click()
}

/** What stands on paper beyond the pages themselves, and pages that a printer would cut through. */
const spoilt = async (page: Page): Promise<string[]> => {
  await page.emulateMedia({ media: 'print' })
  const before = page.viewportSize() ?? printable
  await page.setViewportSize(printable)
  const found = await page.evaluate(({ width, height }) => {
    const wrong: string[] = []
    const pages = [...document.querySelectorAll('main section[lang]')]
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (!(node instanceof HTMLElement) || pages.some((one) => one.contains(node) || node.contains(one))) continue
      const box = node.getBoundingClientRect()
      if (box.width > 1 && box.height > 1) wrong.push(`on paper: ${node.outerHTML.slice(0, 80)}`)
    }
    for (const one of pages) {
      const name = one.getAttribute('aria-label') ?? ''
      if (one.scrollWidth > width + 1) wrong.push(`too wide: ${name}`)
      if (getComputedStyle(one).breakAfter !== 'page' && one !== pages.at(-1)) wrong.push(`no page of its own: ${name}`)
      const isWhole = one.querySelector('ul li, tbody tr td:empty') !== null && /strok|coupon|bezoek|visite/i.test(name)
      if (isWhole && one.getBoundingClientRect().height > height) wrong.push(`longer than a page: ${name}`)
      for (const piece of one.querySelectorAll('ul[class*=strips] > li, tr')) {
        if (getComputedStyle(piece).breakInside !== 'avoid') wrong.push(`may be cut: ${name}`)
      }
    }
    return wrong
  }, printable)
  await page.setViewportSize(before)
  await page.emulateMedia({ media: null })
  return found
}

const noon = (): number => momentOf(dayOf(Date.now()), '12:00')

const pdfOf = async (page: Page, name: string): Promise<number> => {
  const pdf = await page.pdf({ preferCSSPageSize: true })
  if (shots !== undefined) await writeFile(`${shots}/${name}.pdf`, pdf)
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length
}

test('numbers are taken before they are printed, printed again without taking more, and never given to a ticket', async ({
  municipality,
}) => {
  test.setTimeout(240_000)
  const { demo, open, reopen } = municipality
  const welcome = await open('welcome')
  await signIn(welcome, 'Jan')
  const ticket = await giveTicket(welcome, 'vuilzakken')
  expect(ticket).toBe('A101')
  await welcome.getByRole('button', { name: /^Toestand van de verbinding/ }).click()
  await welcome.getByRole('link', { name: 'Papierpakket voor een storing' }).click()
  await expect(welcome.getByText('Nog geen nummers vastgelegd vandaag.')).toBeVisible()

  await reserve(welcome, 'A', 12)
  const wanted = Array.from({ length: 12 }, (_, n) => `A${String(102 + n)}`)
  await expect.poll(() => strips(welcome)).toEqual(wanted)
  await expect(welcome.getByRole('checkbox', { name: 'A102 tot A113' })).toBeChecked()

  // The list has the ticket that waits, its sheets come after it, and a form for each of five queues.
  await expect(welcome.getByRole('row', { name: /A101/ })).toContainText('Wacht')
  expect(await spoilt(welcome)).toEqual([])

  // Who is expected today and tomorrow stands on a page of its own.
  await putAppointment(demo.admin, {
    ...{ code: 'k7m2x9pd', from: noon(), minutes: 20, product: 'rijbewijs-definitief', staff: 'staff:bilal' },
  })
  const preview = welcome.getByRole('region', { name: 'Afdrukvoorbeeld' })
  const expected = preview.getByRole('region', { name: 'Afspraken', exact: true })
  await expect(expected.getByRole('row', { name: /^12:00 K7M2-X9PD/ })).toContainText('Bilal', { timeout: 20_000 })
  await expect(expected.getByText('Geen afspraken.')).toHaveCount(1)
  expect(await spoilt(welcome)).toEqual([])

  // Names are there for a supervisor who asks for them, with a warning on the paper itself.
  await expect(welcome.getByRole('columnheader', { name: 'Naam' })).toHaveCount(0)
  await welcome.getByRole('checkbox', { name: 'Met namen en notities' }).check()
  await expect(welcome.getByRole('columnheader', { name: 'Naam' })).toBeVisible()
  await expect(welcome.getByText(/Bevat persoonsgegevens/)).toBeVisible()
  for (const part of ['Daglijst', 'Afspraken', 'Productfiches'])
    await welcome.getByRole('checkbox', { name: part }).uncheck()
  expect(await pdfOf(welcome, 'strips-nl')).toBe(2 + 5)

  // A disk that has it stands by it: neither a reload nor a killed station forgets.
  await demo.killStation('welcome')
  await demo.startStation('welcome')
  const again = await reopen('welcome')
  await expect(again.getByRole('combobox', { name: 'Waarmee kan ik helpen?' })).toBeVisible()
  await openKit(again)
  const series = again.getByRole('checkbox', { name: 'A102 tot A113' })
  await expect(series).not.toBeChecked()
  expect(await strips(again)).toEqual([])
  await series.check()
  await expect.poll(() => strips(again)).toEqual(wanted)

  // Printing through the browser's own window; afterwards the same strips are not there to be printed by mistake.
  await again.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes')
  })
  await again.keyboard.press('Control+p')
  await expect(again.locator('body')).toHaveAttribute('data-printed', 'yes')
  await expect(again.getByText(/Afdrukvenster geopend/)).toBeVisible()
  await expect(series).not.toBeChecked()

  await again.getByRole('link', { name: 'Terug' }).click()
  expect(await giveTicket(again, 'vuilzakken')).toBe('A114')

  // A strip that somebody shows at a counter is called as any ticket.
  const counter = await open('counter-1')
  await openCounter(counter, 'Bilal')
  await counter.keyboard.press('F5')
  const field = counter.getByRole('textbox', { name: 'Nummer op het ticket' })
  await field.fill('A105')
  await field.press('Enter')
  await counter.getByRole('button', { name: /oproepen/ }).click()
  await expect.poll(() => presentNumber(counter)).toBe('A105')
})

test('the kit is whole on screen and on paper, in Dutch and French, without names unless a supervisor asks', async ({
  municipality,
}) => {
  test.setTimeout(300_000)
  const { open } = municipality
  const welcome = await open('welcome')
  await signIn(welcome, 'An')
  for (const words of ['vuilzakken', 'pas kwijt', 'kids-id', 'leefloon', 'straatfeest', 'bouwen']) {
    await giveTicket(welcome, words)
  }
  const found: string[] = []
  for (const language of ['nl', 'fr']) {
    await show(welcome, { language, theme: 'light' })
    await openKit(welcome)
    const names = welcome.getByRole('checkbox', { name: /Met namen|Avec les noms/ })
    await expect(names).toHaveCount(2)
    for (const choice of await names.all()) await expect(choice).toBeDisabled()
    await reserve(welcome, 'B', 7)
    await expect.poll(async () => (await strips(welcome)).length).toBe(7)
    for (const size of sizes) {
      await welcome.setViewportSize(size)
      await welcome.waitForTimeout(150)
      found.push(...(await misfits(welcome)).map((what) => `${language} ${String(size.width)}: ${what}`))
      if (shots !== undefined) {
        await welcome.screenshot({ path: `${shots}/kit-${language}-${String(size.width)}.png` })
      }
    }
    found.push(...(await spoilt(welcome)))
    // Ten sheets, of a page each or more, between a page of strips, of the list and of the appointments, and five forms.
    expect(await pdfOf(welcome, `kit-${language}`)).toBeGreaterThanOrEqual(1 + 2 + 10 + 5)
  }
  for (const theme of themes) {
    await show(welcome, { language: 'nl', theme })
    await openKit(welcome)
    found.push(...(await axeFindings(welcome)).map((what) => `${theme}: ${what}`))
    if (shots !== undefined) await welcome.screenshot({ path: `${shots}/kit-${theme}.png` })
  }
  expect(found).toEqual([])
})
