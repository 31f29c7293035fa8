import type { LaunchOptions } from '@playwright/test'
import { demoSite } from '#build/demo/site.ts'
import { maintainCentral } from '#sync/central/maintain.ts'
import { addDays, dayOf, momentOf, timeOf } from '#domain/time/day.ts'
import { visitsAtCentral } from '#tests/e2e/central.ts'
import { dice } from '#tests/support/dice.ts'
import { openHall } from './hall.ts'
import { hours } from './hours.ts'
import { type Growth, grownIn, leaksIn } from './growth.ts'
import { type Sample, watchMemory } from './memory.ts'
import { isBusyAt, nextBusy } from './openings.ts'
import { type Happening, planOfDay } from './plan.ts'
import { openWeekTown } from './town.ts'

/** A Friday: the clocks go forward on the Sunday after it, and the month turns in the night of the sixth day. */
const firstDay = '2027-03-26'
const messages = [
  { id: 'parcels', text: { nl: 'Pakjes haalt u op aan loket 2.' } },
  { id: 'saturday', text: { nl: 'Zaterdag markt op het plein.' }, until: addDays(firstDay, 1) },
]
const minuteMs = 60_000
const mostFaults = 8

/** How finely time is cut. */
export type Pace = {
  /** Of every ten minutes near opening hours so many pass with each timer of the pages fired as often as it is due. */
  fineMinutes: number
  /** How much of a night passes at once, in ms. */
  nightMs: number
}

export type WeekReport = {
  /** What a screen showed that was not so, errors that nobody provoked, and growth of memory. */
  faults: string[]
  given: number
  /** Numbers that were given and are not at the central database. */
  lost: string[]
  memory: Growth[]
}

/** Lives through days of a kiosk and a display, from the first day's early morning until some hours after the last one's end. */
export const liveThrough = async (options: {
  folder: string
  days: number
  /** When it ends, on the day after the last one. */
  endsAt: string
  seed: number
  pace: Pace
  launch: LaunchOptions
  portsUp: number
  onProgress: (words: string) => void
}): Promise<WeekReport> => {
  const { folder, days, endsAt, seed, pace, launch, portsUp, onProgress } = options
  const begin = momentOf(firstDay, '08:20')
  const end = momentOf(addDays(firstDay, days), endsAt)
  const town = await openWeekTown({ folder, begin, messages, launch, portsUp })
  const { clock, demo } = town
  const { display, kiosk, 'counter-1': counter } = town.pages
  const began = performance.now()
  const faults: string[] = []
  const roll = dice(seed)
  const hall = openHall({
    town,
    dice: roll,
    hours,
    messagesOn: (day) => messages.flatMap(({ text, until = day }) => (day <= until ? [text.nl] : [])),
    onFault: (fault) => {
      faults.push(fault)
      onProgress(fault)
    },
  })
  const measure = await watchMemory(town)
  const samples: [string, Sample][] = []
  const plan = Array.from({ length: days + 1 }, (_, index) => addDays(firstDay, index))
    .flatMap((day, index): Happening[] => [
      ...planOfDay({ day, index, hours, dice: roll }),
      { at: momentOf(day, '12:50'), name: 'measure', happen: async () => void samples.push(...(await measure())) },
      {
        at: momentOf(day, '03:30'),
        name: 'maintain',
        happen: async () => {
          await maintainCentral({ admin: demo.admin, site: demoSite, now: clock.now() })
        },
      },
    ])
    .filter(({ at }) => at >= begin && at < end)
    .sort((a, b) => a.at - b.at)

  try {
    await hall.judge()
    let next = 0
    while (clock.now() < end && faults.length < mostFaults) {
      const now = clock.now()
      const happening = plan[next]
      if (happening !== undefined && happening.at <= now) {
        next++
        onProgress(
          `${String(Math.round((performance.now() - began) / 1_000))} s: ${happening.name}, ${dayOf(now)} ${timeOf(now)}`,
        )
        await happening.happen(hall)
      } else {
        const busy = isBusyAt(hours, now)
        const step = Math.min(
          ...(busy ? [minuteMs] : [pace.nightMs, nextBusy(hours, now) - now]),
          (happening?.at ?? end) - now,
          end - now,
        )
        const isFine = busy && Math.floor(now / minuteMs) % 10 < pace.fineMinutes
        // The computer of a counter sleeps when nobody works there.
        const pages = busy ? [display, kiosk, counter] : [display, kiosk]
        await clock.move({ ms: Math.max(1, Math.ceil(step)), fires: isFine ? 'each' : 'once', pages })
      }
      await hall.judge()
    }
    faults.push(...(await town.errors()))
    // What was broken off in the middle of an outage can say no more.
    if (clock.now() < end) return { faults, given: hall.given().length, lost: [], memory: grownIn(samples) }
    faults.push(...(await hall.unsaid()))
    const kept = [
      ...(await visitsAtCentral(demo.admin, begin)),
      ...(await visitsAtCentral(demo.admin, clock.now())),
    ].map(({ id }) => id)
    const memory = grownIn(samples)
    return {
      faults: [...faults, ...leaksIn(memory)],
      given: hall.given().length,
      lost: hall.given().filter((label) => !kept.some((id) => id.endsWith(label))),
      memory,
    }
  } finally {
    await town.close()
  }
}
