/** A call that stands, as the people in the hall should see it; when it was made in ms since 1970. */
export type StandingCall = { label: string; counter: string; at: number }

/** What a display should show: the calls that stand, newest first, and how many wait in each queue, by its letter. */
export type Seen = { calls: readonly StandingCall[]; waiting: Readonly<Record<string, number>> }

/** What is true at a site on one day, by what people did there and nothing else. */
export type Truth = {
  take: (label: string) => void
  call: (call: StandingCall) => void
  finish: (label: string) => void
  /** The numbers of those who wait in these queues, in the order in which they came. */
  waitingIn: (letters: string) => string[]
  seen: () => Seen
}

export const letterOf = (label: string): string => label.slice(0, 1)

/** A day begins with nobody: whoever was forgotten the day before is of no concern any more. */
export const newDay = (): Truth => {
  let waiting: readonly string[] = []
  let calls: readonly StandingCall[] = []
  return {
    take: (label) => {
      waiting = [...waiting, label]
    },
    call: (call) => {
      waiting = waiting.filter((label) => label !== call.label)
      calls = [call, ...calls.filter(({ label }) => label !== call.label)]
    },
    finish: (label) => {
      calls = calls.filter((call) => call.label !== label)
    },
    waitingIn: (letters) => waiting.filter((label) => letters.includes(letterOf(label))),
    seen: () => ({
      calls,
      waiting: Object.fromEntries(
        [...Map.groupBy(waiting, letterOf)].map(([letter, labels]) => [letter, labels.length]),
      ),
    }),
  }
}
