import type { Appointment } from '#domain/appointment/appointment.ts'
import { seatsOf } from '#domain/appointment/seats.ts'
import { logDocument, sameDocument } from '#sync/merge/kinds.ts'
import { CentralError } from '#sync/replication/centralDatabase.ts'
import type { Verdict } from '../checker/judge.ts'
import { type Wiring, soundWiring, withoutShares } from '../station/wiring.ts'

export type Mutant = {
  name: string
  /** Which counts may tell of it. */
  shows: readonly (keyof Verdict)[]
  wiring: Wiring
  /** What it is compared with: a sound station, or one without a defence that would cover for the fault. */
  compared: Wiring
}

const mutant = (
  name: string,
  shows: readonly (keyof Verdict)[],
  change: Partial<Wiring>,
  compared: Wiring = soundWiring,
): Mutant => ({ name, shows, wiring: { ...compared, ...change }, compared })

/** Stations that give a server nothing back of what it has lost: by that they mend many another fault. */
const givingNothingBack: Wiring = { ...soundWiring, known: () => new Map() }

/** Deliberate faults, each at one joint of the stations: every one of them must be found by the checker. */
export const mutants: readonly Mutant[] = [
  mutant('an entry is dropped on its way to the server', ['lost', 'different'], {
    handlers: (handlers, dice) => ({
      ...handlers,
      push: (rows) =>
        handlers.push(
          rows.map((row) => {
            const { document } = row
            if (!('log' in document) || document.log.length < 2 || dice(5) > 0) return row
            return { ...row, document: logDocument(document.id, document.log.slice(0, -1)) }
          }),
        ),
    }),
  }),
  mutant('a number is given again after a crash', ['duplicateNumbers'], {
    disks: ({ journal }) => journal.kept.marks.clear(),
  }),
  mutant('the checkpoint is ahead of the data', ['lost', 'different'], {
    received: (documents) => (documents.length === 1 && documents[0]?.id.endsWith('3') === true ? [] : documents),
  }),
  mutant('a merge prefers the server’s side', ['lost', 'different'], { resolve: (real) => real }),
  mutant('a merge prefers our side', ['lost', 'different'], { resolve: (_real, ours) => ours }, givingNothingBack),
  mutant('a refused row blocks the others', ['lost', 'different'], {
    central: (central) => ({
      ...central,
      bulk: async (documents) => {
        const results = await central.bulk(documents)
        const refused = results.find((result) => 'error' in result && result.error === 'forbidden')
        if (refused !== undefined) throw new CentralError(403, 'forbidden')
        return results
      },
    }),
  }),
  mutant('a push is believed without reading its results', ['lost', 'different'], {
    central: (central) => ({
      ...central,
      bulk: async (documents) => {
        await central.bulk(documents)
        return documents.map(({ _id: id }) => ({ id, ok: true, rev: '1-believed' }))
      },
    }),
  }),
  mutant('a call is written whatever revision is there', ['doubleCallsOnline'], {
    central: (central) => ({
      ...central,
      put: async (document, signal) => {
        const present = await central.get(document._id, signal)
        return central.put({ ...document, ...(present === undefined ? {} : { _rev: present._rev }) }, signal)
      },
    }),
  }),
  mutant('a late answer to a call is ignored', ['untoldCalls'], {
    recording: (recording) => ({
      ...recording,
      keep: (written) =>
        written.entries.some(({ type }) => type === 'withdrawn')
          ? recording.keep({ ...written, entries: written.entries.filter(({ type }) => type !== 'withdrawn') })
          : recording.keep(written),
    }),
  }),
  mutant('the journal forgets before the server has confirmed', ['lost'], {
    disks: ({ journal }) => journal.kept.open.clear(),
  }),
  mutant('an entry is shown before it is on disk', ['lost', 'duplicateNumbers'], {
    journal: (journal, life) => ({
      ...journal,
      write: (line) => {
        void life.sleep(20_000).then(() => journal.write(line))
        return Promise.resolve()
      },
    }),
  }),
  mutant('a late row is written over what was accepted since', ['wentBack'], { isEqualRow: sameDocument }),
  mutant('shares are ignored', ['doubleCallsCutOff'], { membership: withoutShares }),
  mutant('a clock is not compared with the server’s', ['wrongTimes'], { skew: () => undefined }),
  mutant('a clock that is ahead pulls others along', ['wrongTimes'], {
    clock: Math.max,
  }),
  mutant('a restored server is not noticed', ['lost', 'different'], {
    replicationName: (incarnation) => incarnation.split(' ')[0] ?? '',
  }),
  mutant(
    'losing versions of two servers are ignored',
    ['lost', 'different', 'doubleCallsOnline'],
    { central: (central) => ({ ...central, leaves: () => Promise.resolve([]) }) },
    givingNothingBack,
  ),
  mutant('what was deleted at the server is forgotten', ['lost', 'different'], {
    central: (central) => ({
      ...central,
      changes: async (query) => {
        const page = await central.changes(query)
        return { ...page, results: page.results.filter(({ deleted }) => deleted !== true) }
      },
    }),
    feedRows: (rows) => rows.filter(({ deleted }) => deleted !== true),
  }),
  mutant('who keeps a seat is decided by the time of booking alone', ['wrongTasks', 'brokenWords'], {
    seats: (appointments) => withOwn(seatsOf(appointments.map((one) => ({ ...one, confirmed: false }))), appointments),
  }),
  mutant('seats are compared by who sits there, and not by where', ['heldTwice'], {
    seats: (appointments) => withOwn(seatsOf(appointments.map(clerksOf)), appointments),
  }),
]

/** Each appointment without its rooms and counters. */
const clerksOf = (appointment: Appointment): Appointment => {
  const { plan, ...rest } = appointment
  if (plan === undefined) return appointment
  return { ...rest, plan: { ...plan, seats: plan.seats.filter(({ resource }) => resource.startsWith('staff:')) } }
}

type Seats = ReturnType<typeof seatsOf>

/** The same, by the appointments as they are. */
const withOwn = ({ kept, yielded }: Seats, appointments: readonly Appointment[]): Seats => {
  const own = (changed: Appointment): Appointment => appointments.find(({ id }) => id === changed.id) ?? changed
  return {
    kept: kept.map(own),
    yielded: yielded.map(({ appointment, to, resource }) => ({ appointment: own(appointment), to: own(to), resource })),
  }
}
