import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { crash } from './crash.ts'
import { callNext, giveTicket, openCounter, signIn } from './desk.ts'
import { type Municipality, expect, test } from './fixtures.ts'

test.use({ stations: ['welcome', 'counter-1'] })

/** Every file below a folder that holds a text. What the station renames or removes meanwhile is looked at under its new name. */
const filesWith = async (folder: string, text: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const contents = await Promise.all(files.map(contentOf))
  if (contents.includes('gone')) return filesWith(folder, text)
  return files.filter((_, place) => contents[place]?.includes(text))
}

const contentOf = (file: string): Promise<Buffer | 'gone'> =>
  readFile(file).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'gone' as const
    throw error
  })

/** Bilal at the first counter with a visitor before him. */
const atCounter = async ({ open }: Municipality): Promise<Page> => {
  const welcome = await open('welcome')
  await signIn(welcome, 'An')
  const label = await giveTicket(welcome, 'vuilzakken')
  const counter = await open('counter-1')
  await openCounter(counter, 'Bilal')
  expect(await callNext(counter)).toBe(label)
  return counter
}

test('a counter whose page crashes comes back where the clerk was: tab, step and the note half typed', async ({
  municipality,
}) => {
  const counter = await atCounter(municipality)
  await counter.keyboard.press('Alt+3')
  await counter.keyboard.press('Alt+n')
  await counter.getByRole('textbox', { name: 'Notitie bij dit bezoek' }).fill('Mevrouw Peeters wacht op haar dochter')

  const again = await crash(counter)
  const note = again.getByRole('textbox', { name: 'Notitie bij dit bezoek' })
  await expect(note).toHaveValue('Mevrouw Peeters wacht op haar dochter')
  await expect(again.getByRole('tab', { name: /Geparkeerd/ })).toHaveAttribute('aria-selected', 'true')
  expect(await filesWith(municipality.demo.folderOf('counter-1'), 'Mevrouw Peeters')).toEqual([])

  await note.press('Enter')
  await expect(again.getByText('Mevrouw Peeters wacht op haar dochter')).toBeVisible()
  await expect(note).toBeHidden()
  // What was sent is no draft any more.
  const third = await crash(again)
  await expect(third.getByText('Mevrouw Peeters wacht op haar dochter')).toBeVisible()
  await expect(third.getByRole('textbox', { name: 'Notitie bij dit bezoek' })).toBeHidden()
})

test('a transfer half made, and at the welcome desk a ticket half filled in, survive their page', async ({
  municipality,
}) => {
  const counter = await atCounter(municipality)
  const welcome = await municipality.open('welcome')
  await welcome.getByRole('combobox', { name: 'Waarmee kan ik helpen?' }).fill('pas kwijt')
  await welcome.getByRole('textbox', { name: 'Naam' }).fill('Jan Janssens')
  const front = await crash(welcome)
  await expect(front.getByRole('textbox', { name: 'Naam' })).toHaveValue('Jan Janssens')
  await expect(front.getByRole('combobox', { name: 'Waarmee kan ik helpen?' })).toHaveValue('pas kwijt')

  await counter.keyboard.press('F6')
  const target = counter.getByRole('combobox', { name: 'Waarheen?' })
  await target.fill('wachtrij identiteit')
  await target.press('Enter')
  await counter.getByRole('textbox', { name: 'Bericht voor je collega' }).fill('Kaart ligt in lade 3')
  const again = await crash(counter)
  await expect(again.getByRole('textbox', { name: 'Bericht voor je collega' })).toHaveValue('Kaart ligt in lade 3')
  await again.getByRole('button', { name: /Doorsturen/ }).click()
  await expect(again.getByText('Kaart ligt in lade 3')).toBeHidden()
})

test('a clerk who leaves a step finds it closed after a crash, and another clerk finds nothing', async ({
  municipality,
}) => {
  const counter = await atCounter(municipality)
  await counter.keyboard.press('Alt+n')
  await counter.getByRole('textbox', { name: 'Notitie bij dit bezoek' }).fill('toch niet')
  await counter.keyboard.press('Escape')
  await counter.keyboard.press('Alt+n')
  await expect(counter.getByRole('textbox', { name: 'Notitie bij dit bezoek' })).toHaveValue('')
  await counter.getByRole('textbox', { name: 'Notitie bij dit bezoek' }).fill('van Bilal')
  await counter.keyboard.press('Alt+u')
  await expect(counter.getByRole('combobox', { name: 'Kies je naam' })).toBeVisible()
  const again = await crash(counter)
  await expect(again.getByRole('combobox', { name: 'Kies je naam' })).toBeVisible()
  await signIn(again, 'Bilal')
  await expect(again.getByRole('button', { name: /Afronden/ })).toBeVisible()
  await expect(again.getByRole('textbox', { name: 'Notitie bij dit bezoek' })).toBeHidden()
})

test('a sheet half edited is found in the catalogue, though the page died on another screen', async ({
  municipality: { open },
}) => {
  const welcome = await open('welcome')
  await signIn(welcome, 'Jan')
  const sheet = '/catalogue?product=bibliotheekkaart'
  const remarks = (page: Page) => page.getByRole('textbox', { name: 'Opmerkingen voor medewerkers', exact: true })
  await welcome.goto(new URL(sheet, welcome.url()).href)
  await remarks(welcome).fill('Half getypt')
  await welcome.goto(new URL('/welcome', welcome.url()).href)
  await expect(welcome.getByRole('combobox', { name: 'Waarmee kan ik helpen?' })).toBeVisible()

  const again = await crash(welcome)
  await expect(again.getByRole('combobox', { name: 'Waarmee kan ik helpen?' })).toBeVisible()
  await again.evaluate((address) => history.pushState(null, '', address), sheet)
  await expect(remarks(again)).toHaveValue('Half getypt')
})
