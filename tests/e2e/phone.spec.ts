import type { Page } from '@playwright/test'
import * as z from 'zod'
import { contactsAtCentral } from './central.ts'
import { crash } from './crash.ts'
import { signIn } from './desk.ts'
import { findings, findingsHere, otherThemes } from './findings.ts'
import { type Municipality, expect, test } from './fixtures.ts'
import { typist } from './typist.ts'

test.use({ stations: ['phone'] })
test.setTimeout(600_000)

const patience = { timeout: 60_000 }

const Entry = z.looseObject({ type: z.string(), at: z.string() })
type Entry = z.infer<typeof Entry>

/** What the central database holds of the call that was begun last, in the order of its stamps. */
const lastCallAtCentral = async ({ demo }: Municipality): Promise<Entry[]> =>
  (await contactsAtCentral(demo.admin))
    .map(({ log }) => log.map((entry) => Entry.parse(entry)).sort((a, b) => (a.at < b.at ? -1 : 1)))
    .sort((a, b) => ((a[0]?.at ?? '') < (b[0]?.at ?? '') ? -1 : 1))
    .at(-1) ?? []

const typesOf = (log: readonly Entry[]): string[] => log.map(({ type }) => type)

const ofType = (log: readonly Entry[], type: string): Entry | undefined => log.find((entry) => entry.type === type)

const answerPhone = async (municipality: Municipality): Promise<Page> => {
  const phone = await municipality.open('phone')
  await signIn(phone, 'Carla')
  await expect(phone.getByRole('combobox', { name: 'Waarmee kan ik helpen?' })).toBeFocused()
  return phone
}

const guideOn = (page: Page) => page.getByRole('region', { name: 'Procedure Verhuizen' })

test('a generalist handles a family that moves on the phone, from the first word to the kept call, in under 25 key strokes', async ({
  municipality,
}) => {
  const phone = await answerPhone(municipality)
  expect(await findings(phone, 'phone-empty')).toEqual([])
  await expect(phone.getByText(/^Telefoon: (open tot|opent|gesloten)/)).toBeVisible()
  const keys = typist(phone)
  await phone.getByRole('combobox').press('Control+k')
  await keys.press(...Array.from('verhuizen'))
  await expect(phone.getByRole('option', { name: /^Adreswijziging/, selected: true })).toBeVisible(patience)
  await keys.press('Alt+w')
  const player = guideOn(phone)
  await expect(player.getByRole('heading', { name: 'Van waar naar waar verhuist u?' })).toBeFocused(patience)
  await keys.press('1')
  await expect(player.getByRole('heading', { name: 'Woont u al op het nieuwe adres?' })).toBeFocused()
  expect(await findingsHere(phone, 'phone-guide')).toEqual([])
  await keys.press('1')
  await expect(player.getByRole('heading', { name: 'Wie verhuist er mee?' })).toBeFocused()
  await keys.press('3')
  await expect(player.getByRole('checkbox').first()).toBeFocused()
  await keys.press('Shift+Enter')
  await expect(player.getByText(/^Kan langskomen voor Adreswijziging/)).toBeVisible()
  expect(await findings(phone, 'phone-outcome')).toEqual([])
  await keys.press('Enter')
  await expect(phone.getByRole('combobox', { name: 'Waarmee kan ik helpen?' })).toBeFocused(patience)
  expect(await findingsHere(phone, 'phone-call')).toEqual([])
  await keys.press('F4')
  await expect(phone.getByRole('radio', { name: /^Komt langs/ })).toBeFocused()
  expect(await findings(phone, 'phone-end', { themes: otherThemes })).toEqual([])
  await keys.press('Enter')
  await expect(phone.getByText('Geen gesprek bezig')).toBeVisible(patience)
  expect(keys.strokes()).toBeLessThan(25)

  await expect
    .poll(async () => ofType(await lastCallAtCentral(municipality), 'closed'), patience)
    .toMatchObject({
      result: 'comesBy',
    })
  const log = await lastCallAtCentral(municipality)
  expect(ofType(log, 'received')).toMatchObject({ channel: 'phone', language: 'nl' })
  expect(ofType(log, 'guided')).toMatchObject({
    title: 'Verhuizen',
    steps: [
      { text: 'Van waar naar waar verhuist u?', answer: 'Binnen Lindegem' },
      { text: 'Woont u al op het nieuwe adres?', answer: 'Ja' },
      { text: 'Wie verhuist er mee?', answer: 'Een gezin met kinderen, beide ouders samen' },
      { text: 'Dit is nodig voor het gezin' },
      {},
    ],
    outcome: [{ does: 'ticket' }, { does: 'print' }],
  })
  await phone.keyboard.press('Alt+1')
  await expect(phone.getByRole('tabpanel').getByRole('button').first()).toBeFocused()
  await phone.keyboard.press('Enter')
  const kept = phone.getByRole('region', { name: /^Gesprek van / })
  await expect(kept.getByText('Een gezin met kinderen, beide ouders samen')).toBeVisible()
  expect(await findings(phone, 'phone-kept', { themes: otherThemes })).toEqual([])
})

