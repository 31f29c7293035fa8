import type { Page } from '@playwright/test'
import { demoSite } from '#build/demo/site.ts'
import { heartbeatId, silenceMs } from '#domain/health/heartbeat.ts'
import { type DisplayLayout, usualDisplay } from '#domain/site/displays.ts'
import type { CentralAdmin } from '#sync/central/server.ts'
import { documentsIn, editSite } from './central.ts'
import { callNext, finish, giveTicket, openCounter, signIn } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { textsInReplica } from './replica.ts'
import { aSecondOn, letPass } from './silence.ts'
import { saidBy, withVoices } from './speaker.ts'

test.use({ stations: ['welcome', 'counter-1', 'display'] })

const newest = 'Nu aan de beurt'
const spoken = ['nl-BE', 'fr-BE', 'en-GB', 'de-DE']

/** What a station said last has reached the replica of this page, so that nothing comes of it any more. */
const lastBeatRead = async (page: Page, admin: CentralAdmin, station: string): Promise<void> => {
  const [last] = await documentsIn(admin, `balie_${demoSite}_health`, heartbeatId(station))
  const isRead = async (): Promise<boolean> =>
    (await textsInReplica(page)).some(
      ({ collection, text }) => collection === 'health' && text.includes(`"at":${String(last?.data['at'])}`),
    )
  await expect.poll(isRead, { timeout: 90_000 }).toBe(true)
}

