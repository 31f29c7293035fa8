/** What one person did at the kiosk, and what its screen showed for it. */
export type Pressed = {
  /** Which of the run it was, from 1. */
  press: number
  /** How often the product was tapped for one wish. */
  taps: number
  language: string
  /** The words on what was tapped for a number. */
  product?: string
  /** The number that the screen showed, however it ended. */
  number?: string
  /**
   * `paper`: told to take the ticket · `screen`: took the number from the screen · `unprinted`: told that no paper came, and did
   * not take the number · `none`: was told before a number was given, and went · `failed`: told that nothing was kept.
   */
  ended: 'paper' | 'screen' | 'unprinted' | 'none' | 'failed'
}

/** One piece of paper as the simulated printer remembers it. */
export type PieceOfPaper = {
  cutAt: string | null
  lines: readonly ({ kind: 'text'; text: string; height: number } | { kind: 'qr'; data: string } | { kind: 'image' })[]
}

/** A visit as the central database has it: its log entry by entry. */
export type StoredVisit = { id: string; log: readonly { type: string; [field: string]: unknown }[] }

export type Verdict = {
  presses: number
  /** Numbers given, and what became of them; `paper` and `screen` are those that count as issued. */
  numbers: number
  paper: number
  screen: number
  unprinted: number
  /** Why there was no paper: how sure that is, and what the printer said. */
  reasons: Record<string, number>
  /** Nobody got a number: told so beforehand, or nothing was kept. */
  without: number
  /** Presses of two or three taps. */
  repeatedTaps: number
  /** Whole tickets that came out of the printer. */
  tickets: number
  /** Those of them that came out after the kiosk had said that it is not sure of the paper. */
  late: number
  /** Pieces of paper that are no whole ticket. */
  fragments: number
  /** Everything that is not as it should be, in words. */
  wrong: string[]
}

/** What was found of one number, in each of the three accounts. */
type Found = { label: string; visits: StoredVisit[]; pressed: Pressed[]; tickets: number; pieces: number }

/** The smallest height of a number on a ticket, in times the usual letter. */
const numberHeight = 3

/**
 * Judges by what the person at the kiosk saw, by the paper of the printer and by the log at the central database, each of
 * which knows nothing of the others. `atDesk` are the numbers that the welcome desk has as being without a ticket, `products`
 * the names of each product by its key.
 */
export const verdictOn = (accounts: {
  pressed: readonly Pressed[]
  papers: readonly PieceOfPaper[]
  visits: readonly StoredVisit[]
  atDesk: readonly string[]
  products: Readonly<Record<string, readonly string[]>>
}): Verdict => {
  const { pressed, papers, visits, atDesk, products } = accounts
  const read = papers.map(readPaper)
  const labels = new Set([
    ...visits.map(({ id }) => labelIn(id)),
    ...pressed.flatMap(({ number }) => number ?? []),
    ...read.flatMap(({ label }) => label ?? []),
  ])
  const found = [...labels].sort().map((label) => ({
    label,
    visits: visits.filter(({ id }) => labelIn(id) === label),
    pressed: pressed.filter(({ number }) => number === label),
    tickets: read.filter((paper) => paper.label === label && paper.whole).length,
    pieces: read.filter((paper) => paper.label === label).length,
  }))
  const ended = (how: Pressed['ended']): number => pressed.filter((one) => one.ended === how).length
  const tickets = read.filter(({ whole }) => whole).length
  return {
    presses: pressed.length,
    numbers: visits.length,
    paper: visits.filter((visit) => isIssued(visit, 'paper')).length,
    screen: visits.filter((visit) => isIssued(visit, 'screen')).length,
    unprinted: visits.filter(isWithoutTicket).length,
    reasons: tally(visits.flatMap(failures).map(({ outcome, reason }) => `${String(outcome)} ${String(reason)}`)),
    without: ended('none') + ended('failed'),
    repeatedTaps: pressed.filter(({ taps }) => taps > 1).length,
    tickets,
    late: found.filter(({ tickets, visits: [visit] }) => tickets > 0 && !isIssued(visit, 'paper')).length,
    fragments: read.length - tickets,
    wrong: [
      ...found.flatMap(wrongWith),
      ...found.flatMap((one) => wrongWish(one, products)),
      ...pressed.flatMap(wrongPress),
      ...sequenceFaults(
        visits.map(({ id }) => labelIn(id)),
        ended('failed'),
      ),
      ...differing({ here: visits.filter(isWithoutTicket), desk: atDesk }),
    ],
  }
}

const wrongWith = ({ label, visits, pressed, tickets, pieces }: Found): string[] => {
  const wrong: string[] = []
  const say = (words: string): void => void wrong.push(`${label} ${words}`)
  const [visit] = visits
  const [person] = pressed
  if (visit === undefined) return [`${label} is not at the central database`]
  const times = visits.flatMap(({ log }) => log.filter(({ type }) => type === 'registered')).length
  if (visits.length > 1 || times !== 1) say(`was given ${times} times`)
  if (person === undefined) say('was given without being shown to anybody')
  if (pressed.length > 1) say(`was shown to ${pressed.length} people`)
  const issued = visit.log.filter(({ type }) => type === 'issued').map(({ how }) => String(how))
  if (issued.length > 1) say(`was issued ${issued.length} times`)
  const expected = { paper: ['paper'], screen: ['screen'], unprinted: [], none: [], failed: [] }
  const shown = person === undefined ? [] : expected[person.ended]
  if (String(issued) !== String(shown)) {
    say(`is issued (${issued.join(' ') || 'not'}), and its holder saw it end as ${person?.ended ?? 'nothing'}`)
  }
  return [...wrong, ...wrongPaper({ label, visit, tickets, pieces })]
}

