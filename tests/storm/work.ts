import { mayCall } from '#domain/visit/next.ts'
import type { Station } from '#tests/sync/station.ts'
import type { Edit } from './edits.ts'
import type { Made } from './made.ts'

/** What a station says of itself when the storm is over. */
export type StationState = {
  documents: [id: string, content: unknown][]
  /** What the server would not take. */
  refused: string[]
  /** Its own entries of which it does not know yet that the server holds them. */
  unconfirmed: number
  /** What its replication had to tell, and how often. */
  problems: Record<string, number>
}

/** Does one edit after the other; each is noted once the replica has it. */
export const work = async (request: {
  station: Station
  counter: string
  edits: readonly Edit[]
  /** A person's pace: the longest pause between two edits, in ms. */
  paceMs: number
  note: (made: Made[]) => Promise<void>
  onProgress: () => void
}): Promise<void> => {
  const { station, counter, edits, paceMs, note, onProgress } = request
  for (const edit of edits) {
    await note(await doneBy(station, counter, edit))
    onProgress()
    await new Promise((done) => setTimeout(done, Math.random() * paceMs))
  }
}

const doneBy = async (station: Station, counter: string, edit: Edit): Promise<Made[]> => {
  const document = edit.id
  switch (edit.kind) {
    case 'visit':
    case 'desk':
      return (await station.append(document, edit.payload)).map((entry) => ({ kind: 'entry', document, entry }))
    case 'claim': {
      const caller = { counter, queues: ['A', 'B'], staff: 'staff:an' }
      const { made } = await station.claim(document, counter, (visit) => mayCall(visit, caller))
      return made.map((entry) => ({ kind: 'entry', document, entry }))
    }
    case 'person': {
      const { name, note } = edit
      const written = await station.describePerson(document, edit)
      return [
        ...(name === undefined
          ? []
          : [{ kind: 'name' as const, document: written.document, value: name, at: written.at }]),
        ...(note === undefined
          ? []
          : [{ kind: 'note' as const, document: written.document, id: written.note, text: note }]),
      ]
    }
  }
}

export const stateOf = async (station: Station): Promise<StationState> => {
  const documents = [...(await station.documents())]
  const own = documents.flatMap(([, document]) =>
    'log' in document ? document.log.filter((entry) => entry.station === station.name) : [],
  )
  return {
    documents,
    refused: await station.refusedIds(),
    unconfirmed: own.filter(({ id }) => !station.held.has(id)).length,
    problems: Object.fromEntries(
      [...Map.groupBy(station.problems, ({ event, facts }) => `${event} ${JSON.stringify(facts)}`)].map(
        ([problem, { length }]) => [problem, length],
      ),
    ),
  }
}