const rowOf = (page: Page, station: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${station}\\b`) }) })

test('of two stations in one hall one calls out, both screens say which, and the other does when the first is gone', async ({
  municipality: { demo, open },
}) => {
  test.setTimeout(480_000)
  const hall: DisplayLayout = {
    ...usualDisplay,
    id: 'hall',
    hall: 'Hal gelijkvloers',
    stations: ['display', 'welcome'],
  }
  await editSite(demo.admin, { displays: [hall] })
  const welcome = await open('welcome')
  await signIn(welcome, 'Jan')
  const first = await open('display')
  await withVoices(first, spoken)
  await first.reload()
  const second = await welcome.context().newPage()
  await withVoices(second, spoken)
  await second.goto(new URL('/display', welcome.url()).href)
  for (const page of [first, second]) await expect(page.getByText('live', { exact: true })).toBeVisible()

  // The second one has to have heard of the first: their beats are read every half minute.
  const outage = await welcome.context().newPage()
  await outage.goto(new URL('/outage', welcome.url()).href)
  const heard = { timeout: 120_000 }
  await expect(rowOf(outage, 'display')).toContainText('stem van Hal gelijkvloers', heard)
  await expect(rowOf(outage, 'welcome')).not.toContainText('stem van')

  await giveTicket(welcome, 'vuilzakken')
  await giveTicket(welcome, 'vuilzakken')
  const counter = await open('counter-1')
  await openCounter(counter, 'Bilal')
  const label = await callNext(counter)
  for (const page of [first, second]) await expect(page.getByRole('region', { name: newest })).toContainText(label)
  await expect.poll(async () => (await saidBy(first)).length).toBe(1)
  await finish(counter)
  await welcome.keyboard.press('Control+,')
  await welcome.getByRole('tab', { name: /Schermen/ }).click()
  await welcome.getByRole('button', { name: 'Wachtzaal', exact: false }).first().click()
  await expect(welcome.getByText('Nu klinkt de oproep in deze zaal bij: display.')).toBeVisible()

  await demo.killStation('display')
  await lastBeatRead(second, demo.admin, 'display')
  for (const page of [second, outage]) await letPass(page, silenceMs)
  await expect(rowOf(outage, 'welcome')).toContainText('stem van Hal gelijkvloers')
  await aSecondOn(second)
  expect(await saidBy(second)).toEqual([])
  const next = await callNext(counter)
  await expect(second.getByRole('region', { name: newest })).toContainText(next)
  await expect.poll(async () => (await saidBy(second)).map(({ text }) => text)).toHaveLength(1)
})

test('two screens of one station are set up from the editor alone, and each shows its hall', async ({
  municipality: { open },
}) => {
  test.setTimeout(240_000)
  const welcome = await open('welcome')
  await signIn(welcome, 'Jan')
  const display = await open('display')
  await expect(display.getByText('live', { exact: true })).toBeVisible()
  await welcome.keyboard.press('Control+,')
  await welcome.getByRole('tab', { name: /Schermen/ }).click()
  const add = async (name: string, counter: RegExp, queue: RegExp): Promise<void> => {
    await welcome.getByRole('button', { name: 'Indeling toevoegen' }).click()
    await welcome.getByRole('textbox', { name: 'Naam', exact: true }).fill(name)
    await welcome.getByRole('checkbox', { name: 'display', exact: true }).check()
    const only = async (all: string, some: string, one: RegExp): Promise<void> => {
      await welcome.getByRole('radio', { name: some }).check()
      const group = welcome.getByRole('group', { name: all, exact: true })
      for (const box of await group.getByRole('checkbox').all()) await box.uncheck()
      await group.getByRole('checkbox', { name: one }).check()
    }
    await only('Oproepen van', 'deze loketten', counter)
    await only('Wachtenden in', 'deze wachtrijen', queue)
  }
  await add('Hal gelijkvloers', /^1 ·/, /^A ·/)
  await add('Hal boven', /^3 ·/, /^C ·/)
  await expect(welcome.getByText(/Ook in een andere indeling, dus met een scherm meer: display/)).toBeVisible()
  await welcome.keyboard.press('Control+s')
  await expect(welcome.getByText('Schermen bewaard')).toBeVisible()

  const status = await display.context().newPage()
  await status.goto(new URL('/status', display.url()).href)
  const address = await status.getByRole('link', { name: 'Hal boven' }).getAttribute('href')
  const upper = await display.context().newPage()
  await upper.goto(new URL(address ?? '', display.url()).href)
  await expect(display.getByText('Snelloket', { exact: true })).toBeVisible()
  await expect(display.getByText('Wonen, bouwen & ondernemen')).toBeHidden()
  await expect(upper.getByText('Wonen, bouwen & ondernemen')).toBeVisible()
  await expect(upper.getByText('Snelloket', { exact: true })).toBeHidden()

  const bags = await giveTicketAt(welcome, 'vuilzakken')
  const counter = await open('counter-1')
  await openCounter(counter, 'Bilal')
  expect(await callNext(counter)).toBe(bags)
  await expect(display.getByRole('region', { name: newest })).toContainText(bags)
  await expect(upper.getByText(bags)).toBeHidden()
})

/** Gives a ticket at a desk whose window shows its settings. */
const giveTicketAt = async (welcome: Page, words: string): Promise<string> => {
  await welcome.goto(new URL('/welcome', welcome.url()).href)
  return giveTicket(welcome, words)
}

test('no name and no note of a person reaches the page of a display or the replica behind it', async ({
  municipality: { open },
}) => {
  const marker = 'Xyxophoon'
  const welcome = await open('welcome')
  await signIn(welcome, 'An')
  const display = await open('display')
  await expect(display.getByText('live', { exact: true })).toBeVisible()
  await welcome.getByLabel('Naam (mag leeg)').fill(`${marker} Naam`)
  await welcome.getByRole('textbox', { name: 'Notitie (mag leeg)' }).fill(`${marker} notitie`)
  const label = await giveTicket(welcome, 'vuilzakken')
  const counter = await open('counter-1')
  await openCounter(counter, 'Bilal')
  expect(await callNext(counter)).toBe(label)
  await expect(counter.getByText(`${marker} Naam`).first()).toBeVisible()
  await counter.keyboard.press('Alt+n')
  const note = counter.getByRole('textbox', { name: 'Notitie bij dit bezoek' })
  await note.fill(`${marker} aan het loket`)
  await note.press('Enter')
  await expect(counter.getByText(`${marker} aan het loket`).first()).toBeVisible()
  await expect(display.getByRole('region', { name: newest })).toContainText(label)

  expect(await display.content()).not.toContain(marker)
  const texts = await textsInReplica(display)
  expect(texts.map(({ collection }) => collection)).toContain('visits')
  expect(texts.some(({ text }) => text.includes(label))).toBe(true)
  expect(texts.filter(({ text }) => text.includes(marker))).toEqual([])
  // What lies encrypted would not show a word of it: there is nobody at all.
  expect(texts.filter(({ collection }) => collection === 'persons')).toEqual([])
  expect((await textsInReplica(counter)).map(({ collection }) => collection)).toContain('persons')
})

test('the welcome desk hears of a hall for which there is no monitor, by its name, and its calls are made all the same', async ({
  municipality: { demo, open },
}) => {
  test.setTimeout(240_000)
  const low: DisplayLayout = { ...usualDisplay, id: 'low', name: 'Hal gelijkvloers', stations: ['display'] }
  const high: DisplayLayout = { ...low, id: 'high', name: 'Hal boven', counters: ['1'] }
  await editSite(demo.admin, { displays: [{ ...low, counters: ['2'] }, high] })
  const welcome = await open('welcome')
  await signIn(welcome, 'An')
  const display = await open('display')
  const unseen = await display.context().newPage()
  await withVoices(unseen, spoken)
  await unseen.goto(new URL('/display?screen=2&monitor=none', display.url()).href)
  await expect(welcome.getByText('Scherm Hal boven: geen monitor')).toBeVisible({ timeout: 90_000 })
  const label = await giveTicket(welcome, 'vuilzakken')
  const counter = await open('counter-1')
  await openCounter(counter, 'Bilal')
  expect(await callNext(counter)).toBe(label)
  await expect.poll(async () => (await saidBy(unseen)).length).toBe(1)
})
