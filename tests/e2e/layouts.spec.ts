import type { Page } from '@playwright/test'
import { axeFindings } from './axe.ts'
import { show, showAnew } from './choice.ts'
import { callNext, giveTicket, openCounter, signIn } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { misfits } from './layout.ts'
import { picture } from './pictures.ts'
import { chosenPicture } from './chosenPicture.ts'

test.use({ stations: ['welcome', 'kiosk', 'counter-1', 'display'] })

const sizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
]

const openTab = async (page: Page, name: RegExp): Promise<void> => {
  await page.keyboard.press('Control+,')
  const tab = page.getByRole('tab', { name })
  await tab.click()
  await expect(tab).toHaveAttribute('aria-selected', 'true')
}

const preview = (page: Page) => page.frameLocator('figure iframe')

test('an administrator gives the kiosk its themes in four languages, sees it as it will be, and the kiosk shows it', async ({
  municipality: { open },
}) => {
  const welcome = await open('welcome')
  await signIn(welcome, 'Karim')
  await openTab(welcome, /Zuil/)
  await expect(preview(welcome).getByRole('heading', { name: 'Waarvoor komt u?', includeHidden: true })).toBeVisible()
  await welcome.getByRole('button', { name: 'Overnemen van de catalogus' }).click()
  const themes = welcome.getByRole('list', { name: 'Thema’s' })
  await expect(themes.getByRole('button', { name: /Identiteit, reizen en attesten/ }).first()).toBeVisible()

  await welcome.getByRole('button', { name: 'Thema toevoegen' }).click()
  const names = welcome.getByRole('group', { name: 'Naam', exact: true })
  await expect(names.getByRole('textbox', { name: 'Nederlands' })).toBeFocused()
  await expect(welcome.getByText('Hier staat geen product achter; de zuil toont dit thema niet.')).toBeVisible()
  await welcome.keyboard.press('Control+s')
  await expect(welcome.getByText('Geef een naam.')).toBeVisible()
  await expect(welcome.getByText('Niet bewaard: verbeter eerst wat hierboven rood staat.')).toBeVisible()
  await expect(names.getByRole('textbox', { name: 'Nederlands' })).toBeFocused()
  await names.getByRole('textbox', { name: 'Nederlands' }).fill('Feesten in de straat')
  await expect(
    welcome.getByText('Niet vertaald: Frans, Engels en Duits. Daar staat het Nederlands.').first(),
  ).toBeVisible()
  await names.getByRole('textbox', { name: 'Frans' }).fill('Fêtes de rue')
  await names.getByRole('textbox', { name: 'Engels' }).fill('Street parties')
  await names.getByRole('textbox', { name: 'Duits' }).fill('Straßenfeste')

  const file = welcome.locator('input[type=file]')
  await file.setInputFiles({ name: 'brief.png', mimeType: 'image/png', buffer: Buffer.from('geen afbeelding') })
  await expect(welcome.getByText(/Dit bestand is geen afbeelding/)).toBeVisible()
  await file.setInputFiles({
    name: 'feest.png',
    mimeType: 'image/png',
    buffer: await chosenPicture(welcome, { isNoisy: true }),
  })
  await expect(welcome.getByRole('img', { name: 'De gekozen afbeelding' })).toBeVisible()
  await expect(welcome.getByText(/Dit bestand is geen afbeelding/)).toBeHidden()

  const search = welcome.getByRole('combobox', { name: 'Product toevoegen' })
  await search.fill('straatfeest')
  await welcome.getByRole('option').first().waitFor()
  await search.press('Enter')
  await expect(welcome.getByText('Hier staat geen product achter; de zuil toont dit thema niet.')).toBeHidden()

  await preview(welcome).getByText('Feesten in de straat').waitFor()
  await expect(preview(welcome).locator('img')).toHaveCount(1)
  for (const [language, name] of Object.entries({
    Frans: 'Fêtes de rue',
    Engels: 'Street parties',
    Duits: 'Straßenfeste',
  })) {
    await welcome.getByRole('combobox', { name: 'Taal van het voorbeeld' }).selectOption(language)
    await expect(preview(welcome).getByText(name)).toBeVisible()
  }
  const kiosk = await open('kiosk')
  await expect(kiosk.getByRole('heading', { name: 'Waarvoor komt u?' })).toBeVisible()
  await welcome.keyboard.press('Control+s')
  await expect(welcome.getByText('Zuil bewaard')).toBeVisible()
  const door = kiosk.getByRole('button', { name: 'Feesten in de straat' })
  await expect(door).toBeVisible()
  await expect(door.locator('img')).toHaveJSProperty('complete', true)
  await expect(door.locator('img')).toHaveJSProperty('naturalWidth', 320)
  expect((await door.locator('img').getAttribute('src'))?.length).toBeLessThan(60_100)
  // What is pressed right after a change of the screen was meant for what stood there before.
  await expect(kiosk.locator('[data-resting=false]')).toBeVisible()
  await kiosk.getByRole('button', { name: 'Français' }).click()
  await expect(kiosk.getByRole('button', { name: 'Fêtes de rue' })).toBeVisible()

  await welcome.getByRole('button', { name: /Terugnemen/ }).click()
  await expect(kiosk.getByRole('button', { name: 'Fêtes de rue' })).toBeHidden()
})