test.describe('at the welcome desk', () => {
  test.use({ stations: ['welcome'] })

  test('cut off, a call is taken, led through in another language, found again, ended, reopened, and reaches the server later', async ({
    municipality,
  }) => {
    const { demo } = municipality
    const welcome = await municipality.open('welcome')
    await signIn(welcome, 'An')
    await demo.killCentral()
    await expect(welcome.getByText(/Geen verbinding/).first()).toBeVisible(patience)
    expect(await findingsHere(welcome, 'phone-way')).toEqual([])
    await welcome.keyboard.press('Alt+c')
    await expect(welcome.getByRole('heading', { name: 'Geen gesprek bezig' })).toBeVisible(patience)

    // What Enter began by mistake is taken back whole.
    await welcome.keyboard.type('rijbewijs')
    await expect(welcome.getByRole('option', { name: /[Rr]ijbewijs/, selected: true })).toBeVisible(patience)
    await welcome.keyboard.press('Enter')
    await expect(welcome.getByText(/^Gesprek van .* begonnen$/)).toBeVisible(patience)
    await welcome.keyboard.press('Control+z')
    await expect(welcome.getByText('Nog geen gesprek vandaag.')).toBeVisible(patience)

    await welcome.keyboard.press('F2')
    await expect(welcome.getByRole('heading', { name: 'Nog geen product gekozen' })).toBeVisible(patience)
    await welcome.keyboard.press('F2')
    await expect(welcome.getByRole('alert')).toContainText('is nog bezig')
    expect(await findingsHere(welcome, 'phone-refused')).toEqual([])
    await welcome.keyboard.press('Control+k')
    await welcome.keyboard.type('verhuizen')
    await expect(welcome.getByRole('option', { name: /^Adreswijziging/, selected: true })).toBeVisible(patience)
    await welcome.keyboard.press('Alt+w')
    await expect(guideOn(welcome).getByRole('heading', { name: 'Van waar naar waar verhuist u?' })).toBeFocused()
    await welcome.keyboard.press('1')
    await expect(guideOn(welcome).getByRole('heading', { name: 'Woont u al op het nieuwe adres?' })).toBeFocused()
    await welcome.keyboard.press('Alt+t')
    const french = (page: Page) => page.getByRole('region', { name: 'Procedure Déménager' })
    await expect(french(welcome)).toBeVisible(patience)

    const phone = await crash(welcome)
    await expect(french(phone).getByRole('heading', { name: /nouvelle adresse/ })).toBeVisible(patience)
    await expect(phone.getByRole('heading', { name: 'Adreswijziging aangeven', level: 2 })).toBeVisible()
    await phone.keyboard.press('Alt+End')
    await expect(phone.getByRole('region', { name: 'Gevolgde procedures' })).toContainText('Déménager', patience)

    await phone.keyboard.press('F4')
    await expect(phone.getByRole('radio', { name: /^Beantwoord/ })).toBeFocused()
    await phone.keyboard.press('4')
    await phone.keyboard.press('Enter')
    await expect(phone.getByRole('combobox', { name: 'Naar welke dienst?' })).toBeFocused()
    await expect(phone.getByRole('alert')).toContainText('Kies nog de dienst.')
    expect(await findingsHere(phone, 'phone-department')).toEqual([])
    await phone.keyboard.type('Wonen')
    await phone.keyboard.press('Enter')
    await expect(phone.getByRole('heading', { name: 'Geen gesprek bezig' })).toBeVisible(patience)

    await phone.keyboard.press('Alt+2')
    const row = phone.getByRole('tabpanel', { name: 'Mijn gesprekken' }).getByRole('button', { name: /Doorgegeven/ })
    await expect(row).toBeFocused()
    await phone.keyboard.press('Enter')
    await phone.getByRole('button', { name: 'Toch niet afgerond' }).press('Enter')
    await expect(phone.getByRole('heading', { name: 'Adreswijziging aangeven', level: 2 })).toBeVisible(patience)
    await phone.keyboard.press('F4')
    await expect(phone.getByRole('radio', { name: /^Beantwoord/ })).toBeFocused()
    await phone.keyboard.press('Enter')
    await expect(phone.getByRole('heading', { name: 'Geen gesprek bezig' })).toBeVisible(patience)

    await demo.startCentral()
    await expect
      .poll(async () => typesOf(await lastCallAtCentral(municipality)), patience)
      .toEqual([...['received', 'productAdded', 'languageChosen', 'guided', 'closed', 'reopened', 'closed']])
    const log = await lastCallAtCentral(municipality)
    expect(ofType(log, 'guided')).toMatchObject({ language: 'fr', steps: [{ answer: 'Dans Lindegem' }, {}] })
    expect(ofType(log, 'guided')).not.toHaveProperty('outcome')
    expect(ofType(log, 'closed')).toMatchObject({ result: 'passedOn', department: 'housing' })
    expect(log.at(-1)).toMatchObject({ type: 'closed', result: 'answered' })
  })
})
