import type { Desk } from '#domain/desk/desk.ts'
import type { Visit } from '#domain/visit/visit.ts'
import { waitedMs } from '#domain/visit/next.ts'
import type { Board } from '../state/model.ts'

/** How one queue stands: who waits, for how long, and which counters serve it. Times in ms. */
export type QueueNow = { letter: string; waiting: number; longestMs: number; targetMinutes: number; counters: string[] }

export const queuesNow = (board: Pick<Board, 'site' | 'open' | 'desks'>, now: number): QueueNow[] =>
  board.site.queues.map(({ letter, targetMinutes }) => {
    const waiting = board.open.filter((visit) => visit.stage === 'waiting' && visit.queue === letter)
    return {
      letter,
      targetMinutes,
      waiting: waiting.length,
      longestMs: waiting.reduce((longest, visit) => Math.max(longest, waitedMs(visit, now)), 0),
      counters: board.desks
        .filter((desk) => desk.status === 'open' && desk.queues.includes(letter))
        .map(({ counter }) => counter),
    }
  })

/** A counter of the site, how it stands, and whom it serves. */
export type CounterNow = { counter: string; desk?: Desk; visit?: Visit }

export const countersNow = ({ site, desks, open }: Pick<Board, 'site' | 'open' | 'desks'>): CounterNow[] =>
  site.counters.map(({ number }) => {
    const desk = desks.find(({ counter }) => counter === number)
    const visit = open.find((one) => one.counter === number && (one.stage === 'serving' || one.stage === 'called'))
    return {
      counter: number,
      ...(desk === undefined ? {} : { desk }),
      ...(visit === undefined ? {} : { visit }),
    }
  })
