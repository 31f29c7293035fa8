import { usualRule } from '#domain/appointment/policy.ts'
import { activity as activityWith, allDay } from '#domain/activity/builders.ts'
import { testAppointment } from '#domain/appointment/builders.ts'
import { testContact } from '#domain/contact/builders.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unionLogs } from '#domain/document/log.ts'
import { guide as guideWith, guideVersion as versionAt, inAll, outcome } from '#domain/guide/builders.ts'
import { heartbeat } from '#domain/health/builders.ts'
import { timetable, weekRow } from '#domain/hours/builders.ts'
import { productContent } from '#domain/product/builders.ts'
import { flagContent } from '#domain/product/flags/builders.ts'
import { request as requestWith } from '#domain/request/builders.ts'
import type { Staff } from '#domain/staff/staff.ts'
import { type DisplayLayout, usualDisplay } from '#domain/site/displays.ts'
import { fieldPart, gonePart } from '#domain/site/layoutParts.ts'
import { withApproved, withWithdrawn } from '#domain/site/stationKeys.ts'
import { entry, stampAt } from '#domain/visit/builders.ts'
import { testSite } from '#renderer/visit/builders.ts'
import { anyAppointmentLog } from '#tests/arbitrary/appointmentEntry.ts'
import { anyContactLog } from '#tests/arbitrary/contactEntry.ts'
import { anyLog } from '#tests/arbitrary/entry.ts'
import {
  type BalieDocument,
  EditedDocument,
  collections,
  logDocument,
  mergeDocuments,
  readDocument,
  sameDocument,
} from './kinds.ts'

const stamp = fc
  .tuple(fc.integer({ min: 0, max: 3 }), fc.constantFrom('k1', 'k2'))
  .map(([minute, station]) => stampAt(minute, station))
const note = fc.record({ text: fc.constantFrom('rolstoel', 'belt later'), by: fc.constant('staff:an'), at: stamp })

const visit = anyLog.map((log) => logDocument('visit:gm-2026-11-23-A101', unionLogs([], log)))
const desk = anyLog.map((log) => logDocument('desk:gm-2026-11-23-1', unionLogs([], log)))
const appointment = anyAppointmentLog.map((log) => logDocument(testAppointment, unionLogs([], log)))
const contact = anyContactLog.map((log) => logDocument(testContact, unionLogs([], log)))
const person: fc.Arbitrary<BalieDocument> = fc
  .record({
    data: fc.record(
      {
        visit: fc.constant('visit:gm-2026-11-23-A101'),
        expires: fc.constantFrom('2026-12-23', '2026-12-24'),
        name: fc.constantFrom('An', 'Bo', 'Cé'),
        notes: fc.dictionary(fc.constantFrom('n1', 'n2', 'n3'), note),
      },
      { requiredKeys: ['visit', 'expires', 'notes'] },
    ),
    stamps: fc.dictionary(fc.constantFrom('name', 'notes', 'expires'), stamp),
  })
  .map((content) => settled({ id: 'person:gm-2026-11-23-A101', type: 'person', history: [], ...content }))
const partId = fc.constantFrom('a', 'b', 'constructor', '7')
const absence = fc
  .record({
    from: fc.constantFrom('2026-12-01', '2026-12-02'),
    kind: fc.constantFrom('leave' as const, 'training' as const),
  })
  .map((part) => ({ ...part, until: '2026-12-03' }))
const staff: fc.Arbitrary<BalieDocument> = fc
  .record({
    data: fc.record(
      {
        name: fc.constantFrom('An D.', 'An De.'),
        roles: fc.constant<Staff['roles']>(['welcome']),
        skills: fc.constantFrom<Staff['skills'][]>(['A'], ['A', 'B'], []),
        languages: fc.constant<Staff['languages']>([]),
        absences: fc.dictionary(partId, absence),
        can: fc.dictionary(fc.constantFrom('reispas', 'a.b', 'toString'), fc.boolean()),
        archived: fc.constantFrom('2026-12-01', null),
      },
      { requiredKeys: ['name', 'roles', 'skills', 'languages'] },
    ),
    stamps: fc.dictionary(
      fc.oneof(
        fc.constantFrom('name', 'skills', 'absences', 'can', 'can.reispas', 'patterns', 'archived'),
        partId.map((id) => `absences.${id}`),
      ),
      stamp,
    ),
  })
  .map((content) => settled({ id: 'staff:an', type: 'staff', history: [], ...content }))
