import { languages } from '#domain/language/language.ts'
import { axeFindings } from './axe.ts'
import { giveTickets } from './central.ts'
import { show } from './choice.ts'
import { callNext, giveTicket, openCounter, signIn } from './desk.ts'
import { beside } from './devices.ts'
import { expect, test } from './fixtures.ts'
import { misfits } from './layout.ts'
import { picture } from './pictures.ts'

const sizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
]
const themes = ['light', 'dark', 'contrast'] as const

test('every screen fits in four languages and two sizes, and axe finds nothing in any theme', async ({
  municipality,
}) => {
  test.setTimeout(900_000)
  const { demo, open } = municipality
  const welcome = await open('welcome')
  await signIn(welcome, 'An')
  for (const words of ['vuilzakken', 'pas kwijt', 'kids-id', 'leefloon', 'straatfeest', 'bouwen', 'adres']) {
    await giveTicket(welcome, words)
  }
  await giveTickets(demo.admin, 'A', 14)
  const counter = await open('counter-1')
  await openCounter(counter, 'Bilal')
  await callNext(counter)
  const other = await open('counter-2')
  await openCounter(other, 'Dirk')
  await callNext(other)
  const display = await open('display')
  const paper = await beside(welcome, '/paper')
  const status = await welcome.context().newPage()
  await status.goto(new URL('/status', welcome.url()).href)

  const devices = await beside(counter, '/devices')

  const found: string[] = []
  for (const [name, page] of Object.entries({ welcome, counter, display, paper, status, devices })) {
    // A page behind another one is not drawn, and so does not notice how long it becomes.
    await page.bringToFront()
    for (const language of languages) {
      await show(page, { language, theme: 'light' })
      for (const size of sizes) {
        await page.setViewportSize(size)
        await page.waitForTimeout(150)
        found.push(...(await misfits(page)).map((what) => `${name} ${language} ${String(size.width)}: ${what}`))
        await picture(page, name, language)
      }
    }
    for (const theme of themes) {
      await show(page, { language: 'nl', theme })
      found.push(...(await axeFindings(page)).map((what) => `${name} ${theme}: ${what}`))
    }
  }
  expect(found).toEqual([])
})
