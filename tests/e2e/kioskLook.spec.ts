import { dayOf } from '#domain/time/day.ts'
import { editHours } from './central.ts'
import { expect, test } from './fixtures.ts'
import {
  changeSite,
  lockKiosk,
  numberOn,
  paperOf,
  press,
  pressFirst,
  rested,
  stepOf,
  takeNumber,
  tilesOf,
} from './kiosk.ts'
import { look } from './kioskLooks.ts'

test.use({ stations: ['kiosk'] })

test('every screen of the kiosk fits in four languages, three sizes and at 200 %, and axe finds nothing', async ({
  municipality,
}) => {
  test.setTimeout(900_000)
  const kiosk = await municipality.open('kiosk')
  await kiosk.setViewportSize({ width: 1080, height: 1920 })
  const found: string[] = []
  await rested(kiosk)
  found.push(...(await look(kiosk, 'themes')))
  await press(kiosk, 'Ik heb al een nummer')
  await rested(kiosk)
  found.push(...(await look(kiosk, 'code')))
  await press(kiosk, 'Terug')
  await press(kiosk, 'Zoeken')
  await expect(kiosk.getByRole('textbox')).toBeFocused()
  await kiosk.getByRole('textbox').fill('pas')
  found.push(...(await look(kiosk, 'search')))
  await press(kiosk, 'Terug')
  await press(kiosk, /Identiteit/)
  await rested(kiosk)
  found.push(...(await look(kiosk, 'products')))
  await tilesOf(kiosk).first().click()
  const label = await numberOn(kiosk)
  await rested(kiosk)
  found.push(...(await look(kiosk, 'given')))
  await press(kiosk, 'Klaar')
  await press(kiosk, 'Ik heb al een nummer')
  await kiosk.getByRole('textbox').fill(label)
  await press(kiosk, 'Opzoeken')
  await numberOn(kiosk)
  await rested(kiosk)
  found.push(...(await look(kiosk, 'found')))
  await press(kiosk, 'Klaar')

  const paper = await paperOf(kiosk)
  await paper.getByRole('button', { name: 'Papier op', exact: true }).click()
  await kiosk.bringToFront()
  await expect(kiosk.getByText(/De printer kan nu geen ticket maken/)).toBeVisible()
  await press(kiosk, /Identiteit/)
  await pressFirst(kiosk)
  await expect.poll(() => stepOf(kiosk)).toMatch(/^paperless/)
  await rested(kiosk)
  found.push(...(await look(kiosk, 'paperless')))
  await press(kiosk, 'Toon mijn nummer')
  await numberOn(kiosk)
  await rested(kiosk)
  found.push(...(await look(kiosk, 'screen')))
  await press(kiosk, 'Klaar')

  const day = dayOf(Date.now())
  const reason = {
    ...{ nl: 'verhuizing van de loketten', fr: 'déménagement des guichets' },
    ...{ en: 'the counters are moving', de: 'Umzug der Schalter' },
  }
  const closed = { from: day, until: day, reason, openings: [] }
  await editHours(municipality.demo.admin, { exceptions: { today: closed } })
  await changeSite(municipality.demo.admin, { alwaysOpen: false })
  await expect(kiosk.getByRole('heading', { name: 'Nu gesloten' })).toBeVisible()
  found.push(...(await look(kiosk, 'closed')))
  expect(found).toEqual([])
})

test('what goes wrong, and the door of the administrator, fit as well', async ({ municipality }) => {
  test.setTimeout(900_000)
  const { demo } = municipality
  const kiosk = await municipality.open('kiosk')
  await kiosk.setViewportSize({ width: 1080, height: 1920 })
  const found: string[] = []
  const door = kiosk.getByRole('dialog')
  await rested(kiosk)
  await press(kiosk, 'Zoeken')
  await kiosk.getByRole('textbox').fill('xyzzy')
  await expect(kiosk.getByText(/^Niets gevonden/)).toBeVisible()
  found.push(...(await look(kiosk, 'nothing')))
  await press(kiosk, 'Opnieuw beginnen')
  await rested(kiosk)
  await kiosk.keyboard.press('Control+Alt+Shift+B')
  await door.getByRole('button', { name: '1', exact: true }).click()
  await kiosk.keyboard.press('Enter')
  await expect(door).toContainText('geen pincode')
  found.push(...(await look(kiosk, 'doorNoPin', 'nl')))
  await kiosk.keyboard.press('Escape')

  const paper = await paperOf(kiosk)
  await paper.getByRole('button', { name: /^Papier op midden/ }).click()
  await kiosk.bringToFront()
  await press(kiosk, /Identiteit/)
  await pressFirst(kiosk)
  await expect.poll(() => stepOf(kiosk), { timeout: 60_000 }).toMatch(/^noPaper/)
  found.push(...(await look(kiosk, 'noPaper')))
  await press(kiosk, 'Klaar')
  await paper.getByRole('button', { name: 'Alles in orde', exact: true }).click()
  await kiosk.bringToFront()

  await demo.killCentral()
  await expect(kiosk.getByText(/geen verbinding met de loketten/)).toBeVisible({ timeout: 60_000 })
  found.push(...(await look(kiosk, 'cutOff')))
  await takeNumber(kiosk)
  await rested(kiosk)
  found.push(...(await look(kiosk, 'givenCutOff')))
  await press(kiosk, 'Klaar')
  await demo.startCentral()
  await expect(kiosk.getByText(/geen verbinding met de loketten/)).toBeHidden({ timeout: 60_000 })

  // In French, whose words are longest.
  await lockKiosk(kiosk, { pin: '246810', language: 'fr' })
  await kiosk.keyboard.press('Control+Alt+Shift+B')
  for (let time = 0; time < 3; time++) {
    await door.getByRole('textbox').fill('111111')
    await kiosk.keyboard.press('Enter')
    await expect(door.getByRole('textbox')).toHaveValue('')
  }
  await expect(door.getByRole('status')).toContainText(/seconde/)
  found.push(...(await look(kiosk, 'doorWrong', 'fr')))
  await expect(door.getByRole('status')).not.toContainText(/seconde/, { timeout: 60_000 })
  await door.getByRole('textbox').fill('246810')
  await kiosk.keyboard.press('Enter')
  await expect(door.getByRole('button', { name: 'Paramètres' })).toBeVisible()
  found.push(...(await look(kiosk, 'doorWays', 'fr')))
  expect(found).toEqual([])
})