const rota: fc.Arbitrary<BalieDocument> = fc
  .record({
    data: fc.record({
      assignments: fc.dictionary(
        partId,
        fc.record({
          staff: fc.constantFrom('staff:an', 'staff:jan'),
          counter: fc.constantFrom('1', '2'),
          day: fc.constant('2026-12-01'),
          from: fc.constant('09:00'),
          to: fc.constant('12:00'),
        }),
      ),
    }),
    stamps: fc.dictionary(
      partId.map((id) => `assignments.${id}`),
      stamp,
    ),
  })
  .map((content) => settled({ id: 'rota:gm-2026-W49', type: 'rota', history: [], ...content }))
const key = (letter: string) => ({ station: `k${letter}`, id: letter.repeat(16), publicKey: letter.repeat(43) })
const decided = fc.record({ which: fc.constantFrom('1', '2'), at: stamp, withdraws: fc.boolean() })
const layout = fc
  .record(
    {
      id: fc.constantFrom('low', 'high'),
      theme: fc.constantFrom<DisplayLayout['theme']>('light', 'dark'),
      hall: fc.constant('Hal'),
      place: fc.constantFrom(0, 1),
    },
    { requiredKeys: ['id', 'theme'] },
  )
  .map((fields): DisplayLayout => ({ ...usualDisplay, ...fields }))
const partNames = ['low', 'high'].flatMap((id) => [
  gonePart(id),
  fieldPart(id, 'theme'),
  fieldPart(id, 'hall'),
  fieldPart(id, 'place'),
])
const site: fc.Arbitrary<BalieDocument> = fc
  .record({
    displays: fc.option(fc.uniqueArray(layout, { selector: ({ id }) => id }), { nil: undefined }),
    noShowSeconds: fc.constantFrom(20, 30),
    keys: fc
      .array(decided, { maxLength: 3 })
      .map((decisions) =>
        decisions.reduce<ReturnType<typeof withApproved>>(
          (keys, { which, at, withdraws }) =>
            (withdraws ? withWithdrawn : withApproved)(keys, key(which), { at, by: 'staff:jan' }),
          [],
        ),
      ),
    stamps: fc.dictionary(fc.constantFrom('noShowSeconds', 'keys', 'displays', ...partNames), stamp),
  })
  .map(({ displays, stamps, ...fields }) => {
    const data = { ...testSite, ...fields, ...(displays === undefined ? {} : { displays }) }
    return settled({ id: 'site:gm', type: 'site', data, stamps, history: [] })
  })
const health: fc.Arbitrary<BalieDocument> = fc
  .record({ at: fc.integer({ min: 0, max: 2 }), unsent: fc.integer({ min: 0, max: 2 }) })
  .map(({ at, unsent }) => ({
    id: 'health:k1',
    type: 'health',
    data: { station: 'k1', screen: 'counter', at, version: '0', unsent, refused: 0 },
    stamps: {},
    history: [],
  }))

const record: fc.Arbitrary<BalieDocument> = fc
  .record(
    {
      found: fc.integer({ min: 0, max: 2 }).map((at) => ({ ...otherServer, at })),
      attended: fc.record({ by: fc.constantFrom('staff:an', 'staff:jan'), at: stamp }),
    },
    { requiredKeys: [] },
  )
  .map((data) => ({ id: 'record:otherServer:1', type: 'record', data, stamps: {}, history: [] }))
