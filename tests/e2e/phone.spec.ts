import type { Page } from '@playwright/test'
import * as z from 'zod'
import { contactsAtCentral } from './central.ts'
import { signIn } from './desk.ts'
import { findings } from './findings.ts'
import { type Municipality, expect, test } from './fixtures.ts'
import { typist } from './typist.ts'

test.use({ stations: ['phone'] })
test.setTimeout(600_000)

const patience = { timeout: 60_000 }

const Entry = z.looseObject({ type: z.string() })
type Entry = z.infer<typeof Entry>

/** What the central database holds of the only call there was. */
const callAtCentral = async ({ demo }: Municipality): Promise<Entry[]> =>
  ((await contactsAtCentral(demo.admin))[0]?.log ?? []).map((entry) => Entry.parse(entry))

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
  const keys = typist(phone)
  await phone.getByRole('combobox').press('Control+k')
  await keys.press(...Array.from('verhuizen'))
  await expect(phone.getByRole('option', { name: /^Adreswijziging/, selected: true })).toBeVisible(patience)
  await keys.press('Alt+w')
  const player = guideOn(phone)
  await expect(player.getByRole('heading', { name: 'Van waar naar waar verhuist u?' })).toBeFocused(patience)
  await keys.press('1')
  await expect(player.getByRole('heading', { name: 'Woont u al op het nieuwe adres?' })).toBeFocused()
  expect(await findings(phone, 'phone-guide')).toEqual([])
  await keys.press('1')
  await expect(player.getByRole('heading', { name: 'Wie verhuist er mee?' })).toBeFocused()
  await keys.press('3')
  await expect(player.getByRole('checkbox').first()).toBeFocused()
  await keys.press('Shift+Enter')
  await expect(player.getByText(/^Kan langskomen voor Adreswijziging/)).toBeVisible()
  expect(await findings(phone, 'phone-outcome')).toEqual([])
  await keys.press('Enter')
  await expect(phone.getByRole('combobox', { name: 'Waarmee kan ik helpen?' })).toBeFocused(patience)
  expect(await findings(phone, 'phone-call')).toEqual([])
  await keys.press('F4')
  await expect(phone.getByRole('radio', { name: /^Komt langs/ })).toBeFocused()
  expect(await findings(phone, 'phone-end')).toEqual([])
  await keys.press('Enter')
  await expect(phone.getByText('Geen gesprek bezig')).toBeVisible(patience)
  expect(keys.strokes()).toBeLessThan(25)

  await expect
    .poll(async () => ofType(await callAtCentral(municipality), 'closed'), patience)
    .toMatchObject({
      result: 'comesBy',
    })
  const log = await callAtCentral(municipality)
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
  await phone.keyboard.press('Enter')
  const kept = phone.getByRole('region', { name: /^Gesprek van / })
  await expect(kept.getByText('Een gezin met kinderen, beide ouders samen')).toBeVisible()
  expect(await findings(phone, 'phone-kept')).toEqual([])
})
