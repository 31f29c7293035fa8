import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { longestPin } from '#domain/kiosk/pin.ts'
import { expect, test } from './fixtures.ts'
import { lockKiosk, press, rested } from './kiosk.ts'

test.use({ stations: ['kiosk'] })

const pin = '246810'
const door = (kiosk: Page) => kiosk.getByRole('dialog', { name: 'Beheer van deze zuil' })

/** What became of the last keys, wheels and drops: their names, and whether the browser still does what it does with them. */
const watch = (kiosk: Page): Promise<void> =>
  kiosk.evaluate(() => {
    const seen: string[] = []
    Object.assign(window, { seen })
    const note = (event: Event): void => {
      const name = event instanceof KeyboardEvent ? event.code : event.type
      // After every other listener has had its word.
      setTimeout(() => seen.push(`${name} ${event.defaultPrevented ? 'stopped' : 'goes on'}`))
    }
    for (const name of ['keydown', 'wheel', 'contextmenu', 'drop', 'dragover', 'auxclick'])
      window.addEventListener(name, note)
  })

const seenBy = (kiosk: Page): Promise<string[]> => kiosk.evaluate(() => Reflect.get(window, 'seen') as string[])

test('no key, gesture, menu or file leads out of the kiosk', async ({ municipality }) => {
  const kiosk = await municipality.open('kiosk')
  await rested(kiosk)
  await watch(kiosk)
  const chords = [
    'P',
    'O',
    'S',
    'L',
    'W',
    'T',
    'N',
    'R',
    'F',
    'U',
    'H',
    'J',
    'G',
    'A',
    '+',
    '-',
    '0',
    'Tab',
    'F4',
    'Comma',
  ]
  for (const key of chords) await kiosk.keyboard.press(`Control+${key === 'Comma' ? ',' : key}`)
  for (const key of ['I', 'J', 'C', 'N', 'Delete']) await kiosk.keyboard.press(`Control+Shift+${key}`)
  for (const key of ['ArrowLeft', 'ArrowRight', 'Home', 'F4', 'D']) await kiosk.keyboard.press(`Alt+${key}`)
  for (const key of ['F1', 'F3', 'F5', 'F6', 'F7', 'F10', 'F11', 'F12', 'ContextMenu']) await kiosk.keyboard.press(key)
  for (const key of ['M', 'D', 'L', 'Tab']) await kiosk.keyboard.press(`Meta+${key}`)
  await kiosk.mouse.click(600, 500, { button: 'right' })
  await kiosk.mouse.click(600, 500, { button: 'middle' })
  await kiosk.keyboard.down('Control')
  await kiosk.mouse.wheel(0, -300)
  await kiosk.keyboard.up('Control')
  await kiosk.evaluate(() => {
    const file = new File(['<h1>elsewhere</h1>'], 'page.html', { type: 'text/html' })
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(file)
    for (const name of ['dragover', 'drop'])
      document.body.dispatchEvent(new DragEvent(name, { dataTransfer, bubbles: true, cancelable: true }))
  })
  for (const name of ['wheel', 'drop'])
    await expect.poll(async () => (await seenBy(kiosk)).some((one) => one.startsWith(name))).toBe(true)
  const seen = await seenBy(kiosk)
  expect(seen.length).toBeGreaterThan(60)
  expect(seen.filter((one) => one.endsWith('goes on'))).toEqual([])
  for (const name of ['contextmenu', 'auxclick', 'dragover', 'drop', 'F12', 'KeyP'])
    expect(seen).toContain(`${name} stopped`)
  // What somebody needs who cannot touch still arrives.
  await kiosk.evaluate(() => (Reflect.get(window, 'seen') as string[]).splice(0))
  await kiosk.keyboard.press('a')
  await expect.poll(() => seenBy(kiosk)).toEqual(['KeyA goes on'])

  await kiosk.evaluate(() => {
    window.open('/settings')
    for (const href of ['mailto:a@example.org', '/settings', 'https://example.org/'])
      Object.assign(document.createElement('a'), { href, target: '_blank' }).click()
  })
  expect(
    kiosk
      .context()
      .pages()
      .filter((page) => new URL(page.url()).hostname === 'example.org'),
  ).toEqual([])
  expect(new URL(kiosk.url()).pathname).toBe('/kiosk')
})

