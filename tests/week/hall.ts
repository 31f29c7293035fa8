import { dayOf, timeOf } from '#domain/time/day.ts'
import { saidBy } from '#tests/e2e/speaker.ts'
import type { Dice } from '#tests/support/dice.ts'
import { type Standing, displayFaults, kioskFaults, lastHeard } from './judge.ts'
import { lookAtDisplay, lookAtKiosk } from './look.ts'
import type { Hours } from './openings.ts'
import { beginWork, callNext, finish, numberAfter, setPaper, takeNumber, walkAway } from './people.ts'
import type { WeekTown } from './town.ts'
import { type Truth, letterOf, newDay } from './truth.ts'

const minuteMs = 60_000
/** By then the kiosk has asked whether anybody is there, and begun again. */
const idleMs = 90_000
/** A screen has so long, by the time of those who wait before it, to show what is true; much of that is for a slow machine. */
const patienceMs = 30_000
const counter = '1'
const servedThere = 'AB'

/** What people do in the hall and how its screens answer, with everything that was wrong. */
export const openHall = (parts: {
  town: WeekTown
  dice: Dice
  hours: Hours
  /** What is said between calls, as it is on a day. */
  messagesOn: (day: string) => readonly string[]
  onFault: (fault: string) => void
}) => {
  const { town, dice, hours, messagesOn, onFault } = parts
  const { clock, pages, demo, cables } = town
  let day = dayOf(clock.now())
  let truth: Truth = newDay()
  let display: Standing = { is: 'joined' }
  let kiosk: Standing = { is: 'joined' }
  let hasPaper = true
  /** Taken at the kiosk while nobody else could hear of it. */
  let unheard: string[] = []
  let lastNumbers = new Map<string, string>()
  let atCounter: string | undefined
  let kioskTakenUntil = 0
  const given: string[] = []
  /** As they are called out, and whether the display must have done so. */
  const called: { label: string; at: string; live: boolean }[] = []

  const fault = (what: string): void => onFault(`${day} ${timeOf(clock.now())} ${what}`)
  const apart = (): Standing => ({ is: 'apart', since: clock.now(), seen: truth.seen() })
  const between = (): Standing => ({ is: 'between', seen: truth.seen() })
  const joined: Standing = { is: 'joined' }
  const hearKiosk = (): void => {
    kiosk = joined
    for (const label of unheard) truth.take(label)
    unheard = []
  }

  /** One press may have met something that moved; a screen that takes no first press at all is at fault. */
  const judgePresses = (pressedAgain: number): void => {
    if (pressedAgain > 1) fault(`kiosk: somebody had to press again ${String(pressedAgain)} times`)
  }

  const faultsNow = async (): Promise<string[]> => {
    const now = clock.now()
    const [displayed, offered] = [await lookAtDisplay(pages.display), await lookAtKiosk(pages.kiosk)]
    const messages = messagesOn(day)
    return [
      ...displayFaults(displayed, { standing: display, truth: truth.seen(), hours, now, messages }).map(
        (what) => `display: ${what}`,
      ),
      ...(now < kioskTakenUntil
        ? []
        : kioskFaults(offered, { standing: kiosk, hasPaper, hours, now }).map((what) => `kiosk: ${what}`)),
    ]
  }

  /** What was called while the display could hear it and not called out, or called out more often than called. */
  const unsaid = async (): Promise<string[]> => {
    const said = (await saidBy(pages.display)).map(({ text }) => text)
    return [...Map.groupBy(called, ({ label }) => label)].flatMap(([label, calls]) => {
      const times = said.filter((text) => text.includes(`${label},`)).length
      const [least, most] = [calls.filter(({ live }) => live).length, calls.length]
      return times >= least && times <= most
        ? []
        : [
            `${label} was called out ${String(times)} times, for ${String(least)} to ${String(most)} calls: ` +
              calls.map(({ at }) => at).join(', '),
          ]
    })
  }

  return {
    /** Waits until both screens are right, and tells what is wrong when they do not become so. */
    judge: async (): Promise<void> => {
      const today = dayOf(clock.now())
      if (today !== day) {
        day = today
        truth = newDay()
        lastNumbers = new Map()
        atCounter = undefined
        unheard = []
        for (const one of [display, kiosk]) if (one.is !== 'joined') Object.assign(one, { seen: truth.seen() })
      }
      let faults: string[] = []
      await within(patienceMs, async () => (faults = await faultsNow()).length === 0)
      for (const what of faults) fault(what)
    },
    take: async (leaves: boolean): Promise<void> => {
      const { label, look, pressedAgain } = await takeNumber(pages.kiosk, { dice, paper: hasPaper, leaves })
      judgePresses(pressedAgain)
      if (leaves) kioskTakenUntil = clock.now() + idleMs
      const letter = letterOf(label)
      const expected = numberAfter(letter, lastNumbers.get(letter))
      if (label !== expected) fault(`kiosk: it gives ${label} instead of ${expected}`)
      lastNumbers.set(letter, label)
      given.push(`${day}-${label}`)
      if (kiosk.is === 'joined') truth.take(label)
      else unheard.push(label)
      const now = clock.now()
      const isOf = (shown: string): boolean =>
        kiosk.is === 'apart'
          ? lastHeard(shown, kiosk.since) !== undefined
          : [-minuteMs, 0, minuteMs].some((ms) => timeOf(now + ms) === shown)
      for (const shown of [look.estimateOf, look.asOf]) {
        if (kiosk.is === 'between' || shown === undefined || isOf(shown)) continue
        fault(`kiosk: its estimate is of ${shown}, not of ${timeOf(kiosk.is === 'apart' ? kiosk.since : now)}`)
      }
      if (kiosk.is === 'apart' && look.asOf === undefined) fault('kiosk: it does not say how old its count is')
    },
    walkAway: async (): Promise<void> => {
      judgePresses(await walkAway(pages.kiosk))
      kioskTakenUntil = clock.now() + idleMs
    },
    /** Not while somebody's step stands there, nor while nobody can say who hears of a number. */
    isKioskFree: (): boolean => clock.now() >= kioskTakenUntil && kiosk.is !== 'between',
    beginWork: () => beginWork(pages['counter-1'], 'Bilal'),
    /** Calls whoever is next, if anybody is; whoever was there before is done. */
    call: async (): Promise<void> => {
      const page = pages['counter-1']
      if (atCounter !== undefined) {
        await finish(page)
        truth.finish(atCounter)
        atCounter = undefined
      }
      const perhaps = kiosk.is === 'between' ? unheard.filter((label) => servedThere.includes(letterOf(label))) : []
      const waiting = [...truth.waitingIn(servedThere), ...perhaps]
      if (waiting.length === 0) return
      const label = await callNext(page)
      if (!waiting.includes(label)) fault(`counter: it called ${label}, and ${waiting.join(' ')} waited`)
      truth.call({ label, counter, at: clock.now() })
      unheard = unheard.filter((one) => one !== label)
      atCounter = label
      called.push({
        label: `${letterOf(label)} ${label.slice(1)}`,
        at: `${day} ${timeOf(clock.now())}`,
        live: display.is === 'joined',
      })
    },
    finish: async (): Promise<void> => {
      if (atCounter === undefined) return
      await finish(pages['counter-1'])
      truth.finish(atCounter)
      atCounter = undefined
    },
    cutDisplay: async (): Promise<void> => {
      await heard()
      display = apart()
      cables.get('display')?.cut()
      await arrived()
    },
    mendDisplay: (): void => {
      cables.get('display')?.mend()
      display = joined
    },
    cutKiosk: async (): Promise<void> => {
      await heard()
      kiosk = apart()
      cables.get('kiosk')?.cut()
      await arrived()
    },
    mendKiosk: (): void => {
      cables.get('kiosk')?.mend()
      hearKiosk()
    },
    killCentral: async (): Promise<void> => {
      display = apart()
      kiosk = apart()
      await demo.killCentral()
    },
    startCentral: async (): Promise<void> => {
      await demo.startCentral()
      display = joined
      hearKiosk()
    },
    /** The building's relay begins about now, or has ended: what everybody knew is with everybody in a while. */
    relayTurns: (): void => {
      display = display.is === 'apart' ? { is: 'between', seen: display.seen } : between()
      kiosk = { is: 'between', seen: truth.seen() }
    },
    relayServes: (): void => {
      display = joined
      hearKiosk()
    },
    /** The central database answers nobody any more, and no line is cut. */
    freezeCentral: (): void => {
      display = between()
      kiosk = between()
      process.kill(demo.central().pid, 'SIGSTOP')
    },
    /** By now the display must have noticed. */
    frozenSince: (since: number): void => {
      display = { is: 'apart', since, seen: truth.seen() }
    },
    thawCentral: (): void => {
      process.kill(demo.central().pid, 'SIGCONT')
      display = joined
      hearKiosk()
    },
    stopMain: async (name: 'display' | 'kiosk' | 'counter-1'): Promise<void> => {
      if (name === 'display') {
        // A chime takes as long as it always does, and minutes of these days do not.
        await within(patienceMs, async () => (await unsaid()).length === 0)
        display = apart()
      }
      if (name === 'kiosk') kiosk = apart()
      await demo.killStation(name)
    },
    startMain: async (name: 'display' | 'kiosk' | 'counter-1'): Promise<void> => {
      await demo.startStation(name)
      if (name === 'display') display = joined
      if (name === 'kiosk') hearKiosk()
    },
    setPaper: async (there: boolean): Promise<void> => {
      await setPaper(pages.kiosk, there ? 'none' : 'paperOut')
      hasPaper = there
    },
    /** Every number that was given, as day and label. */
    given: (): readonly string[] => given,
    unsaid,
  }
}

/** Lets a page take what had left before a line was cut: the clocks may move on by a night before it has. */
/** A feed says each five seconds that it is there, and hours may have passed since: before a cut, everybody has been heard. */
const heard = (): Promise<void> => new Promise((done) => setTimeout(done, 6_000))
const arrived = (): Promise<void> => new Promise((done) => setTimeout(done, 2_000))

/** Asks again and again until it is so, or that much time has passed. */
const within = async (ms: number, isSo: () => Promise<boolean>): Promise<void> => {
  const end = performance.now() + ms
  while (!(await isSo()) && performance.now() < end) await new Promise((again) => setTimeout(again, 50))
}

export type Hall = ReturnType<typeof openHall>
