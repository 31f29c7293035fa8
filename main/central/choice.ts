/** How fast a station changes servers; all in ms. */
export type Pace = {
  /** The followed server must have been silent for so long before another is asked. */
  silenceMs: number
  /** While nobody answers, each of the others is asked so often. */
  searchMs: number
  /** From a later server, the earlier ones are asked so often. */
  returnMs: number
  /** A server that does not accept this station is asked so often. */
  refusedMs: number
  /** An earlier server must have answered every question for so long before the station goes back to it. */
  steadyMs: number
  /** The longest that a server may be put to the test. */
  longestSteadyMs: number
  /** A server that falls silent again within so long after the station went back is put to the test twice as long. */
  settledMs: number
}

export const usualPace: Pace = {
  // The line asks every second: five questions without an answer are no hiccup, and a restarted server is back by then.
  silenceMs: 5_000,
  // Somebody waits; a question costs a server that is there next to nothing.
  searchMs: 2_000,
  // The work goes on meanwhile, so nobody waits for this.
  returnMs: 15_000,
  // CouchDB locks an account for a while after some wrong passwords.
  refusedMs: 60_000,
  // Four answers in a row: a server that is still starting, or a cable that is being put right, has settled by then.
  steadyMs: 60_000,
  longestSteadyMs: 1_800_000,
  settledMs: 600_000,
}

/** What came of asking a server whether it is there for this station. */
export type Answer = 'accepts' | 'refuses' | 'silent'

type Known = {
  askedAt: number | undefined
  answer: Answer
  /** Since when it has answered every question well. */
  steadySince: number | undefined
  /** Between 0 and 1: no two stations ask at the same moment. */
  jitter: number
}

/** What a station knows of its servers, and which one it follows by its place in the list, from 0. */
export type Choice = {
  place: number
  /** From this place on they are relays: stations of the building that stand in for the servers before them. */
  relaysFrom: number
  /**
   * Whether the station leaves a relay that answers when a server before it is back. Only the relay's own station does: it
   * takes all the others along, so that the building never has two authorities at a time.
   */
  leavesRelay: boolean
  /** Since when the followed server has been silent; absent while it answers. */
  silentSince: number | undefined
  servers: readonly Known[]
  /** How long an earlier server is put to the test at present. */
  steadyMs: number
  /** When the station last went back to an earlier server that had been silent. */
  wentBackAt: number | undefined
  pace: Pace
}

/** The first server of the list, of which nothing has been heard yet. */
export const firstChoice = (count: number, now: number, pace: Pace): Choice => ({
  place: 0,
  relaysFrom: count,
  leavesRelay: false,
  silentSince: now,
  servers: Array.from({ length: count }, () => unasked),
  steadyMs: pace.steadyMs,
  wentBackAt: undefined,
  pace,
})

/** The followed server answers, or does no longer. */
export const followedHeard = (choice: Choice, isThere: boolean, now: number): Choice => ({
  ...choice,
  silentSince: isThere ? undefined : (choice.silentSince ?? now),
})

/** The followed server says that it will not be there any more: nobody waits whether it comes back. */
export const followedEnded = (choice: Choice, now: number): Choice => ({
  ...choice,
  silentSince: now - choice.pace.silenceMs,
})

/** The same choice among other relays: for each, its place until now, or nothing for one that was not known. */
export const amongRelays = (choice: Choice, known: readonly (number | undefined)[]): Choice => {
  const { relaysFrom, servers, place } = choice
  const relays = known.map((before) => (before === undefined ? unasked : (servers[before] ?? unasked)))
  const kept = known.indexOf(place)
  if (place >= relaysFrom && kept < 0) throw new Error('The followed relay stays among them.')
  return {
    ...choice,
    servers: [...servers.slice(0, relaysFrom), ...relays],
    place: place < relaysFrom ? place : relaysFrom + kept,
  }
}

/** Who is to be asked now, in order: everybody else when the followed one is silent, else those before it. */
export const toAsk = (choice: Choice, now: number): number[] =>
  asked(choice, now).filter((place) => dueAt(choice, place, now) <= now)

/** In how many ms somebody is to be asked; `undefined` while the first server answers. */
export const nextAsking = (choice: Choice, now: number): number | undefined => {
  const { silentSince, pace, servers } = choice
  const isDoubted = silentSince !== undefined && !isSilent(choice, now) && servers.length > 1
  const dues = [
    ...asked(choice, now).map((place) => dueAt(choice, place, now)),
    ...(isDoubted ? [silentSince + pace.silenceMs] : []),
  ]
  return dues.length === 0 ? undefined : Math.max(0, Math.min(...dues) - now)
}

/**
 * What an asked server answered. The station moves to it at once when the followed one is silent, and to an earlier one
 * when that has answered steadily for long enough.
 */
export const othersHeard = (
  choice: Choice,
  { place, answer, now, jitter }: { place: number; answer: Answer; now: number; jitter: number },
): Choice => {
  const steadySince = answer === 'accepts' ? (choice.servers[place]?.steadySince ?? now) : undefined
  const known = { askedAt: now, answer, steadySince, jitter }
  const heard = { ...choice, servers: choice.servers.map((before, at) => (at === place ? known : before)) }
  if (steadySince === undefined || place === choice.place) return heard
  if (isSilent(choice, now)) return movedTo(heard, place, now)
  return place < choice.place && now - steadySince >= choice.steadyMs ? movedTo(heard, place, now) : heard
}

const unasked: Known = { askedAt: undefined, answer: 'silent', steadySince: undefined, jitter: 0.5 }

const isSilent = ({ silentSince, pace }: Choice, now: number): boolean =>
  silentSince !== undefined && now - silentSince >= pace.silenceMs

const asked = (choice: Choice, now: number): number[] => {
  const { place: followed, relaysFrom, leavesRelay } = choice
  const goesBack = followed < relaysFrom || leavesRelay
  return choice.servers.flatMap((_known, place) =>
    place !== followed && ((place < followed && goesBack) || isSilent(choice, now)) ? [place] : [],
  )
}

const dueAt = (choice: Choice, place: number, now: number): number => {
  const { askedAt, answer, jitter } = choice.servers[place] ?? unasked
  if (askedAt === undefined) return now
  const { refusedMs, searchMs, returnMs } = choice.pace
  const pause = answer === 'refuses' ? refusedMs : isSilent(choice, now) ? searchMs : returnMs
  return askedAt + pause * (0.5 + jitter)
}

const movedTo = (choice: Choice, place: number, now: number): Choice => {
  const { pace, wentBackAt, silentSince } = choice
  const goesBack = silentSince === undefined
  const failedSoon = wentBackAt !== undefined && now - wentBackAt < pace.settledMs
  // One that it was too early to go back to is put to a longer test the next time.
  const afterFailure = failedSoon ? Math.min(choice.steadyMs * 2, pace.longestSteadyMs) : pace.steadyMs
  return {
    ...choice,
    place,
    silentSince: undefined,
    steadyMs: goesBack ? choice.steadyMs : afterFailure,
    wentBackAt: goesBack ? now : wentBackAt,
    // Whoever was left is asked anew after a pause, and has everything to prove.
    servers: choice.servers.map((known) => ({ ...known, askedAt: now, steadySince: undefined })),
  }
}
