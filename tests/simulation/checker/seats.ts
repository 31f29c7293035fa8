import { type Held, heldBy } from './appointment.ts'
import { textOf } from './order.ts'
import type { TraceLine } from './trace.ts'

type Agenda = Extract<TraceLine, { kind: 'agenda' }>
type Task = Agenda['tasks'][number]

/** What is wrong with who has which seats, by what screens say at the end and what the logs say. */
export type SeatFaults = {
  /** Something that two appointments have at the same time. */
  heldTwice: string[]
  /** Appointments that lost a seat and are no task, or more than one, or name one that has no better right; and tasks without a loss. */
  wrongTasks: string[]
  /** The server vouched for it, knowing of all that it ever had vouched for, and yet another one has its seat. */
  brokenWords: string[]
  /** Appointments that are to be planned anew: there must be some, or nothing was tried. */
  collisions: string[]
}

export const seatFaultsIn = (lines: readonly TraceLine[]): SeatFaults => {
  const logs = new Map<string, Map<string, Held>>()
  for (const line of lines) {
    const held = line.kind === 'log' && line.document.startsWith('appointment:') ? heldBy(line.entries) : undefined
    if (line.kind !== 'log' || held === undefined) continue
    logs.set(line.holder, (logs.get(line.holder) ?? new Map<string, Held>()).set(line.document, held))
  }
  const hasForgotten = forgettingIn(lines)
  const agendas = Map.groupBy(
    lines.filter((line) => line.kind === 'agenda'),
    ({ station }) => station,
  )
  const faults = [...agendas].map(([station, ofStation]) =>
    faultsAt({ agendas: ofStation, held: logs.get(station) ?? new Map(), hasForgotten }),
  )
  const all = (kind: keyof SeatFaults): string[] => [...new Set(faults.flatMap((some) => some[kind]))]
  const isOneText = new Set([...agendas.values()].map(saidIn)).size <= 1
  return {
    heldTwice: all('heldTwice'),
    wrongTasks: [...all('wrongTasks'), ...(isOneText ? [] : ['stations do not say the same of their agendas'])],
    brokenWords: all('brokenWords'),
    collisions: all('collisions'),
  }
}

const faultsAt = (parts: {
  agendas: readonly Agenda[]
  held: ReadonlyMap<string, Held>
  hasForgotten: (a: Held, b: Held) => boolean
}): SeatFaults => {
  const { agendas, held, hasForgotten } = parts
  const kept = agendas.flatMap((agenda) => agenda.kept)
  const tasks = agendas.flatMap((agenda) => agenda.tasks)
  const said = Map.groupBy([...kept, ...tasks.map(({ document }) => document)], (document) => document)
  const heldTwice = kept.flatMap((one, place) =>
    kept.slice(place + 1).flatMap((other) => {
      const resource = sharedBy(held.get(one), held.get(other))[0]
      return resource === undefined ? [] : [`${resource} by ${one} and ${other}`]
    }),
  )
  const miscounted = [...new Set([...said.keys(), ...held.keys()])].flatMap((document) => {
    const [times, holds] = [said.get(document)?.length ?? 0, held.has(document)]
    return times === Number(holds)
      ? []
      : [`${document} ${holds ? 'holds' : 'has no'} seats and is there ${times} times`]
  })
  const isVouchedFor = ({ document, to }: Task): boolean => {
    const [own, other] = [held.get(document), held.get(to)]
    return own?.confirmed === true && other !== undefined && !hasForgotten(own, other)
  }
  return {
    heldTwice,
    wrongTasks: [...miscounted, ...tasks.filter((task) => !isRight(task, { held, kept })).map(wordsOf)],
    brokenWords: tasks.filter(isVouchedFor).map(wordsOf),
    collisions: tasks.map(wordsOf),
  }
}

/** Whether a task names one that has kept its seats, has the resource named, and had the better right to it. */
const isRight = (
  { document, to, resource }: Task,
  { held, kept }: { held: ReadonlyMap<string, Held>; kept: readonly string[] },
): boolean => {
  const [own, other] = [held.get(document), held.get(to)]
  if (own === undefined || other === undefined || !kept.includes(to)) return false
  const isEarlier = other.at < own.at || (other.at === own.at && to < document)
  return sharedBy(own, other).includes(resource) && (other.confirmed === own.confirmed ? isEarlier : other.confirmed)
}

/** What both have for some time. */
const sharedBy = (a: Held | undefined, b: Held | undefined): string[] =>
  (a?.seats ?? []).flatMap((mine) => {
    const isTheirs = b?.seats.some(
      (theirs) =>
        theirs.resource === mine.resource && Math.min(mine.until, theirs.until) > Math.max(mine.from, theirs.from),
    )
    return isTheirs === true ? [mine.resource] : []
  })

/** Whether a server may have lost the one when it vouched for the other. */
const forgettingIn = (lines: readonly TraceLine[]): ((a: Held, b: Held) => boolean) => {
  const vouchedAt = new Map<unknown, number>()
  const forgotAt: number[] = []
  for (const line of lines) {
    if (line.kind === 'forgot') forgotAt.push(line.at)
    if (line.kind === 'told' && line.entry.type === 'confirmed') vouchedAt.set(line.entry['seat'], line.at)
  }
  return (a, b) => {
    const [one, other] = [vouchedAt.get(a.entry), vouchedAt.get(b.entry)]
    if (one === undefined || other === undefined) return false
    return forgotAt.some((at) => Math.min(one, other) <= at && at <= Math.max(one, other))
  }
}

const saidIn = (agendas: readonly Agenda[]): string =>
  textOf(agendas.map(({ day, kept, tasks }) => textOf([day, kept.toSorted(), tasks.map(textOf).sort()])).sort())

const wordsOf = ({ document, to, resource }: Task): string => `${document} yields ${resource} to ${to}`
