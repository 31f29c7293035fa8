import { appointmentOf } from '#domain/appointment/appointment.ts'
import { feedsOf } from '#domain/appointment/feeds.ts'
import { addDays, dayOf } from '#domain/time/day.ts'
import type { Bridge } from '#preload/bridge.ts'
import type { Replica } from '#sync/replica/open.ts'
import type { Board } from './model.ts'
import { plain } from './plain.ts'
import { kept } from './recording.ts'

/** From yesterday to the end of what can be booked. */
const daysBack = 1
const daysAhead = 100

export type FeedParts = {
  replica: Replica
  bridge: { call: Pick<Bridge['call'], 'writeFeed' | 'keepFeeds'> }
  site: string
  board: () => Pick<Board, 'staff' | 'products' | 'site'>
  now: () => number
}

/** Gives main the agenda of each clerk and counter, and of each room that is booked. Rejects with `NotKept` where one is not written. */
export const giveFeeds = async ({ replica, bridge, site, board, now }: FeedParts): Promise<void> => {
  const today = dayOf(now())
  const [from, until] = [-daysBack, daysAhead].map((days) => `appointment:${site}-${addDays(today, days)}`)
  const documents = plain(
    await replica.visits.find({ selector: { id: { $gte: from ?? '', $lt: until ?? '' } } }).exec(),
  )
  const appointments = documents.flatMap((document) =>
    document.type === 'appointment' ? [appointmentOf(document)] : [],
  )
  const { staff, products, site: settings } = board()
  const booked = appointments.flatMap(({ plan }) => plan?.seats.map(({ resource }) => resource) ?? [])
  const own = [...staff.map(({ id }) => id), ...settings.counters.map(({ number }) => `counter:${number}`)]
  const titles = new Map(products.map(({ key, ipdc }) => [key, ipdc.naam.nl]))
  const feeds = feedsOf(appointments, [...own, ...booked])
  for (const feed of feeds) {
    const keys = new Set(feed.events.flatMap((event) => event.products))
    const names = Object.fromEntries([...keys].map((key) => [key, (titles.get(key) ?? key).slice(0, 300)]))
    kept(await bridge.call.writeFeed({ feed, names }))
  }
  kept(await bridge.call.keepFeeds({ resources: feeds.map(({ resource }) => resource) }))
}

const everyMs = 60_000

/** The same each minute, of the window that leads; what fails is tried with the next. */
export const giveFeedsAlways = (parts: FeedParts & { onProblem: (error: unknown) => void }): void => {
  setInterval(() => void giveFeeds(parts).catch(parts.onProblem), everyMs)
}
