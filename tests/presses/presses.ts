import type { Browser } from '@playwright/test'
import * as z from 'zod'
import type { Demo } from '#build/start/demo.ts'
import { languages } from '#domain/language/language.ts'
import type { Fault } from '#domain/printing/simulation.ts'
import { documentsIn, visitsAtCentral } from '#tests/e2e/central.ts'
import { signIn } from '#tests/e2e/desk.ts'
import { type Dice, dice } from '#tests/support/dice.ts'
import { stationBridge } from '#tests/support/stationBridge.ts'
import { hands } from './hand.ts'
import { openHurried } from './hurry.ts'
import { look } from './look.ts'
import { misfortune, pick } from './misfortune.ts'
import { papersOf } from './papers.ts'
import { type Wish, servePerson } from './person.ts'
import { type Pressed, type Verdict, isWithoutTicket, verdictOn } from './verdict.ts'

export type PressReport = Verdict & {
  seed: number
  /** What a person met that nobody should: a tap without an answer, a screen that was not asked for. */
  strange: string[]
  /** What happened to the printer, and how often. */
  faults: Record<string, number>
  seconds: number
}

export const stations = ['welcome', 'kiosk'] as const

const patience = 120_000
const soonMs = 50

/** Person after person takes a number at the kiosk, while its printer loses paper, cover, cable and power. */
export const pressKiosk = async (options: {
  demo: Demo
  browser: Browser
  presses: number
  seed: number
  onProgress: (words: string) => void
}): Promise<PressReport> => {
  const { demo, browser, presses, seed, onProgress } = options
  const started = performance.now()
  const roll = dice(seed)
  const url = demo.screens['kiosk']?.url ?? ''
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 1080, height: 1920 }, locale: 'nl-BE' })
  const page = await context.newPage()
  const hurry = await openHurried(page, url)
  await until(async () => (await look(page)).step === 'themes')
  const bridge = stationBridge(context, url)
  const papers = papersOf(bridge)
  const pressed: Pressed[] = []
  const strange: string[] = []
  const faults: Record<string, number> = {}
  const printer = { troubled: false }
  const strike = async (fault: Fault): Promise<void> => {
    const reply = await bridge.call.simulate({ do: 'printerFault', fault })
    if (!reply.ok) throw new Error(`The printer could not be reached: ${reply.error.code}`)
    printer.troubled = fault.fault !== 'none'
    const name = nameOf(fault)
    faults[name] = (faults[name] ?? 0) + 1
  }

  const unsent = async (): Promise<number> => {
    const reply = await bridge.call.unsent({})
    return reply.ok ? reply.value.entries : Number.NaN
  }

  for (let press = 1; press <= presses; press++) {
    // Dice of their own, so that what one person meets does not change who comes next.
    const own = dice(roll(2 ** 31))
    const [mends, mendsAtNoPaper, bad] = [own(2) === 0, own(4) === 0, misfortune(own)]
    if (printer.troubled && mends) await strike({ fault: 'none' })
    const strikes = printer.troubled ? undefined : bad
    if (strikes?.when === 'before') await strike(strikes.fault)
    const atKiosk = {
      ...{ page, hurry },
      // In the minute that somebody is away all is sent; it must not be hurried past what is on its way.
      beforeAway: () => until(async () => (await unsent()) === 0),
      roll: own,
      atPress: async () => {
        if (strikes?.when === 'atPress') await strike(strikes.fault)
      },
      atNoPaper: async () => {
        if (printer.troubled && mendsAtNoPaper) await strike({ fault: 'none' })
      },
      strange: (what: string) => void strange.push(`press ${press}: ${what}`),
    }
    try {
      pressed.push(await servePerson(atKiosk, wishOf(own, press)))
    } catch (error) {
      // Nobody can come after somebody who cannot go.
      strange.push(String(error))
      break
    }
    await papers.collect()
    if (press % 50 === 0) onProgress(`${press} presses`)
  }

  await strike({ fault: 'none' })
  await until(async () => {
    const reply = await bridge.call.printerState({})
    return reply.ok && reply.value.state === 'ready'
  })
  await until(async () => (await unsent()) === 0).catch(() => undefined)
  const left = await unsent()
  if (left !== 0) strange.push(`${left} entries were not sent`)
  await papers.collect()
  const visits = (await visitsAtCentral(demo.admin)).filter(({ log }) => log.some(({ station }) => station === 'kiosk'))
  const atDesk = await withoutTicketAtDesk({ browser, demo, expected: visits.filter(isWithoutTicket).length })
  bridge.close()
  await context.close()
  return {
    ...verdictOn({ pressed, papers: papers.all(), visits, atDesk, products: await namesOfProducts(demo) }),
    ...{ seed, strange, faults },
    seconds: Math.round((performance.now() - started) / 100) / 10,
  }
}

const wishOf = (roll: Dice, press: number): Wish => ({
  press,
  language: pick(roll, languages),
  hand: pick(roll, [...hands, 'touch', 'touch']),
  taps: pick(roll, [1, 1, 2, 3]),
  gapMs: pick(roll, [0, 40, 80, 120]),
  withoutPaper: pick(roll, ['takes', 'takes', 'asksDesk', 'walksAway']),
  lingers: roll(4) === 0,
})

const nameOf = (fault: Fault): string => {
  const inTicket = 'afterLines' in fault || 'afterBytes' in fault || fault.fault === 'cutterError'
  return fault.fault === 'none' ? 'mended' : `${fault.fault}${inTicket ? ' in a ticket' : ''}`
}

const Product = z.object({ ipdc: z.object({ naam: z.record(z.string(), z.string()) }) })

const namesOfProducts = async ({ admin }: Demo): Promise<Record<string, string[]>> => {
  const documents = await documentsIn(admin, 'balie_catalogue', 'product:')
  return Object.fromEntries(
    documents.map(({ id, data }) => [id.slice('product:'.length), Object.values(Product.parse(data).ipdc.naam)]),
  )
}

/** The numbers that the welcome desk lists as being without a ticket, once there are as many as are expected. */
const withoutTicketAtDesk = async (at: { browser: Browser; demo: Demo; expected: number }): Promise<string[]> => {
  const { browser, demo, expected } = at
  const context = await browser.newContext({ locale: 'nl-BE' })
  const welcome = await context.newPage()
  await welcome.goto(demo.screens['welcome']?.url ?? '')
  await signIn(welcome, 'An')
  await welcome.getByRole('tab', { name: /Zonder ticket/ }).click()
  // Of rows outside the window a browser does not write out what can be seen; their contents are there.
  const listed = (): Promise<string[]> => welcome.getByRole('tabpanel').locator('[data-size=row]').allTextContents()
  // What it does not get to see is for the verdict to say.
  await until(async () => (await listed()).length >= expected).catch(() => undefined)
  const labels = await listed()
  await context.close()
  return labels
}

const until = async (isSo: () => Promise<boolean>): Promise<void> => {
  const started = performance.now()
  while (!(await isSo())) {
    if (performance.now() - started > patience) throw new Error('It took too long.')
    await new Promise((again) => setTimeout(again, soonMs))
  }
}
