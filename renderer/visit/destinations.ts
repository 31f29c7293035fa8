import type { Desk } from '#domain/desk/desk.ts'
import { isHere } from '#domain/staff/staff.ts'
import type { Target } from '#domain/visit/entry.ts'
import type { Board } from '../state/model.ts'
import type { Names } from './names.ts'

/** Where a visit can be sent on to, with what a clerk wants to know before choosing it. */
export type Destination = { id: string; kind: Target['kind']; to: Target; name: string; waiting: number; desk?: Desk }

/** Queues first, then counters, then members of staff; never where the visit already is. */
export const destinationsOf = (question: {
  board: Pick<Board, 'site' | 'staff' | 'open' | 'desks'>
  names: Names
  from: { queue: string; counter?: string; staff?: string }
}): Destination[] => {
  const { board, names, from } = question
  const waiting = board.open.filter(({ stage }) => stage === 'waiting')
  const queues = board.site.queues.map(({ letter }): Destination => ({
    id: `queue:${letter}`,
    kind: 'queue',
    to: { kind: 'queue', queue: letter },
    name: names.queue(letter),
    waiting: waiting.filter((visit) => visit.queue === letter && visit.target === undefined).length,
  }))
  const counters = board.site.counters
    .filter(({ number }) => number !== from.counter)
    .map(({ number, queues: served }): Destination => {
      const desk = board.desks.find((one) => one.counter === number)
      return {
        id: `counter:${number}`,
        kind: 'counter',
        to: { kind: 'counter', counter: number, queue: queueFor(from.queue, served) },
        name: names.counter(number),
        waiting: waiting.filter(({ target }) => target?.kind === 'counter' && target.counter === number).length,
        ...(desk === undefined ? {} : { desk }),
      }
    })
  const staff = board.staff
    .filter((member) => member.id !== from.staff && isHere(member))
    .map(({ id, name, skills }): Destination => {
      const desk = board.desks.find((one) => one.staff === id && one.status !== 'closed')
      return {
        id,
        kind: 'staff',
        to: { kind: 'staff', staff: id, queue: queueFor(from.queue, skills) },
        name,
        waiting: waiting.filter(({ target }) => target?.kind === 'staff' && target.staff === id).length,
        ...(desk === undefined ? {} : { desk }),
      }
    })
  return [...queues, ...counters, ...staff]
}

/** A visit keeps its queue where the receiver serves that queue, else it comes into the receiver's first one. */
const queueFor = (queue: string, served: readonly string[]): string =>
  served.includes(queue) ? queue : (served[0] ?? queue)