const cardKey: fc.Arbitrary<BalieDocument> = fc
  .record({ key: fc.constantFrom('A', 'B').map((letter) => letter.repeat(43)), made: stamp })
  .map((data) => ({ id: 'cardKey:gm', type: 'cardKey', data, stamps: {}, history: [] }))
const synonyms: fc.Arbitrary<BalieDocument> = fc
  .record({
    data: fc.dictionary(fc.constantFrom('sticker', 'wallet'), fc.subarray(['klever', 'vignet', 'portefeuille'])),
    stamps: fc.dictionary(fc.constantFrom('sticker', 'wallet'), stamp),
  })
  .map((content) => settled({ id: 'synonyms:catalogue', type: 'synonyms', history: [], ...content }))
const counts = fc.dictionary(fc.constantFrom('visverlof', 'visum'), fc.integer({ min: 1, max: 3 }))
const seenTo = fc.dictionary(
  fc.constantFrom('visverlof', 'visum'),
  fc.record({ count: fc.integer({ min: 0, max: 2 }), at: stamp, by: fc.constantFrom('staff:an', 'staff:jan') }),
)
const unanswered: fc.Arbitrary<BalieDocument> = fc
  .record({ counts: fc.dictionary(fc.constantFrom('k1', 'k2'), counts), seenTo }, { requiredKeys: ['counts'] })
  .map((data) => settled({ id: 'unanswered:gm-2026-11', type: 'unanswered', data, stamps: {}, history: [] }))
const said = fc.oneof(
  fc.record({
    does: fc.constant('answered' as const),
    by: fc.constantFrom('staff:an', 'staff:jan'),
    text: fc.constantFrom('klopt', 'aangepast'),
  }),
  fc.record({
    does: fc.constant('closed' as const),
    by: fc.constant('staff:jan'),
    because: fc.constantFrom('changed' as const, 'nothingWrong' as const),
  }),
  fc.record({ does: fc.constant('undone' as const), by: fc.constant('staff:jan'), target: stamp }),
)
const flag: fc.Arbitrary<BalieDocument> = fc.dictionary(stamp, said).map((replies) =>
  settled({
    id: 'flag:1',
    type: 'flag',
    data: flagContent({ replies }),
    stamps: {},
    history: [],
  }),
)
/** Names that every object has, and some that look like a step's or a number. */
const stepId = fc.constantFrom('constructor', 'valueof', 'a', '7')
const step = fc
  .record({ text: fc.constantFrom('Ga zitten.', 'Wacht.'), place: fc.constantFrom(1, 2) })
  .map(({ text, place }) => ({ ...outcome(text), place }))
const fieldNames = ['title', 'stage', 'steps', 'form', '__proto__', 'toString']
const guideStamps = fc.dictionary(
  fc.oneof(
    fc.constantFrom(...fieldNames),
    stepId.map((id) => `steps.${id}`),
  ),
  stamp,
)
const steps = fc.dictionary(stepId, step)
const presentGuide = fc.record({
  title: fc.constantFrom('Reispas', 'Paspoort').map(inAll),
  stage: fc.constantFrom('draft' as const, 'review' as const),
  steps,
  authors: fc.dictionary(stamp, fc.constantFrom('staff:an', 'staff:jan')),
})
const laterGuide = fc.record({
  form: fc.constantFrom(2, 10),
  title: fc.constantFrom('Reispas', 'Paspoort').map(inAll),
  steps: fc.dictionary(
    fc.oneof(stepId, fc.constantFrom('toString', 'a.b', '')),
    fc.record({ sound: fc.constant('x') }),
  ),
  colours: fc.constantFrom(['red'], { constructor: 'blue' }),
})
const guide: fc.Arbitrary<BalieDocument> = fc
  .record({ data: fc.oneof(presentGuide.map(guideWith), laterGuide), stamps: guideStamps })
  .map((content) => settled({ id: 'guide:1', type: 'guide', history: [], ...content }))
