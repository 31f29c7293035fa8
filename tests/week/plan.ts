import { addDays, momentOf, weekdayOf } from '#domain/time/day.ts'
import type { Dice } from '#tests/support/dice.ts'
import type { Hall } from './hall.ts'
import type { Hours } from './openings.ts'

/** Something that happens in the hall at a moment, in ms since 1970. */
export type Happening = { at: number; name: string; happen: (hall: Hall) => Promise<void> | void }

const minuteMs = 60_000

/** What happens on a day: people all along, and while the first opening lasts everything that can go away comes back. */
export const planOfDay = (parts: { day: string; index: number; hours: Hours; dice: Dice }): Happening[] => {
  const { day, index, hours, dice } = parts
  const weekday = weekdayOf(momentOf(day, '12:00'))
  const openings = hours.filter((one) => one.weekday === weekday)
  return openings
    .flatMap(({ from, to }, place) => {
      const [begin, end] = [momentOf(day, from), momentOf(day, to)]
      const minutes = (end - begin) / minuteMs
      return [
        at(begin, 2, 'counter opens', (hall) => hall.beginWork()),
        ...peopleBetween({ begin, minutes, dice }),
        ...(place === 0 ? troubles({ begin, index }) : []),
        // Once in three days somebody is forgotten at the counter.
        ...(index % 3 === 1 ? [] : [at(begin, minutes - 3, 'counter ends', (hall) => hall.finish())]),
      ]
    })
    .concat(nightOf({ day, index }))
    .sort((a, b) => a.at - b.at)
}

const at = (begin: number, minutes: number, name: string, happen: Happening['happen']): Happening => ({
  at: begin + minutes * minuteMs,
  name,
  happen,
})

/** Each quarter of an hour somebody comes, sometimes two, and somebody is called. */
const peopleBetween = (parts: { begin: number; minutes: number; dice: Dice }): Happening[] => {
  const { begin, minutes, dice } = parts
  const quarters = Array.from({ length: Math.floor(minutes / 15) }, (_, quarter) => quarter * 15)
  return quarters.flatMap((from) => {
    const leaves = dice(4) === 0
    return [
      at(begin, from + 3 + dice(2), 'takes a number', (hall) => (hall.isKioskFree() ? hall.take(leaves) : undefined)),
      ...(dice(3) === 0
        ? [at(begin, from + 6, 'takes a number', (hall) => (hall.isKioskFree() ? hall.take(false) : undefined))]
        : []),
      at(begin, from + 7 + dice(3), 'call', (hall) => hall.call()),
    ]
  })
}

/** At minutes at which nobody of `peopleBetween` needs what is away. */
const troubles = ({ begin, index }: { begin: number; index: number }): Happening[] => {
  let frozen = 0
  const stations = ['display', 'kiosk', 'counter-1'] as const
  // From the third day on both mains live as long as they would in a hall; a counter's may be started any day.
  const restarted = stations[index] ?? 'counter-1'
  return [
    at(begin, 12, 'walks away', (hall) => (hall.isKioskFree() ? hall.walkAway() : undefined)),
    at(begin, 17, 'paper ends', (hall) => hall.setPaper(false)),
    at(begin, 32, 'display cut', (hall) => hall.cutDisplay()),
    at(begin, 44, 'display mended', (hall) => hall.mendDisplay()),
    at(begin, 47, 'kiosk cut', (hall) => hall.cutKiosk()),
    at(begin, 59, 'kiosk mended', (hall) => hall.mendKiosk()),
    at(begin, 77, 'new roll', (hall) => hall.setPaper(true)),
    at(begin, 85, 'central dies', (hall) => hall.killCentral()),
    at(begin, 89.5, 'central starts', (hall) => hall.startCentral()),
    at(begin, 100, 'central freezes', (hall) => {
      frozen = begin + 100 * minuteMs
      hall.freezeCentral()
    }),
    at(begin, 102.9, 'noticed', (hall) => hall.frozenSince(frozen)),
    at(begin, 104.9, 'central thaws', (hall) => hall.thawCentral()),
    at(begin, 115, 'central dies', (hall) => hall.killCentral()),
    at(begin, 124.5, 'relay begins', (hall) => hall.relayTurns()),
    at(begin, 130, 'relay serves', (hall) => hall.relayServes()),
    at(begin, 146, 'central starts', async (hall) => {
      await hall.startCentral()
      hall.relayTurns()
    }),
    at(begin, 150.5, 'relay ended', (hall) => hall.relayServes()),
    at(begin, 160, `${restarted} stops`, (hall) => hall.stopMain(restarted)),
    at(begin, 161.5, `${restarted} starts`, (hall) => hall.startMain(restarted)),
  ]
}

/** In the night of the third day the display's cable is cut: it wakes in the morning, and knows nothing of the day. */
const nightOf = ({ day, index }: { day: string; index: number }): Happening[] =>
  index === 2
    ? [
        at(momentOf(day, '23:00'), 0, 'display cut', (hall) => hall.cutDisplay()),
        at(momentOf(addDays(day, 1), '08:45'), 0, 'display mended', (hall) => hall.mendDisplay()),
      ]
    : []
