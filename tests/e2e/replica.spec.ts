import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { findChromium } from '#build/start/chromium.ts'
import type { Demo } from '#build/start/demo.ts'
import { type KillableBrowser, launchBrowser } from '#tests/crash/browser.ts'
import { labelsAtCentral } from './central.ts'
import { giveTicket, signIn } from './desk.ts'
import { test as base, expect } from './fixtures.ts'

/** A welcome desk on a browser profile in a folder of its own, where it can be damaged, copied and put back. */
type Desk = {
  demo: Demo
  profile: string
  open: () => Promise<Page>
  close: () => Promise<void>
  /**
   * Does something to the databases of a desk that is closed, from an empty page of its origin. The browser stays, as it
   * writes what became of a database to its disk in its own time.
   */
  damage: (change: () => Promise<void>) => Promise<void>
}

const test = base.extend<{ desk: Desk }>({
  stations: [['welcome'], { scope: 'test' }],
  desk: async ({ municipality }, use) => {
    const { demo } = municipality
    const folder = await mkdtemp(join(tmpdir(), 'balie-profile-'))
    const profile = join(folder, 'profile')
    const url = demo.screens['welcome']?.url ?? ''
    let browser: KillableBrowser | undefined
    const openAt = async (address: string): Promise<Page> => {
      browser ??= await launchBrowser(findChromium() ?? 'chromium', profile)
      return browser.open(address)
    }
    const close = async (): Promise<void> => {
      await browser?.quit()
      browser = undefined
    }
    await use({
      demo,
      profile,
      open: () => openAt(url),
      close,
      damage: async (change) => {
        const page = await openAt('about:blank')
        await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '' }))
        await page.goto(url)
        await page.evaluate(change)
      },
    })
    await close()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  },
})

const cutOff = (page: Page) => expect(page.getByText(/Geen verbinding/).first()).toBeVisible()

const listed = (page: Page, label: string) => page.getByRole('tabpanel').getByText(label).first()

/** The visit is listed, and the citizen's name is with it. */
const expectJan = async (page: Page, label: string): Promise<void> => {
  await page.keyboard.press('Alt+2')
  await listed(page, label).click()
  await expect(page.getByText('Jan Janssens').first()).toBeVisible()
}

/** One ticket that the server has, and one for Jan Janssens that was given cut off; the desk is closed. */
const workAtDesk = async ({ demo, open, close }: Desk): Promise<[string, string]> => {
  const page = await open()
  await signIn(page, 'An')
  const sent = await giveTicket(page, 'vuilzakken')
  await expect(page.getByText(/(^|\s)0 te verzenden/).first()).toBeVisible()
  await demo.killCentral()
  await cutOff(page)
  await page.getByRole('textbox', { name: /^Naam/ }).fill('Jan Janssens')
  const unsent = await giveTicket(page, 'kids-id')
  await expectJan(page, unsent)
  await close()
  return [sent, unsent]
}

/** Everything is here and at the server, and no number is given twice. */
const nothingIsLost = async (page: Page, { demo }: Desk, [sent, unsent]: [string, string]): Promise<void> => {
  await expectJan(page, unsent)
  await expect(listed(page, sent)).toBeVisible()
  await expect.poll(() => labelsAtCentral(demo.admin)).toEqual([sent, unsent].sort())
  const next = [await giveTicket(page, 'vuilzakken'), await giveTicket(page, 'kids-id')]
  await expect.poll(() => labelsAtCentral(demo.admin)).toEqual([sent, unsent, ...next].sort())
  expect(new Set([sent, unsent, ...next]).size).toBe(4)
  await expect(page.getByText(/(^|\s)0 te verzenden/).first()).toBeVisible()
}

test('a replica that was deleted is told, and comes back from the server and the journal', async ({ desk }) => {
  const given = await workAtDesk(desk)
  await rm(join(desk.profile, 'Default/IndexedDB'), { recursive: true })
  await desk.demo.startCentral()
  const page = await desk.open()
  await expect(page.getByText(/De gegevens die deze werkpost hier bewaarde, waren weg/)).toBeVisible()
  await nothingIsLost(page, desk, given)
})

test('an older copy in its place is told, and is brought up to date', async ({ desk }) => {
  const first = await desk.open()
  await expect(first.getByText('Verbonden').first()).toBeVisible()
  const marks = join(desk.demo.folderOf('welcome'), 'replicas.json')
  await expect.poll(() => readFile(marks, 'utf8').catch(() => '')).toContain(',1]')
  await desk.close()
  await cp(desk.profile, `${desk.profile}-old`, { recursive: true })

  const given = await workAtDesk(desk)
  await rm(desk.profile, { recursive: true })
  await cp(`${desk.profile}-old`, desk.profile, { recursive: true })
  const cut = await desk.open()
  await expect(cut.getByText(/Op deze werkpost stond een oudere kopie van de gegevens/)).toBeVisible()
  await signIn(cut, 'An')
  // The journal alone gives back what no server has.
  await expectJan(cut, given[1])
  await desk.demo.startCentral()
  await nothingIsLost(cut, desk, given)
})

test('a replica of a later version of Balie is told, left alone, and another one is filled', async ({ desk }) => {
  const given = await workAtDesk(desk)
  await desk.damage(
    () =>
      new Promise<void>((done) => {
        const opening = indexedDB.open('rxdb-dexie-balie-gm--7--visits', 1)
        opening.onupgradeneeded = () => void opening.result.createObjectStore('docs')
        opening.onsuccess = () => {
          opening.result.close()
          done()
        }
      }),
  )
  await desk.demo.startCentral()
  const page = await desk.open()
  await expect(page.getByText(/van een nieuwere versie van Balie. Ze zijn bewaard als balie-gm;/)).toBeVisible()
  await nothingIsLost(page, desk, given)
  const names = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))
  expect(names).toContain('rxdb-dexie-balie-gm--7--visits')
  expect(names).toContain('rxdb-dexie-balie-gm--0--visits')
  expect(names).toContain('rxdb-dexie-balie-gm_2--0--visits')
})

test('a replica whose key is lost is told, kept as it is, and another one is filled', async ({ desk }) => {
  const given = await workAtDesk(desk)
  await desk.demo.killStation('welcome')
  await rm(join(desk.demo.folderOf('welcome'), 'replica.key'))
  await desk.demo.startStation('welcome')
  await desk.demo.startCentral()
  const page = await desk.open()
  await expect(page.getByText(/de sleutel past niet. Er is niets gewist; ze zijn bewaard als balie-gm/)).toBeVisible()
  await nothingIsLost(page, desk, given)
})

test('a replica that lost a part of itself is told, kept, and another one is filled, once', async ({ desk }) => {
  const given = await workAtDesk(desk)
  await desk.damage(() =>
    new Promise<unknown>((done) => {
      indexedDB.deleteDatabase('rxdb-dexie-balie-gm--0--persons').onsuccess = done
    }).then(() => undefined),
  )
  await desk.demo.startCentral()
  const page = await desk.open()
  const notice = /De gegevens op deze werkpost waren beschadigd. Ze zijn bewaard als balie-gm;/
  await expect(page.getByText(notice)).toBeVisible()
  await nothingIsLost(page, desk, given)
  await page.reload()
  await expect(page.getByText('Verbonden').first()).toBeVisible()
  await expect(page.getByText(notice)).toBeHidden()
})