const request: fc.Arbitrary<BalieDocument> = fc.integer({ min: 1, max: 2 }).map((people) => ({
  ...{ id: 'request:gm-k7m2x9pd', data: requestWith({ people }), stamps: {}, history: [] },
  type: 'request',
}))
const answer: fc.Arbitrary<BalieDocument> = fc
  .oneof(
    fc.record({
      is: fc.constant('booked' as const),
      appointment: fc.constantFrom('2026-12-01', '2026-12-02').map((day) => `appointment:gm-${day}-k7m2x9pd`),
      at: stamp,
    }),
    fc.record({
      is: fc.constant('refused' as const),
      reason: fc.constantFrom('past' as const, 'noSeats' as const),
      what: fc.constantFrom('', 'closed'),
      at: stamp,
    }),
  )
  .map((data) => ({ id: 'answer:gm-k7m2x9pd', type: 'answer', data, stamps: {}, history: [] }))
const timeId = fc.constantFrom('constructor', 'valueof', '20261206', '7')
const activityStamps = fc.dictionary(
  fc.oneof(
    fc.constantFrom('about', 'about.title', 'about.place', 'contact.phone', 'times', 'status', '__proto__', 'toString'),
    timeId.map((id) => `times.${id}`),
  ),
  stamp,
)
const activity: fc.Arbitrary<BalieDocument> = fc
  .record({
    about: fc.record(
      { title: fc.constantFrom('Markt', 'Feest').map(inAll), place: fc.constantFrom('Plein', 'Zaal') },
      { requiredKeys: ['title'] },
    ),
    contact: fc.record({ phone: fc.constantFrom('014 1', '014 2') }, { requiredKeys: [] }),
    times: fc.dictionary(
      timeId,
      fc.constantFrom('2026-12-05', '2026-12-06').map((day) => allDay(day)),
    ),
    status: fc.constantFrom('draft' as const, 'withdrawn' as const),
    authors: fc.dictionary(stamp, fc.constantFrom('staff:an', 'staff:jan')),
    stamps: activityStamps,
  })
  .map(({ stamps, ...data }) =>
    settled({ id: 'activity:1', type: 'activity', data: activityWith(data), stamps, history: [] }),
  )
const guideVersion: fc.Arbitrary<BalieDocument> = fc
  .record({ by: fc.constantFrom('staff:an', 'staff:jan'), stamps: fc.dictionary(fc.constantFrom('by'), stamp) })
  .map(({ by, stamps }) => {
    const data = versionAt({ at: stampAt(1), by })
    return { id: `guideVersion:1:${stampAt(1)}`, type: 'guideVersion', data, stamps, history: [] }
  })
const stepUse = fc.record(
  { shown: fc.integer({ min: 1, max: 3 }), stopped: fc.integer({ min: 1, max: 3 }) },
  { requiredKeys: ['shown'] },
)
const hostileName = fc.constantFrom('k1', 'constructor', 'toString')
const guideUse: fc.Arbitrary<BalieDocument> = fc
  .dictionary(hostileName, fc.dictionary(hostileName, fc.dictionary(stepId, stepUse)))
  .map((counts) => settled({ id: 'guideUse:gm-2026-11', type: 'guideUse', data: { counts }, stamps: {}, history: [] }))
const roomName = fc.constantFrom('Spreekkamer', 'Zaal').map((nl) => ({ nl }))
const booking: fc.Arbitrary<BalieDocument> = fc
  .record({
    data: fc.record({
      usual: fc.constantFrom(0, 15).map((before) => ({ ...usualRule, before })),
      products: fc.dictionary(hostileName, fc.record({ before: fc.constantFrom(5, 10) }, { requiredKeys: [] })),
      rooms: fc.dictionary(
        fc.constantFrom('a', '7', 'constructor'),
        fc.record({ name: roomName, isPrivate: fc.boolean(), seats: fc.constant(2) }),
      ),
    }),
    stamps: fc.dictionary(
      fc.oneof(
        fc.constantFrom('usual.before', 'usual', 'products', 'rooms', 'rooms.a', 'rooms.7', 'rooms.constructor'),
        hostileName.map((key) => `products.${key}`),
      ),
      stamp,
    ),
  })
  .map((content) => settled({ id: 'booking:gm', type: 'booking', history: [], ...content }))