test('two fingers enlarge nothing, and nothing on the screen can be marked', async ({ municipality }) => {
  const kiosk = await municipality.open('kiosk')
  await rested(kiosk)
  const devtools = await kiosk.context().newCDPSession(kiosk)
  await devtools.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 })
  // A browser without a window zooms for nobody, so what counts is that the page takes the fingers away from it.
  await kiosk.evaluate(() => {
    const fingers: string[] = []
    Object.assign(window, { fingers })
    for (const name of ['touchstart', 'touchmove'] as const)
      window.addEventListener(name, ({ touches, defaultPrevented }) =>
        fingers.push(`${name} ${String(touches.length)} ${defaultPrevented ? 'stopped' : 'goes on'}`),
      )
  })
  const finger = (x: number): { x: number; y: number } => ({ x, y: 300 })
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', places: number[]) =>
    devtools.send('Input.dispatchTouchEvent', { type, touchPoints: places.map(finger) })
  await touch('touchStart', [600])
  await touch('touchStart', [600, 700])
  await touch('touchMove', [500, 800])
  await touch('touchEnd', [])
  const fingers = (): Promise<string[]> => kiosk.evaluate(() => Reflect.get(window, 'fingers') as string[])
  await expect.poll(fingers).toContain('touchmove 2 stopped')
  expect(await fingers()).not.toContain('touchstart 2 goes on')
  // One finger scrolls and presses.
  expect(await fingers()).toContain('touchstart 1 goes on')
  expect(await kiosk.locator('[data-step]').evaluate((element) => getComputedStyle(element).touchAction)).toBe(
    'pan-x pan-y',
  )
  await kiosk.mouse.move(20, 200)
  await kiosk.mouse.down()
  await kiosk.mouse.move(1_300, 700, { steps: 5 })
  await kiosk.mouse.up()
  await kiosk.mouse.dblclick(400, 300)
  expect(await kiosk.evaluate(() => getSelection()?.toString() ?? '')).toBe('')
})

const typePin = async (kiosk: Page, typed: string): Promise<void> => {
  for (const digit of typed) await kiosk.keyboard.press(digit)
  await kiosk.keyboard.press('Enter')
}

test('an administrator leaves with the PIN; whoever guesses waits, and whoever looks finds no door', async ({
  municipality,
}) => {
  const kiosk = await municipality.open('kiosk')
  await rested(kiosk)
  await kiosk.keyboard.press('Control+Alt+Shift+B')
  await door(kiosk).getByRole('button', { name: '1', exact: true }).click()
  await kiosk.keyboard.press('Enter')
  await expect(door(kiosk)).toContainText('Deze zuil heeft geen pincode.')
  await door(kiosk).getByRole('button', { name: 'Terug naar de zuil' }).click()
  await lockKiosk(kiosk, { pin })

  // By keys alone: a wrong one is said, and the right one opens.
  await kiosk.keyboard.press('Control+Alt+Shift+B')
  await expect(kiosk.getByRole('textbox', { name: 'Pincode' })).toBeFocused()
  await typePin(kiosk, '135791')
  await expect(door(kiosk).getByRole('status')).toHaveText('Dat is niet de pincode.')
  await expect(kiosk.getByRole('textbox', { name: 'Pincode' })).toHaveValue('')
  await typePin(kiosk, pin)
  await door(kiosk).getByRole('button', { name: 'Instellingen' }).click()
  await expect(kiosk).toHaveURL(/\/settings$/)
  await expect(kiosk.getByRole('tab', { name: /Deze werkpost/ })).toBeVisible()

  // By touch: the corner is held, and the keys are on the screen.
  await kiosk.goto(new URL('/kiosk', kiosk.url()).href)
  await rested(kiosk)
  await kiosk.mouse.move(15, 15)
  await kiosk.mouse.down()
  await kiosk.waitForTimeout(3_000)
  await kiosk.mouse.up()
  await kiosk.mouse.down()
  await kiosk.waitForTimeout(3_000)
  await expect(door(kiosk)).toBeHidden()
  await expect(door(kiosk)).toBeVisible({ timeout: 20_000 })
  await kiosk.mouse.up()
  for (let time = 0; time < 3; time++) {
    await kiosk.getByRole('textbox', { name: 'Pincode' }).fill('1'.repeat(longestPin))
    await door(kiosk).getByRole('button', { name: 'Openen' }).click()
    await expect(kiosk.getByRole('textbox', { name: 'Pincode' })).toHaveValue('')
  }
  await expect(door(kiosk).getByRole('status')).toHaveText(/Probeer opnieuw over \d+ seconden\./)
  for (const digit of pin) await door(kiosk).getByRole('button', { name: digit, exact: true }).click()
  await expect(door(kiosk).getByRole('button', { name: 'Openen' })).toBeDisabled()
  await kiosk.keyboard.press('Escape')
  await expect(door(kiosk)).toBeHidden()
  const log = await readFile(join(municipality.demo.folderOf('kiosk'), 'log', 'balie.log'), 'utf8')
  expect(log).toContain('"event":"kioskPinWrong","failed":3')
  expect(log).not.toMatch(/246810|135791/)
})

test('what a citizen was doing is gone when the door opens, and a door left open closes by itself', async ({
  municipality,
}) => {
  const kiosk = await municipality.open('kiosk')
  await rested(kiosk)
  await press(kiosk, 'Français')
  await press(kiosk, 'Chercher')
  await kiosk.getByRole('textbox').fill('permis')
  await kiosk.keyboard.press('Control+Alt+Shift+B')
  await expect(door(kiosk)).toBeVisible()
  await expect(kiosk.getByRole('heading', { name: 'Waarvoor komt u?' })).toBeAttached()
  await expect(door(kiosk)).toBeHidden({ timeout: 90_000 })
})
