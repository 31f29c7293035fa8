import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { type ElectronApplication, type Page, _electron } from '@playwright/test'
import { electronForTests } from '#build/start/host.ts'
import { callNext, finish, giveTicket, openCounter, presentNumber, signIn } from './desk.ts'
import { type Municipality, expect, test as base } from './fixtures.ts'

const project = resolve(import.meta.dirname, '../..')
const electron = electronForTests()

type Shell = {
  app: ElectronApplication
  page: Page
  /** Starts the program once more on the same station. */
  startAgain: (...args: string[]) => Promise<number | null>
}

/** A municipality whose first counter stands in real Electron, the welcome desk beside it in Chromium. */
const test = base.extend<{ shell: Shell }>({
  shell: async ({ municipality }, use) => {
    if ('why' in electron) throw new Error(electron.why)
    const { demo } = municipality
    await demo.killStation('counter-1')
    // Chromium refuses its sandbox to root.
    const options = [
      project,
      '--folder',
      demo.folderOf('counter-1'),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ]
    const app = await _electron.launch({ executablePath: electron.executable, args: options, cwd: project })
    await use({
      app,
      page: await app.firstWindow(),
      startAgain: (...args) =>
        new Promise((done, failed) => {
          const again = spawn(electron.executable, [...options, ...args], { cwd: project, stdio: 'ignore' })
          again.once('exit', done)
          again.once('error', failed)
        }),
    })
    await app.close()
  },
})
test.use({ stations: [['welcome', 'counter-1'], { scope: 'test' }] })
test.skip('why' in electron, 'why' in electron ? electron.why : '')

const ticketFor = async ({ open }: Municipality): Promise<string> => {
  const welcome = await open('welcome')
  await signIn(welcome, 'An')
  return giveTicket(welcome, 'vuilzakken')
}

/** What the window's own page says, asked through main: a page that crashed is lost to Playwright, not to the shell. */
const inPage = (app: ElectronApplication, script: string): Promise<unknown> =>
  app.evaluate(
    ({ BrowserWindow }, code) => BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(code) ?? '',
    script,
  )

test('a counter in Electron calls and serves a visit', async ({ municipality, shell: { page } }) => {
  const label = await ticketFor(municipality)
  expect(page.url()).toBe('app://balie/counter')
  await openCounter(page, 'Bilal')
  expect(await callNext(page)).toBe(label)
  await finish(page)
})

test('its page has nothing of Node or Electron but the contract', async ({ shell: { page } }) => {
  await page.getByRole('combobox', { name: 'Kies je naam' }).waitFor()
  const seen = await page.evaluate(() => ({
    types: ['require', 'process', 'module', 'global', 'Buffer', '__dirname'].map(
      (name) => typeof Reflect.get(globalThis, name),
    ),
    bridge: Object.keys(window.balie ?? {}),
    channels: Object.keys(window.balie?.call ?? {}).includes('describeStation'),
    frozen: Object.isFrozen(window.balie),
  }))
  expect(seen).toEqual({
    types: Array(6).fill('undefined'),
    bridge: ['call', 'on', 'onLost', 'onReconnected'],
    channels: true,
    frozen: true,
  })
})

test('its page runs under a policy without exceptions, and no inline script runs', async ({ shell: { page } }) => {
  await page.getByRole('combobox', { name: 'Kies je naam' }).waitFor()
  const policy = await page.evaluate(async () => (await fetch('/counter')).headers.get('content-security-policy'))
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toContain('unsafe')
  const ran = await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'window.intruded = true'
    document.body.append(script)
    return Reflect.has(window, 'intruded')
  })
  expect(ran).toBe(false)
})

test('its page opens no window, goes nowhere, loads nothing from outside and is given no device', async ({
  shell: { app, page },
}) => {
  await page.getByRole('combobox', { name: 'Kies je naam' }).waitFor()
  expect(await page.evaluate(() => window.open('https://a.example/') === null)).toBe(true)
  expect(app.windows()).toHaveLength(1)
  for (const address of ['https://a.example/', 'file:///etc/passwd', 'app://balie/central/balie_catalogue/x']) {
    await page.evaluate((to) => {
      location.href = to
    }, address)
    await page.waitForTimeout(300)
    expect(page.url()).toBe('app://balie/counter')
  }
  const refused = await page.evaluate(async () => {
    const fails = (act: () => Promise<unknown>): Promise<boolean> =>
      act().then(
        () => false,
        () => true,
      )
    return [
      await fails(() => fetch('https://a.example/')),
      await fails(() => fetch('file:///etc/passwd')),
      await fails(() => navigator.mediaDevices.getUserMedia({ audio: true })),
      Notification.permission === 'denied',
    ]
  })
  expect(refused).toEqual([true, true, true, true])
})

test('its page crashes and comes back where the clerk was', async ({ municipality, shell: { app, page } }) => {
  const label = await ticketFor(municipality)
  await openCounter(page, 'Bilal')
  expect(await callNext(page)).toBe(label)
  await page.keyboard.press('Alt+n')
  await page.getByRole('textbox', { name: 'Notitie bij dit bezoek' }).fill('wacht op haar dochter')
  await expect.poll(() => presentNumber(page)).toBe(label)
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer())
  await expect
    .poll(() => inPage(app, '[...document.querySelectorAll("input")].map((field) => field.value).join()'), {
      timeout: 30_000,
    })
    .toContain('wacht op haar dochter')
})

test('a second start brings the window to the front; the administrator’s ends the station', async ({
  shell: { app, page, startAgain },
}) => {
  await page.getByRole('combobox', { name: 'Kies je naam' }).waitFor()
  expect(await startAgain()).toBe(0)
  expect(app.windows()).toHaveLength(1)
  const closed = app.waitForEvent('close')
  expect(await startAgain('--quit')).toBe(0)
  await closed
})