const hours: fc.Arbitrary<BalieDocument> = fc
  .record({
    data: fc.record({
      closedOnHolidays: fc.boolean(),
      tables: fc.dictionary(
        stepId,
        fc.constantFrom('09:00', '10:00').map((from) => ({ from: '2026-01-01', rows: [weekRow(from, '12:00')] })),
      ),
      exceptions: fc.dictionary(
        stepId,
        fc.constantFrom('inventaris', 'brugdag').map((nl) => ({
          ...{ from: '2026-11-23', until: '2026-11-23', reason: { nl }, openings: [] },
        })),
      ),
    }),
    stamps: fc.dictionary(
      fc.oneof(
        fc.constantFrom('closedOnHolidays', 'tables', 'exceptions', '__proto__', 'toString'),
        stepId.map((id) => `tables.${id}`),
        stepId.map((id) => `exceptions.${id}`),
      ),
      stamp,
    ),
  })
  .map(({ data, stamps }) =>
    settled({ id: 'hours:gm-reception', type: 'hours', data: timetable([], data), stamps, history: [] }),
  )
const otherServer = { id: 'otherServer:1', kind: 'otherServer', station: 'k1', facts: {} } as const

/** Written by an earlier version under one stamp a part, or since then under one a field, also of a field that is gone. */
const product: fc.Arbitrary<BalieDocument> = fc
  .record({
    local: fc.record(
      { remarks: fc.constantFrom('traag', 'snel'), price: fc.constantFrom(0, 500), duration: fc.constantFrom(5, 10) },
      { requiredKeys: ['duration'] },
    ),
    stamps: fc.dictionary(fc.constantFrom('ipdc', 'local', 'local.remarks', 'local.price', 'local.duration'), stamp),
    authors: fc.dictionary(stamp, fc.constantFrom('staff:an', 'staff:jan')),
  })
  .map(({ local, stamps, authors }) =>
    settled({
      id: 'product:passport',
      type: 'product',
      data: { ...productContent({ local }), authors },
      stamps,
      history: [],
    }),
  )

/** As every stored document is: the outcome of a merge. */
const settled = (document: BalieDocument): BalieDocument => mergeDocuments(document, document)

const kinds = {
  ...{
    visit,
    desk,
    contact,
    appointment,
    person,
    staff,
    product,
    site,
    health,
    record,
    cardKey,
    synonyms,
    flag,
    unanswered,
  },
  ...{ guide, guideVersion, guideUse, activity, request, answer },
  ...{ hours, booking, rota },
}

describe.each(Object.entries(kinds))('two versions of one %s', (_kind, document) => {
  it('merge to the same document, whichever comes first', () => {
    fc.assert(
      fc.property(document, document, (a, b) => {
        expect(mergeDocuments(a, b)).toEqual(mergeDocuments(b, a))
      }),
    )
  })

  it('merge with a third in whatever grouping', () => {
    fc.assert(
      fc.property(document, document, document, (a, b, c) => {
        expect(mergeDocuments(mergeDocuments(a, b), c)).toEqual(mergeDocuments(a, mergeDocuments(b, c)))
      }),
    )
  })

  it('merge to what is merged already, when merged again', () => {
    fc.assert(
      fc.property(document, document, (a, b) => {
        const merged = mergeDocuments(a, b)
        expect(mergeDocuments(merged, b)).toEqual(merged)
        expect(sameDocument(mergeDocuments(merged, a), merged)).toBe(true)
      }),
    )
  })

  it('are the same exactly when merging adds nothing to either', () => {
    fc.assert(
      fc.property(document, document, (a, b) => {
        const merged = mergeDocuments(a, b)
        expect(sameDocument(a, b)).toBe(sameDocument(a, merged) && sameDocument(b, merged))
        expect(sameDocument(a, b)).toBe(sameDocument(b, a))
      }),
    )
  })
})

