import type { Queue, Site } from '#domain/site/site.ts'
import type { Visit } from '#domain/visit/visit.ts'

export type WaitingQueue = Pick<Queue, 'letter' | 'name'> & { waiting: number }

/** How many wait in each of the site's queues, in the site's order. */
export const queueCounts = ({ queues }: Pick<Site, 'queues'>, visits: readonly Visit[]): WaitingQueue[] =>
  queues.map(({ letter, name }) => ({
    letter,
    name,
    waiting: visits.filter(({ stage, queue }) => stage === 'waiting' && queue === letter).length,
  }))
