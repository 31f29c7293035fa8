import type { Page } from '@playwright/test'
import { axeFindings } from './axe.ts'
import { showAnew } from './choice.ts'
import { signIn } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { misfits } from './layout.ts'
import { saidBy, withVoices } from './speaker.ts'
import { chosenPicture } from './chosenPicture.ts'

test.use({ stations: ['welcome', 'counter-1', 'display'] })

const openScreens = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+,')
  await page.getByRole('tab', { name: /Schermen/ }).click()
  await page.getByRole('button', { name: 'Indeling toevoegen' }).click()
}

const preview = (page: Page) => page.frameLocator('figure iframe')

const look = async (page: Page, name: string): Promise<void> => {
  const folder = process.env['BALIE_LOOK']
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png` })
}

test('a message has its letters counted, a picture, days and times of day, and a screen shows it so', async ({
  municipality: { open },
}) => {
  test.setTimeout(300_000)
  const welcome = await open('welcome')
  await signIn(welcome, 'Karim')
  const display = await open('display')
  await openScreens(welcome)
  await welcome.getByRole('button', { name: 'Bericht toevoegen' }).click()
  const dutch = welcome.getByRole('textbox', { name: 'Nederlands' })
  await dutch.fill('x'.repeat(412))
  await expect(welcome.getByText('12 tekens te veel. Kort de tekst in.')).toBeVisible()
  await welcome.keyboard.press('Control+s')
  await expect(welcome.getByText('Niet bewaard: verbeter eerst wat hierboven rood staat.')).toBeVisible()
  await dutch.fill('Zaterdag gesloten')
  await expect(dutch).toHaveAccessibleDescription('nog 383 tekens')
  await welcome.getByRole('textbox', { name: 'Frans' }).fill('Fermé samedi')
  await expect(
    welcome.getByText('Niet vertaald: Engels en Duits. Het bericht staat er alleen in de talen die ingevuld zijn.'),
  ).toBeVisible()
  await welcome
    .locator('input[type=file]')
    .setInputFiles({ name: 'dicht.png', mimeType: 'image/png', buffer: await chosenPicture(welcome) })
  await expect(welcome.getByRole('img', { name: 'De gekozen afbeelding' })).toBeVisible()
  await welcome.getByLabel('Elke dag vanaf').fill('12:00')
  await welcome.getByLabel('Elke dag tot').fill('11:00')
  await expect(welcome.getByText('Dit uur ligt niet na het eerste.')).toBeVisible()

  // In the preview it stands there whatever its times are, in both shapes.
  await welcome.getByRole('combobox', { name: 'Ogenblik' }).selectOption('Bericht 1')
  for (const shape of ['staand', 'liggend']) {
    await welcome.getByRole('combobox', { name: 'Vorm' }).selectOption(shape)
    await expect(preview(welcome).getByText(/Zaterdag gesloten|Fermé samedi/)).toBeVisible()
    await expect(preview(welcome).locator('img')).toHaveCount(1)
    await look(welcome, `editor-message-${shape}`)
  }
  expect(await misfits(welcome)).toEqual([])
  expect(await axeFindings(welcome)).toEqual([])
  await welcome.getByLabel('Elke dag tot').fill('')
  await welcome.getByLabel('Elke dag vanaf').fill('')
  await welcome.keyboard.press('Control+s')
  await expect(welcome.getByText('Schermen bewaard')).toBeVisible()

  const message = display.getByRole('region', { name: 'Mededeling' })
  await expect(message).toContainText(/Zaterdag gesloten|Fermé samedi/, { timeout: 60_000 })
  await expect(message.locator('img')).toHaveJSProperty('naturalWidth', 800)
  for (const [width, height] of [
    [1366, 768],
    [1920, 1080],
    [1080, 1920],
  ] as const) {
    await display.setViewportSize({ width, height })
    await expect(message).toBeVisible()
    expect(await misfits(display)).toEqual([])
    const text = (await message.locator('p').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
    const image = (await message.locator('img').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
    expect(text.x >= image.x + image.width || text.y >= image.y + image.height).toBe(true)
    await look(display, `display-picture-${String(width)}`)
  }
  expect(await axeFindings(display)).toEqual([])

  await showAnew(welcome, { language: 'fr', theme: 'light' })
  await welcome.getByRole('tab', { name: /Écrans/ }).click()
  await welcome
    .getByRole('button', { name: /Wachtzaal 1/ })
    .first()
    .click()
  await welcome.getByRole('textbox', { name: 'Français' }).scrollIntoViewIfNeeded()
  await expect(welcome.getByRole('textbox', { name: 'Français' })).toHaveAccessibleDescription(/encore 388 caractères/)
  await look(welcome, 'editor-message-fr')
  expect(await misfits(welcome)).toEqual([])
})

test('the sound of a screen is tried at the editor: the chime, each language by its voice, and words where one is missing', async ({
  municipality: { open },
}) => {
  const welcome = await open('welcome')
  await withVoices(welcome, ['nl-BE', 'de-DE'])
  await welcome.reload()
  await signIn(welcome, 'Karim')
  await openScreens(welcome)
  const voices = welcome.getByRole('list', { name: 'Stemmen op deze computer' })
  await expect(voices.getByRole('listitem')).toHaveText([
    'Nederlands: stem nl-BE',
    'Frans: geen stem op deze computer; de oproep klinkt in het Nederlands.',
    'Engels: geen stem op deze computer; de oproep klinkt in het Nederlands.',
    'Duits: stem de-DE',
  ])
  await look(welcome, 'editor-sound')
  await welcome.getByRole('button', { name: 'Geluid proberen' }).click()
  await expect(welcome.getByText('Gespeeld.')).toBeVisible({ timeout: 60_000 })
  expect((await saidBy(welcome)).map(({ text, lang, volume }) => [lang, text, volume])).toEqual([
    ['nl-BE', 'Nummer A 117, loket 2.', 0.8],
    ['de-DE', expect.stringContaining('A 117'), 0.8],
  ])
  // Without any voice only the chime is left.
  await welcome.evaluate(() => speechSynthesis.getVoices().splice(0))
  await welcome.evaluate(() => speechSynthesis.dispatchEvent(new Event('voiceschanged')))
  await expect(voices.getByRole('listitem').first()).toHaveText(
    'Nederlands: geen stem op deze computer; alleen het belletje klinkt.',
  )
  await welcome.getByRole('checkbox', { name: 'Belletje bij elke oproep' }).uncheck()
  await expect(voices.getByRole('listitem').first()).toContainText('er klinkt niets')
})

test('two people lay out screens at once and both changes stay; one that is taken away can be had back', async ({
  municipality: { open },
}) => {
  test.setTimeout(240_000)
  const [one, other] = [await open('welcome'), await open('counter-1')]
  await signIn(one, 'Karim')
  await openScreens(one)
  const name = (page: Page) => page.getByRole('textbox', { name: 'Naam', exact: true })
  await name(one).fill('Hal gelijkvloers')
  await one.getByRole('button', { name: 'Indeling toevoegen' }).click()
  await name(one).fill('Hal boven')
  await one.keyboard.press('Control+s')
  await expect(one.getByText('Schermen bewaard')).toBeVisible()

  await signIn(other, 'Jan')
  await other.keyboard.press('Control+,')
  await other.getByRole('tab', { name: /Schermen/ }).click()
  await other.getByRole('button', { name: 'Hal gelijkvloers', exact: true }).click()
  await other.getByRole('combobox', { name: 'Kleuren' }).selectOption('donker')
  await one.getByRole('button', { name: 'Hal gelijkvloers', exact: true }).click()
  await one.getByRole('textbox', { name: 'Vorige oproepen' }).fill('3')
  await one.keyboard.press('Control+s')
  await expect(one.getByText('Schermen bewaard')).toBeVisible()
  await expect(other.getByText(/dan verandert alleen wat jij veranderde/)).toBeVisible()
  await other.keyboard.press('Control+s')
  for (const page of [one, other]) {
    await expect(page.getByRole('combobox', { name: 'Kleuren' })).toHaveValue('dark')
    await expect(page.getByRole('textbox', { name: 'Vorige oproepen' })).toHaveValue('3')
  }

  await other.getByRole('button', { name: 'Hal boven weghalen' }).click()
  await other.keyboard.press('Control+s')
  const back = one.getByRole('button', { name: 'Hal boven terughalen' })
  await expect(back).toBeVisible()
  await look(one, 'editor-removed')
  expect(await axeFindings(one)).toEqual([])
  await back.click()
  await one.keyboard.press('Control+s')
  await expect(other.getByText(/maar daarna nog veranderd of teruggehaald/)).toBeVisible()
  await expect(other.getByRole('button', { name: 'Hal boven', exact: true })).toBeVisible()
})