it('of two card keys that one site made, every station ends with the earlier', () => {
  const made = (letter: string, minute: number): BalieDocument => ({
    id: 'cardKey:gm',
    type: 'cardKey',
    data: { key: letter.repeat(43), made: stampAt(minute) },
    stamps: {},
    history: [],
  })
  expect(mergeDocuments(made('A', 2), made('B', 1))).toEqual(made('B', 1))
})

describe('notes about a visitor', () => {
  it('of two stations both stay, also when the names differ', () => {
    const at = stampAt(1)
    const base = { visit: 'visit:gm-2026-11-23-A101', expires: '2026-12-23' }
    const version = (id: string, name: string): BalieDocument => ({
      id: 'person:gm-2026-11-23-A101',
      type: 'person',
      data: { ...base, name, notes: { [id]: { text: id, by: 'staff:an', at } } },
      stamps: { name: at, notes: at },
      history: [],
    })
    expect(mergeDocuments(version('n1', 'An'), version('n2', 'Bo'))).toMatchObject({
      data: { name: 'Bo', notes: { n1: { text: 'n1' }, n2: { text: 'n2' } } },
      history: [{ field: 'name', value: 'An', at }],
    })
  })
})

describe('a flag on a sheet', () => {
  it('that two stations answer apart has both answers, and nothing counts as overwritten', () => {
    const version = (text: string, station: string): BalieDocument => ({
      id: 'flag:1',
      type: 'flag',
      data: flagContent({ replies: { [stampAt(1, station)]: { does: 'answered', by: 'staff:jan', text } } }),
      stamps: {},
      history: [],
    })
    expect(mergeDocuments(version('ik kijk na', 'k2'), version('aangepast', 'k3'))).toMatchObject({
      data: { replies: { [stampAt(1, 'k2')]: { text: 'ik kijk na' }, [stampAt(1, 'k3')]: { text: 'aangepast' } } },
      history: [],
    })
  })
})

describe('a member of staff whom two edit apart', () => {
  const base = { name: 'An', roles: ['welcome' as const], skills: ['A'], languages: [] }
  const leave = (day: string) => ({ from: day, until: day, kind: 'leave' as const })
  const version = (data: Partial<Staff>, stamps: Record<string, string>): BalieDocument => ({
    ...{ id: 'staff:an', type: 'staff', data: { ...base, ...data }, stamps, history: [] },
  })
  const [first, one, other] = [stampAt(1, 'k1'), stampAt(2, 'k1'), stampAt(3, 'k2')]

  it('keeps the absences of both, and what one of them took away stays away', () => {
    const both = { x: leave('2026-12-01'), z: leave('2026-12-09') }
    const stamps = { 'absences.x': first, 'absences.z': first }
    const mine = version({ absences: { ...both, y: leave('2026-12-02') } }, { ...stamps, 'absences.y': one })
    const theirs = version({ absences: { z: both.z } }, { ...stamps, 'absences.x': other })
    expect(mergeDocuments(mine, theirs)).toMatchObject({
      data: { absences: { y: leave('2026-12-02'), z: both.z } },
      history: [{ field: 'absences.x', value: both.x, at: first }],
    })
    expect(mergeDocuments(mine, theirs)).not.toHaveProperty('data.absences.x')
  })

  it('gains nothing that no earlier version would read', () => {
    const merged = mergeDocuments(version({ name: 'Anna' }, { name: one }), version({ skills: [] }, { skills: other }))
    expect(merged).toMatchObject({ data: { ...base, name: 'Anna', skills: [] } })
    expect(merged).not.toHaveProperty('data.absences')
  })
})

