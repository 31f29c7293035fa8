import * as z from 'zod'

const Entry = z.looseObject({ id: z.string(), at: z.string(), station: z.string(), type: z.string() })
export type Entry = z.infer<typeof Entry>

const at = z.number()
const station = z.string()
const document = z.string()

/** One line of a trace: what people were told, in the order of true time, and what every store holds at the end. */
export const TraceLine = z.discriminatedUnion('kind', [
  /** How the run was made, for whoever repeats it. */
  z.object({ kind: z.literal('run'), seed: z.number(), stations: z.number(), visits: z.number(), shares: z.boolean() }),
  /** A visitor was given a number. */
  z.object({ kind: z.literal('ticket'), at, station, day: z.string(), label: z.string() }),
  /** A screen showed that an entry is kept. */
  z.object({ kind: z.literal('told'), at, station, document, entry: Entry }),
  /** A screen showed that a field of a document was changed to this, or cleared. */
  z.object({ kind: z.literal('edited'), at, station, document, field: z.string(), value: z.unknown() }),
  /** A counter called a visitor; `with` says whether its screen said that the server vouched for it. */
  z.object({
    kind: z.literal('called'),
    at,
    station,
    document,
    counter: z.string(),
    entry: z.string(),
    with: z.enum(['server', 'share', 'person']),
  }),
  /**
   * The counter, or whichever it is when a welcome desk sends the visitor elsewhere, let go of a visitor who may be called
   * again: parked, absent, sent on, the call taken back or found not to stand.
   */
  z.object({ kind: z.literal('released'), at, document, counter: z.string().optional() }),
  /** A screen shows a document with so many entries from now on. */
  z.object({ kind: z.literal('shown'), at, station, document, entries: z.number() }),
  /** A station began anew; what its screens showed before says nothing about what they show now. */
  z.object({ kind: z.literal('started'), at, station }),
  /** How far a station's clock is off from now on, in ms. */
  z.object({ kind: z.literal('clock'), at, station, offMs: z.number() }),
  /** A citizen was told that they have an appointment, by an entry that gave it its seats. */
  z.object({
    kind: z.literal('promised'),
    at,
    station,
    document,
    entry: z.string(),
    standing: z.enum(['confirmed', 'unconfirmed']),
  }),
  /** A server was put back to what it was, or somebody deleted something there: it no longer knows all that it vouched for. */
  z.object({ kind: z.literal('forgot'), at, server: z.string() }),
  /** What happened around the stations: nobody was told. */
  z.object({ kind: z.literal('fault'), at, what: z.string() }),
  /** A log as a store has it at the end, byte for byte. */
  z.object({ kind: z.literal('log'), holder: z.string(), document, entries: z.array(Entry) }),
  /** A document that people edit, as a store has it at the end. */
  z.object({ kind: z.literal('edit'), holder: z.string(), document, content: z.record(z.string(), z.unknown()) }),
  /** A screen says at the end that the server refused the document, so that it exists on this station only. */
  z.object({ kind: z.literal('refused'), station, document }),
  /** A screen says at the end that these calls of the visit did not stand. */
  z.object({ kind: z.literal('explained'), station, document, calls: z.array(z.string()) }),
  /** What a screen says at the end of the appointments of a day: which have their seats, and which are to be planned anew. */
  z.object({
    kind: z.literal('agenda'),
    station,
    day: z.string(),
    kept: z.array(document),
    tasks: z.array(z.object({ document, to: document, resource: z.string() })),
  }),
])
export type TraceLine = z.infer<typeof TraceLine>
