import { dayOf, momentOf, timeOf } from '#domain/time/day.ts'
import type { DisplayLook, KioskLook } from './look.ts'
import { type Hours, isAwakeAt, isOpenAt, nextFrom } from './openings.ts'
import type { Seen, StandingCall } from './truth.ts'

/**
 * How a station stands to the others, by what was done to it: it hears them, or it cannot since then; `between` may be either, for
 * as long as it may take to find out. `seen` is what it last could know.
 */
export type Standing = { is: 'joined' } | { is: 'apart'; since: number; seen: Seen } | { is: 'between'; seen: Seen }

const minuteMs = 60_000
const mostUnheardMs = 5 * minuteMs
/** What was under way when it was cut arrives when the clocks have moved on. */
const noticedMs = 2 * minuteMs

/** How much of a difference between two clocks that show minutes is none. */
const isAbout = (shown: string | undefined, now: number): boolean =>
  shown !== undefined && [-2_000, 0, 2_000].some((ms) => timeOf(now + ms) === shown)

export type DisplayFacts = { standing: Standing; truth: Seen; hours: Hours; now: number; messages: readonly string[] }

/** What is wrong with a display, in words; nothing when it shows what is true and says how fresh that is. */
export const displayFaults = (look: DisplayLook, facts: DisplayFacts): string[] => {
  const { standing, truth, hours, now } = facts
  const known = standing.is === 'apart' ? standing.seen : truth
  const lastCalls = [known, ...(standing.is === 'between' ? [standing.seen] : [])].map(({ calls }) => calls[0]?.at)
  const awake = lastCalls.map((last) => isAwakeAt(hours, now, last))
  const clock = isAbout(look.clock, now) ? [] : [`its clock says ${String(look.clock)} at ${timeOf(now)}`]
  if (look.rests) {
    const opens = nextFrom(hours, now)
    const tells = look.opens?.endsWith(`om ${timeOf(opens)}`) === true
    return [
      ...clock,
      ...(awake.includes(false) ? [] : ['it rests while somebody may wait']),
      ...(tells ? [] : [`it says "${String(look.opens)}"`]),
    ]
  }
  if (look.freshness === undefined) return ['it is no display']
  return [
    ...clock,
    ...(awake.includes(true) ? [] : ['it is awake while the doors are closed']),
    ...freshnessFaults(look, standing, now),
    ...shownFaults(look, facts),
  ]
}

/**
 * The moment, in ms, at which a station says that it heard the others last, when it cannot since `since`; `undefined` where that is
 * not so. It may be older than the cut: a feed says now and then that it is there, and days pass quickly here.
 */
export const lastHeard = (shown: string, since: number): number | undefined => {
  const at = momentOf(dayOf(since), shown)
  return at > since + noticedMs || at < since - mostUnheardMs ? undefined : at
}

const freshnessFaults = ({ freshness, freshnessWords }: DisplayLook, standing: Standing, now: number): string[] => {
  if (standing.is === 'between') return []
  if (standing.is === 'joined')
    return freshness === 'live' ? [] : [`it says "${freshnessWords}" though nothing is wrong`]
  if (freshness !== 'stale') return [`it says "${freshnessWords}" while it hears nobody`]
  const [shown] = /\d\d:\d\d/.exec(freshnessWords) ?? []
  const since = shown === undefined ? undefined : lastHeard(shown, standing.since)
  if (since === undefined) {
    return [`it says "${freshnessWords}", and was cut off at ${timeOf(standing.since)}`]
  }
  const age = /stand van (\d+) minu/.exec(freshnessWords)?.[1] ?? (freshnessWords.includes('zonet') ? '0' : undefined)
  const passed = Math.floor((now - since) / minuteMs)
  return age !== undefined && Math.abs(Number(age) - passed) <= 1
    ? []
    : [`it says "${freshnessWords}" ${String(passed)} minutes after what it heard last`]
}

const shownFaults = (look: DisplayLook, { standing, truth, messages }: DisplayFacts): string[] => {
  const isLive = look.freshness === 'live'
  const may =
    standing.is === 'joined' || isLive ? [truth] : standing.is === 'apart' ? [standing.seen] : [truth, standing.seen]
  const shown = look.calls.map(({ label, where }) => `${label} ${where}`).join(', ')
  const waiting = wordsOfWaiting(look.waiting)
  // While stations find each other again one knows sooner than another who waits.
  const isRight = may.some(
    (seen) =>
      shown === wordsOfCalls(seen.calls) && (standing.is === 'between' || waiting === wordsOfWaiting(seen.waiting)),
  )
  const { message } = look
  return [
    ...(isRight
      ? []
      : [
          `it shows [${shown}] and waiting [${waiting}] instead of ` +
            may.map((seen) => `[${wordsOfCalls(seen.calls)}] and [${wordsOfWaiting(seen.waiting)}]`).join(' or '),
        ]),
    ...(message === undefined || messages.some((words) => message.includes(words)) ? [] : [`it says "${message}"`]),
    ...(message !== undefined && !isLive ? ['a message stands in the place of a call that may be old'] : []),
  ]
}

/** One beside the large field and six more find room. */
const mostShown = 7

const wordsOfCalls = (calls: readonly StandingCall[]): string =>
  calls
    .slice(0, mostShown)
    .map(({ label, counter }) => `${label} Loket ${counter}`)
    .join(', ')

const wordsOfWaiting = (waiting: Readonly<Record<string, number>>): string =>
  Object.entries(waiting)
    .filter(([, count]) => count > 0)
    .map(([letter, count]) => `${letter} ${String(count)}`)
    .sort()
    .join(' ')

export type KioskFacts = { standing: Standing; hasPaper: boolean; hours: Hours; now: number }

/** What is wrong with a kiosk before which nobody stands. */
export const kioskFaults = (look: KioskLook, { standing, hasPaper, hours, now }: KioskFacts): string[] => {
  const { step, language, warnings } = look
  const isOpen = isOpenAt(hours, now)
  const wanted = isOpen ? 'themes' : 'closed'
  if (step !== wanted) return [`it is at "${String(step)}" instead of "${wanted}": ${look.words}`]
  const told = (words: string): boolean => warnings.some((warning) => warning.includes(words))
  const saysCutOff = told('geen verbinding')
  const says = (said: boolean, is: boolean, what: string): string[] =>
    said === is ? [] : [`it says ${said ? '' : 'nothing of '}"${what}"`]
  return [
    ...(language === 'nl' ? [] : [`it speaks ${String(language)}`]),
    ...(isOpen && standing.is !== 'between' ? says(saysCutOff, standing.is === 'apart', 'no connection') : []),
    ...(isOpen ? says(told('geen ticket'), !hasPaper, 'no paper') : []),
  ]
}