it('opening hours that two edit apart have the closing day of each, and of one that both wrote the later reason', () => {
  const [one, other] = [stampAt(1, 'k1'), stampAt(2, 'k2')]
  const closing = (nl: string) => ({ from: '2026-12-24', until: '2026-12-24', reason: { nl }, openings: [] })
  const version = (exceptions: Record<string, ReturnType<typeof closing>>, at: string): BalieDocument => ({
    ...{ id: 'hours:gm-reception', type: 'hours', history: [] },
    data: timetable([], { exceptions }),
    stamps: Object.fromEntries(Object.keys(exceptions).map((id) => [`exceptions.${id}`, at])),
  })
  const merged = mergeDocuments(
    version({ mine: closing('brugdag'), both: closing('feest') }, one),
    version({ theirs: closing('inventaris'), both: closing('personeelsfeest') }, other),
  )
  expect(merged).toMatchObject({
    data: {
      exceptions: {
        mine: closing('brugdag'),
        theirs: closing('inventaris'),
        both: closing('personeelsfeest'),
      },
    },
    history: [{ field: 'exceptions.both', value: closing('feest'), at: one }],
  })
})

describe('a guide that two edit apart', () => {
  const version = (data: Parameters<typeof guideWith>[0], stamps: Record<string, string>): BalieDocument => ({
    id: 'guide:1',
    type: 'guide',
    data: guideWith(data),
    stamps,
    history: [],
  })
  const [one, other] = [stampAt(1, 'k1'), stampAt(2, 'k2')]

  it('has the steps of both, and of one that both wrote the later, with the other in its history', () => {
    const [mine, theirs] = [outcome('Mijn'), outcome('Hun')]
    const merged = mergeDocuments(
      version({ steps: { both: mine, a: mine } }, { 'steps.both': one, 'steps.a': one }),
      version({ steps: { both: theirs, b: theirs } }, { 'steps.both': other, 'steps.b': other }),
    )
    expect(merged).toMatchObject({
      data: { steps: { a: mine, b: theirs, both: theirs } },
      history: [{ field: 'steps.both', value: mine, at: one }],
    })
  })

  it('has no step that one took away, unless the other wrote it since', () => {
    const step = outcome('Wacht.')
    const gone = version({ steps: {} }, { 'steps.a': other })
    expect(mergeDocuments(version({ steps: { a: step } }, { 'steps.a': one }), gone)).toMatchObject({
      data: { steps: {} },
      history: [{ field: 'steps.a', value: step, at: one }],
    })
    const since = version({ steps: { a: step } }, { 'steps.a': stampAt(3, 'k1') })
    expect(mergeDocuments(since, gone)).toMatchObject({ data: { steps: { a: step } } })
  })

  it('stays of the later form where one edited it with a later version, with every step of both', () => {
    const later = {
      ...{ id: 'guide:1', type: 'guide', stamps: { form: one, 'steps.b': one }, history: [] },
      data: { form: 2, title: { nl: 'Reispas' }, steps: { b: { kind: 'film' } }, film: 7 },
    }
    const read = readDocument('guide:1', later)
    expect(read).toEqual(later)
    if (read === undefined) return
    const step = outcome('Wacht.')
    const merged = mergeDocuments(read, version({ steps: { a: step } }, { 'steps.a': other, form: other }))
    expect(merged).toMatchObject({ data: { form: 2, film: 7, steps: { a: step, b: { kind: 'film' } } } })
  })
})

it('a version of a guide never changes: of two every station keeps the same', () => {
  const at = stampAt(1)
  const by = (who: string): BalieDocument => ({
    id: `guideVersion:1:${at}`,
    type: 'guideVersion',
    data: versionAt({ at, by: who }),
    stamps: {},
    history: [],
  })
  expect(mergeDocuments(by('staff:jan'), by('staff:an'))).toEqual(by('staff:an'))
  const stored = { ...by('staff:jan'), _attachments: {} }
  expect(mergeDocuments(stored, by('staff:an'))).toEqual(by('staff:an'))
})