/** Whether the number is for what was tapped, in the language that was chosen. */
const wrongWish = (
  { label, visits: [visit], pressed: [person] }: Found,
  products: Readonly<Record<string, readonly string[]>>,
): string[] => {
  const given = visit?.log.find(({ type }) => type === 'registered')
  if (given === undefined || person === undefined) return []
  const keys = Array.isArray(given['products']) ? given['products'].map(String) : []
  const names = keys.flatMap((key) => products[key] ?? [])
  return [
    ...(given['language'] === person.language ? [] : [`${label} is in another language than was chosen`]),
    ...(names.includes(person.product ?? '')
      ? []
      : [`${label} is for ${keys.join(' ')}, and ${String(person.product)} was tapped (press ${person.press})`]),
  ]
}

const wrongPaper = (one: { label: string; visit: StoredVisit; tickets: number; pieces: number }): string[] => {
  const { label, visit, tickets, pieces } = one
  const wrong: string[] = []
  const say = (words: string): void => void wrong.push(`${label} ${words}`)
  const failed = failures(visit)
  if (failed.length > 1) say('failed to print more than once')
  if (failed.some(({ reason }) => typeof reason !== 'string' || reason === ''))
    say('has no reason for its missing paper')
  if (tickets > 1) say(`is on ${tickets} tickets`)
  if (isIssued(visit, 'paper')) {
    if (tickets === 0) say('counts as issued on paper, and there is no whole ticket of it')
    if (failed.length > 0) say('is issued on paper and failed to print')
    return wrong
  }
  if (tickets > 0 && !failed.some(({ outcome }) => outcome === 'unknown'))
    say('is on paper, and nothing says that it may be')
  if (pieces > 0 && failed.some(({ outcome }) => outcome === 'failed')) {
    say('is on paper, and was told as certainly not on paper')
  }
  if (failed.length === 0 && !isIssued(visit, 'screen')) say('has neither paper, nor screen, nor a reason')
  return wrong
}

const wrongPress = ({ press, number, ended }: Pressed): string[] => {
  const hasNumber = ended !== 'none' && ended !== 'failed'
  return hasNumber === (number !== undefined) ? [] : [`press ${press} ended as ${ended} with ${number ?? 'no number'}`]
}

/** A station's numbers of a queue run on without a gap, hundred by hundred; one may be lost with each failure told. */
const sequenceFaults = (labels: readonly string[], failed: number): string[] => {
  const skipped: string[] = []
  for (const [queue, ofQueue] of Map.groupBy(labels, (label) => label.slice(0, 1))) {
    const numbers = ofQueue.map((label) => Number(label.slice(1))).sort((a, b) => a - b)
    const hundreds = [...Map.groupBy(numbers, (number) => Math.floor(number / 100)).values()]
    for (const [index, hundred] of hundreds.entries()) {
      const start = Math.floor((hundred[0] ?? 0) / 100) * 100
      const last = index === hundreds.length - 1 ? (hundred.at(-1) ?? start) : start + 99
      for (let number = start + 1; number <= last; number++) {
        if (!hundred.includes(number)) skipped.push(`${queue}${number}`)
      }
    }
  }
  return skipped.length <= failed ? [] : [`skipped without a reason: ${skipped.join(' ')}`]
}

const differing = ({ here, desk }: { here: readonly StoredVisit[]; desk: readonly string[] }): string[] => [
  ...here
    .filter(({ id }) => !desk.includes(labelIn(id)))
    .map(({ id, log }) => `${labelIn(id)} has no paper, and the welcome desk does not see it: ${said(log)}`),
  ...desk
    .filter((label) => !here.some(({ id }) => labelIn(id) === label))
    .map((label) => `${label} waits for paper at the welcome desk only`),
]

const said = (log: StoredVisit['log']): string =>
  log
    .map(({ type, at, station, how }) => [type, how, station, at].filter((part) => typeof part === 'string').join(' '))
    .join(', ')

/** What can be read of a piece of paper: the number, and whether all of the ticket is there, parted from the roll. */
const readPaper = ({ lines, cutAt }: PieceOfPaper): { label: string | undefined; whole: boolean } => {
  const number = lines.flatMap((line) =>
    line.kind === 'text' && line.height >= numberHeight && /^[A-Z]\d+$/.test(line.text) ? [line.text] : [],
  )
  const codeAt = lines.findIndex(({ kind }) => kind === 'qr')
  const code = lines[codeAt]
  const coded = code?.kind === 'qr' ? labelIn(code.data) : undefined
  const isDated = codeAt >= 0 && lines.slice(codeAt).some((line) => line.kind === 'text' && /\d\d:\d\d/.test(line.text))
  const label = number[0] ?? coded
  return { label, whole: cutAt !== null && number.length === 1 && number[0] === coded && isDated }
}

const failures = ({ log }: StoredVisit): StoredVisit['log'] => log.filter(({ type }) => type === 'printFailed')

const isIssued = (visit: StoredVisit | undefined, as: string): boolean =>
  visit?.log.some(({ type, how }) => type === 'issued' && how === as) ?? false

export const isWithoutTicket = (visit: StoredVisit): boolean =>
  failures(visit).length > 0 && !visit.log.some(({ type }) => type === 'issued')

const labelIn = (id: string): string => id.slice(id.lastIndexOf('-') + 1)

const tally = (words: readonly string[]): Record<string, number> =>
  Object.fromEntries([...Map.groupBy(words, (word) => word)].sort().map(([word, times]) => [word, times.length]))
