import { type Page, expect as usualExpect } from '@playwright/test'
import { nextNumber } from '#domain/visit/numbers.ts'
import { presentNumber, signIn } from '#tests/e2e/desk.ts'
import { stepOf, tilesOf } from '#tests/e2e/kiosk.ts'
import type { Dice } from '#tests/support/dice.ts'
import { lookAtKiosk } from './look.ts'
import { letterOf } from './truth.ts'

/** People wait for a machine that is busy. */
const expect = usualExpect.configure({ timeout: 60_000 })

/** As the site's settings have it. */
const kioskIssuer = { ordinal: 2, installation: 0 }
const doors = 2
const productsPerDoor = 4

const rested = (kiosk: Page): Promise<void> => expect(kiosk.locator('[data-resting=false]')).toBeVisible()

const press = async (kiosk: Page, name: string): Promise<void> => {
  await rested(kiosk)
  await kiosk.getByRole('button', { name }).first().click()
}

/**
 * A press that comes just when something moves on the screen is none, and whoever stands there presses again. Gives how
 * often they had to.
 */
const pressTile = async (kiosk: Page, place: number): Promise<number> => {
  const before = await stepOf(kiosk)
  let presses = 0
  await expect(async () => {
    if ((await stepOf(kiosk)) === before) {
      await rested(kiosk)
      await tilesOf(kiosk).nth(place).click()
      presses++
    }
    await expect.poll(() => stepOf(kiosk), { timeout: 5_000 }).not.toBe(before)
  }).toPass({ timeout: 60_000 })
  return presses - 1
}

const behindDoor = async (kiosk: Page, door: number): Promise<number> => {
  const pressedAgain = await pressTile(kiosk, door)
  expect(await stepOf(kiosk)).toMatch(/^products/)
  await rested(kiosk)
  return pressedAgain
}

/**
 * A citizen takes a number; gives it, with what the kiosk says of the wait and how often they had to press again. `leaves`
 * without pressing that they are done.
 */
export const takeNumber = async (
  kiosk: Page,
  { dice, paper, leaves }: { dice: Dice; paper: boolean; leaves: boolean },
) => {
  const atDoor = await behindDoor(kiosk, dice(doors))
  const offered = await tilesOf(kiosk).count()
  const atProduct = await pressTile(kiosk, dice(Math.min(offered, productsPerDoor)))
  if ((await stepOf(kiosk)).startsWith('askFirst')) await press(kiosk, 'Meteen een nummer')
  if (!paper) await press(kiosk, 'Toon mijn nummer op het scherm')
  const number = kiosk.locator('[data-number]')
  await expect(number).toHaveText(/^[A-Z]\d+$/)
  const label = await number.innerText()
  const look = await lookAtKiosk(kiosk)
  if (!leaves) await press(kiosk, 'Klaar')
  return { label, look, pressedAgain: atDoor + atProduct }
}

/** Somebody begins in another language, and goes away; gives how often they had to press again. */
export const walkAway = async (kiosk: Page): Promise<number> => {
  await press(kiosk, 'Français')
  return behindDoor(kiosk, 0)
}

/** Calls whoever is next; where a line has just moved it takes a second press, as the screen then says. */
export const callNext = async (counter: Page): Promise<string> => {
  let called: string | undefined
  await expect(async () => {
    called = await presentNumber(counter)
    if (called === undefined) await counter.keyboard.press('F2')
    await usualExpect.poll(() => presentNumber(counter), { timeout: 4_000 }).toBeDefined()
    called = await presentNumber(counter)
  }).toPass({ timeout: 60_000 })
  return called ?? ''
}

/** Finishes whoever is at the counter. */
export const finish = async (counter: Page): Promise<void> => {
  await counter.keyboard.press('F4')
  await expect(counter.getByRole('button', { name: /Bevestigen/ })).toBeEnabled()
  await counter.keyboard.press('Enter')
  await expect.poll(() => presentNumber(counter)).toBeUndefined()
}

/** The number that the kiosk gives after `last`, which is absent for the first one of a day. */
export const numberAfter = (letter: string, last: string | undefined): string =>
  `${letter}${String(nextNumber(kioskIssuer, last === undefined ? undefined : Number(last.slice(letterOf(last).length))))}`

/** A member of staff comes to the counter, whatever was left on its screen the day before. */
export const beginWork = async (counter: Page, name: string): Promise<void> => {
  const asksName = counter.getByRole('combobox', { name: 'Kies je naam' })
  const opens = counter.getByRole('button', { name: /openen/ })
  const ready = counter.getByRole('button', { name: /Volgende/ })
  await expect(asksName.or(opens).or(ready).first()).toBeVisible()
  if (await asksName.isVisible()) await signIn(counter, name)
  await expect(opens.or(ready).first()).toBeVisible()
  if (await ready.isVisible()) return
  await counter.keyboard.press('Control+Enter')
  await expect(ready).toBeVisible()
}

/** What a person does to the simulated printer of a station, over a bridge of its own. */
export const setPaper = (page: Page, fault: 'none' | 'paperOut'): Promise<void> =>
  page.evaluate(async (fault) => {
    const given: unknown = await (await fetch('/bridge-token', { method: 'POST' })).json()
    const token = typeof given === 'object' && given !== null && 'token' in given ? String(given.token) : ''
    const socket = new WebSocket(`ws://${location.host}/bridge?token=${encodeURIComponent(token)}`)
    await new Promise((open) => (socket.onopen = open))
    const answered = new Promise<void>((answer) => {
      socket.onmessage = ({ data }) => {
        if (String(data).startsWith('{"id":1,')) answer()
      }
    })
    socket.send(JSON.stringify({ id: 1, channel: 'simulate', input: { do: 'printerFault', fault: { fault } } }))
    await answered
    socket.close()
  }, fault)