describe('the keys of a site', () => {
  it('that two supervisors approved apart are both approved, and nothing counts as overwritten', () => {
    const at = stampAt(1)
    const version = (letter: string): BalieDocument => ({
      id: 'site:gm',
      type: 'site',
      data: { ...testSite, keys: withApproved([], key(letter), { at, by: 'staff:jan' }) },
      stamps: { keys: at },
      history: [],
    })
    expect(mergeDocuments(version('2'), version('1'))).toMatchObject({
      data: { keys: [key('1'), key('2')] },
      history: [],
    })
  })

  it('are none in a document from before there were keys', () => {
    const { keys: _keys, ...data } = testSite
    expect(readDocument('site:gm', { id: 'site:gm', type: 'site', data, stamps: {}, history: [] })).toMatchObject({
      data: { ...data, keys: [] },
    })
  })
})

describe('what the server says of a document', () => {
  const log = [entry('called', { minute: 2 }), entry('registered', { minute: 0 })]

  it('is a visit with its log in order and its fields worked out anew, whatever was stored beside it', () => {
    const stored = { _id: 'visit:gm-2026-11-23-A101', _rev: '1-a', type: 'desk', day: '1999-01-01', open: false, log }
    expect(readDocument('visit:gm-2026-11-23-A101', stored)).toEqual({
      id: 'visit:gm-2026-11-23-A101',
      type: 'visit',
      day: '2026-11-23',
      open: true,
      latest: stampAt(2),
      log: log.toReversed(),
    })
  })

  it('keeps entries of types that are not known, with all they say', () => {
    const strange = { ...entry('left', { minute: 1 }), type: 'teleported', deep: [{ x: null }] }
    const read = readDocument('visit:gm-2026-11-23-A101', { log: [strange] })
    expect(read).toMatchObject({ log: [strange] })
  })

  it('is a beat, with what this version knows of it, also when a later version tells more', () => {
    const data = heartbeat('k1', { skewMs: 3, devices: [{ kind: 'eid', state: 'noCard' }] })
    const told = { ...data, battery: 80, server: { name: 'a', place: 1, of: 1, tls: 3 } }
    const document = { id: 'health:k1', type: 'health', stamps: {}, history: [] }
    expect(readDocument('health:k1', { ...document, data: told })).toEqual({
      ...document,
      data: { ...data, server: { name: 'a', place: 1, of: 1 } },
    })
  })

  it.each([
    ['visit:gm-2026-11-23-A101', { log: 'nonsense' }],
    ['visit:gm-2026-11-23-A101', { log: [{ ...log[0], at: 'yesterday' }] }],
    ['visit:gm-2026-11-23-A101', {}],
    ['visit:nonsense', { log }],
    ['staff:an', { id: 'staff:an', type: 'staff', data: {}, stamps: {}, history: [] }],
    ['staff:an', { id: 'staff:an', type: 'product', data: {}, stamps: {}, history: [] }],
    ['thing:1', { id: 'thing:1', type: 'thing' }],
    ['visit:gm-2026-11-23-A101', null],
    ['staff:an', '<!doctype html>'],
  ])('is nothing when %s says %j', (id, content) => {
    expect(readDocument(id, content)).toBeUndefined()
  })

  it('is nothing when a document lies under another’s id', () => {
    const an = {
      id: 'staff:an',
      type: 'staff',
      data: { name: 'An', roles: ['welcome'], skills: [], languages: [] },
      stamps: {},
      history: [],
    }
    expect(readDocument('staff:an', an)).toEqual(an)
    expect(readDocument('staff:bilal', an)).toBeUndefined()
  })
})

it('every kind of document has one collection', () => {
  const kinds = Object.values(collections).flat()
  expect(new Set(kinds).size).toBe(kinds.length)
  expect(kinds.toSorted()).toEqual(
    [
      'visit',
      'desk',
      'contact',
      'appointment',
      ...EditedDocument.options.map(({ shape }) => shape.type.value),
    ].toSorted(),
  )
})
