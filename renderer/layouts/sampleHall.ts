import { languages } from '#domain/language/language.ts'
import type { Site } from '#domain/site/site.ts'
import type { Call } from '../display/calls.ts'
import type { WaitingQueue } from '../display/queueCounts.ts'

const perCounter = 3
const apartMs = 90_000

/** Numbers that the site's counters could have called, the newest first at `newestAt` in ms, each counter in turn. */
export const sampleCalls = ({ counters, queues }: Pick<Site, 'counters' | 'queues'>, newestAt: number): Call[] =>
  Array.from({ length: perCounter }, (_, round) => counters.map((counter) => ({ counter, round })))
    .flat()
    .map(({ counter, round }, index) => {
      const letter = counter.queues[0] ?? queues[0]?.letter ?? 'A'
      const visit = `${letter}${String(137 - index)}`
      return {
        visit,
        label: visit,
        counter: counter.number,
        calledOut: { entry: `${visit}-${String(round)}`, at: stampOf(index) },
        calledAt: newestAt - index * apartMs,
        language: languages[index % languages.length] ?? 'nl',
      }
    })

/** Only its order counts. */
const stampOf = (index: number): Call['calledOut']['at'] =>
  `2026-01-01T00:00:${String(59 - (index % 60)).padStart(2, '0')}.000Z-0000-xx`

export const sampleQueues = ({ queues }: Pick<Site, 'queues'>): WaitingQueue[] =>
  queues.map(({ letter, name }, index) => ({ letter, name, waiting: (index * 3 + 4) % 7 }))