test('a hall gets a screen of its own by keyboard only, and its display shows it', async ({
  municipality: { open },
}) => {
  const welcome = await open('welcome')
  await signIn(welcome, 'Jan')
  await giveTicket(welcome, 'vuilzakken')
  const display = await open('display')
  await expect(display.locator('html')).toHaveAttribute('data-theme', 'light')
  await welcome.keyboard.press('Control+,')
  await expect(welcome.getByRole('tab', { name: /Schermen/ })).toBeVisible()
  await welcome.keyboard.press('Alt+4')
  const go = async (
    role: 'button' | 'checkbox' | 'radio' | 'combobox' | 'textbox',
    name: RegExp | string,
  ): Promise<void> => {
    const control = welcome.getByRole(role, { name }).first()
    for (let steps = 0; steps < 150; steps += 1) {
      if (await control.evaluateAll((found) => found.some((one) => one === document.activeElement))) return
      await welcome.keyboard.press('Tab')
    }
    throw new Error(`No way by Tab to ${String(name)}`)
  }
  await go('button', 'Indeling toevoegen')
  await welcome.keyboard.press('Enter')
  await expect(welcome.getByRole('textbox', { name: 'Naam' })).toBeFocused()
  await welcome.keyboard.press('Control+A')
  await welcome.keyboard.type('Hal gelijkvloers')
  await go('checkbox', 'display')
  await welcome.keyboard.press('Space')
  await go('combobox', 'Kleuren')
  await welcome.keyboard.type('donker')
  await go('textbox', 'Grootte van de tekst (%)')
  await welcome.keyboard.press('Control+A')
  await welcome.keyboard.type('500')
  await expect(welcome.getByText('Geef een getal van 80 tot 200.')).toBeVisible()
  await welcome.keyboard.press('Control+s')
  await expect(welcome.getByText('Niet bewaard: verbeter eerst wat hierboven rood staat.')).toBeVisible()
  await expect(welcome.getByRole('textbox', { name: 'Grootte van de tekst (%)' })).toBeFocused()
  await welcome.keyboard.press('Control+A')
  await welcome.keyboard.type('120')
  await go('button', 'Bericht toevoegen')
  await welcome.keyboard.press('Enter')
  await go('textbox', 'Frans')
  await welcome.keyboard.type('Fermé vendredi')
  await expect(welcome.getByText(/Geef de tekst ook in het Nederlands/)).toBeVisible()
  await welcome.keyboard.press('Shift+Tab')
  await welcome.keyboard.type('Vrijdag gesloten')
  await welcome.keyboard.press('Control+s')
  await expect(welcome.getByText('Schermen bewaard')).toBeVisible()
  await expect(display.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(display.getByText('Vrijdag gesloten').or(display.getByText('Fermé vendredi'))).toBeVisible()
  await expect(preview(welcome).locator('html')).toHaveAttribute('data-theme', 'dark')

  const counter = await open('counter-1')
  await openCounter(counter, 'Bilal')
  const label = await callNext(counter)
  await expect(display.getByText(label).first()).toBeVisible()

  // A copy, put before the first by keyboard; the focus goes with it.
  await go('button', 'Hal gelijkvloers kopiëren')
  await welcome.keyboard.press('Enter')
  await go('button', 'Hal gelijkvloers (kopie) een plaats hoger')
  await welcome.keyboard.press('Enter')
  const rows = welcome.getByRole('list', { name: 'Schermen in de wachtzaal' }).locator('> li')
  await expect(rows.first()).toContainText('Hal gelijkvloers (kopie)')
  await expect(welcome.getByRole('button', { name: 'Hal gelijkvloers (kopie) een plaats hoger' })).toBeFocused()
  await welcome.keyboard.press('Alt+ArrowDown')
  await expect(rows.last()).toContainText('Hal gelijkvloers (kopie)')
  await expect(welcome.getByRole('button', { name: 'Hal gelijkvloers (kopie) een plaats hoger' })).toBeFocused()
})

test('what somebody else saved meanwhile is told before it is replaced', async ({ municipality: { open } }) => {
  const welcome = await open('welcome')
  await signIn(welcome, 'Karim')
  await openTab(welcome, /Zuil/)
  await welcome.getByRole('checkbox', { name: 'Zoeken naar een product' }).uncheck()
  await expect(preview(welcome).getByText('Zoeken', { exact: true })).toBeHidden()

  const counter = await open('counter-1')
  await signIn(counter, 'Jan')
  await openTab(counter, /Zuil/)
  await counter.getByRole('checkbox', { name: 'De geschatte wachttijd' }).uncheck()
  await counter.getByRole('button', { name: /Zuil bewaren/ }).click()
  await expect(counter.getByText('Zuil bewaard')).toBeVisible()

  await expect(welcome.getByText(/Iemand anders heeft dit intussen bewaard/)).toBeVisible()
  // A look at another tab loses nothing that was typed.
  await openTab(welcome, /Schermen/)
  await openTab(welcome, /Zuil/)
  await expect(welcome.getByRole('checkbox', { name: 'Zoeken naar een product' })).not.toBeChecked()
  await welcome.getByRole('button', { name: 'Wijzigingen weggooien' }).click()
  await expect(welcome.getByRole('checkbox', { name: 'Zoeken naar een product' })).toBeChecked()
  await expect(welcome.getByRole('checkbox', { name: 'De geschatte wachttijd' })).not.toBeChecked()
})

test('who does not decide about the site sees what kiosks and screens show, and cannot change it', async ({
  municipality: { open },
}) => {
  const welcome = await open('welcome')
  await signIn(welcome, 'An')
  await openTab(welcome, /Zuil/)
  await expect(welcome.getByRole('button', { name: /Zuil bewaren/ })).toHaveAttribute('aria-disabled', 'true')
  await expect(welcome.getByRole('button', { name: /Thema toevoegen/ })).toHaveAttribute('aria-disabled', 'true')
  await openTab(welcome, /Schermen/)
  await expect(welcome.getByRole('button', { name: /Indeling toevoegen/ })).toHaveAttribute('aria-disabled', 'true')
})

test('both forms fit in two languages and two sizes, and axe finds nothing in any theme', async ({
  municipality: { open },
}) => {
  test.setTimeout(300_000)
  const welcome = await open('welcome')
  await signIn(welcome, 'Karim')
  const found: string[] = []
  const openForm = async (tab: 3 | 4): Promise<void> => {
    await expect(welcome.getByRole('tab').first()).toBeVisible()
    await welcome.keyboard.press(`Alt+${String(tab)}`)
    const panel = welcome.locator('#settings-panel')
    if (tab === 3) {
      await panel.locator('fieldset').first().getByRole('button').nth(1).click()
      await panel.getByRole('list').first().locator('button[aria-expanded]').first().click()
    } else {
      await panel.locator('section').first().getByRole('button').first().click()
      // The last button of the open layout adds a message.
      await panel.locator('li fieldset').last().getByRole('button').last().click()
    }
    await expect(preview(welcome).locator('main')).toBeVisible()
  }
  const look = async (name: string): Promise<void> => {
    await welcome.waitForTimeout(200)
    const { width = 0 } = welcome.viewportSize() ?? {}
    if (process.env['BALIE_LOOK'] !== undefined) {
      await welcome.screenshot({ path: `${process.env['BALIE_LOOK']}/${name}-${String(width)}.png` })
    }
  }
  for (const language of ['nl', 'fr']) {
    for (const tab of [3, 4] as const) {
      await show(welcome, { language, theme: 'light' })
      await welcome.goto(new URL('/settings', welcome.url()).href)
      await openForm(tab)
      for (const size of sizes) {
        await welcome.setViewportSize(size)
        await look(`${String(tab)}-${language}`)
        await picture(welcome, tab === 3 ? 'settings-kiosk' : 'settings-displays', language)
        found.push(
          ...(await misfits(welcome)).map((what) => `${String(tab)} ${language} ${String(size.width)}: ${what}`),
        )
      }
    }
  }
  for (const theme of ['light', 'dark', 'contrast']) {
    for (const tab of [3, 4] as const) {
      await showAnew(welcome, { language: 'nl', theme })
      await openForm(tab)
      await look(`${String(tab)}-${theme}`)
      found.push(...(await axeFindings(welcome)).map((what) => `${String(tab)} ${theme}: ${what}`))
    }
  }
  expect(found).toEqual([])
})
