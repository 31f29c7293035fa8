import { bookingId, usualPolicy } from '#domain/appointment/policy.ts'
import { activity, activityDocument } from '#domain/activity/builders.ts'
import { testAppointment } from '#domain/appointment/builders.ts'
import { withAppointmentEntries } from '#domain/appointment/appointment.ts'
import { contactEntry, testContact } from '#domain/contact/builders.ts'
import { withContactEntries } from '#domain/contact/contact.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { demoDocuments } from '#build/demo/documents.ts'
import { deskId, withDeskEntries } from '#domain/desk/desk.ts'
import { mergeEdited } from '#domain/document/fields.ts'
import { Envelope, unionLogs } from '#domain/document/log.ts'
import { cardKeyId } from '#domain/eid/cardKey.ts'
import { guide, guideVersion } from '#domain/guide/builders.ts'
import { versionIdOf } from '#domain/guide/guide.ts'
import { counted, guideUseId, guideUsePrefix, nothingUsed } from '#domain/guide/use.ts'
import { timetable } from '#domain/hours/builders.ts'
import { heartbeat } from '#domain/health/builders.ts'
import { heartbeatId } from '#domain/health/heartbeat.ts'
import { flagContent } from '#domain/product/flags/builders.ts'
import type { Flag } from '#domain/product/flags/flag.ts'
import { synonymsId } from '#domain/product/search/synonyms.ts'
import { unansweredId } from '#domain/product/search/unanswered.ts'
import { request } from '#domain/request/builders.ts'
import { noTotals, totalsId, withVisit } from '#domain/report/totals.ts'
import { type DatabaseKind, databaseNamed } from '#domain/site/databases.ts'
import { rotaId } from '#domain/staff/rota.ts'
import type { Staff } from '#domain/staff/staff.ts'
import { entry, stampAt, testDay } from '#domain/visit/builders.ts'
import { visitDocument } from '#domain/visit/visit.ts'
import { anyAppointmentLog } from '#tests/arbitrary/appointmentEntry.ts'
import { knownEntry, unknownEntry } from '#tests/arbitrary/entry.ts'
import { type EditedDocument, mergeEditedDocuments } from '../../merge/kinds.ts'
import { makeValidator } from '../../relay/validate.ts'
import { bodyOf } from '../../replication/push.ts'
import { refuse } from './refuse.ts'
import { designOf, kindsIn, rulesOf } from './rules.ts'

const names: Record<DatabaseKind, string> = {
  month: 'balie_gm_2026_11',
  site: 'balie_gm',
  private: 'balie_gm_private',
  org: 'balie_org',
  catalogue: 'balie_catalogue',
  health: 'balie_gm_health',
}
const databaseOf = (kind: DatabaseKind) => {
  const database = databaseNamed('gm', names[kind])
  if (database === undefined) throw new Error(`${kind} has no database`)
  return database
}

const staffed = ['balie-gm', 'balie-gm-staffed']
const unstaffed = ['balie-gm']

type Write = { kind: DatabaseKind; newDoc: unknown; oldDoc?: unknown; roles?: readonly string[] }

/** What the function says, and whether the server says the same with the text of its design document. */
const verdict = ({ kind, newDoc, oldDoc = null, roles = staffed }: Write): string => {
  const userCtx = { db: names[kind], name: 'gm-k1', roles }
  const said = refuse({ rules: rulesOf('gm', databaseOf(kind)), newDoc, oldDoc, userCtx })
  const text = JSON.stringify
  const candidate = { newDoc: text(newDoc), oldDoc: text(oldDoc), userCtx: text(userCtx), secObj: '{}' }
  const [refusal] = validators[kind]([candidate])
  expect(refusal === undefined ? '' : refusal.reason).toBe(said)
  return said
}
const validators = {
  month: makeValidator(designOf('gm', databaseOf('month')).validate_doc_update),
  site: makeValidator(designOf('gm', databaseOf('site')).validate_doc_update),
  private: makeValidator(designOf('gm', databaseOf('private')).validate_doc_update),
  org: makeValidator(designOf('gm', databaseOf('org')).validate_doc_update),
  catalogue: makeValidator(designOf('gm', databaseOf('catalogue')).validate_doc_update),
  health: makeValidator(designOf('gm', databaseOf('health')).validate_doc_update),
}

const visit = `visit:gm-${testDay}-A101`
const entries = fc.array(fc.oneof({ arbitrary: knownEntry, weight: 4 }, unknownEntry), { maxLength: 8 })
/** A log as a station keeps it, and the same after more happened and other stations' entries came in. */
const growth = fc.tuple(entries, entries).map(([before, more]) => {
  const first = unionLogs([], before)
  const ids = new Set(first.map(({ id }) => id))
  return [
    first,
    unionLogs(
      first,
      more.filter(({ id }) => !ids.has(id)),
    ),
  ] as const
})

const answered = { does: 'answered', by: 'staff:jan', text: 'Aangepast.' } as const
const flagDocument = (part: Partial<Flag> = {}): EditedDocument => {
  const data = flagContent(part)
  return { id: 'flag:1', type: 'flag', data, stamps: {}, history: [] }
}

const guideDocument: EditedDocument = {
  id: 'guide:lost-passport',
  type: 'guide',
  data: guide({ authors: { [stampAt(1)]: 'staff:an' } }),
  stamps: { title: stampAt(1), 'steps.abroad': stampAt(1) },
  history: [],
}
const laterGuide: EditedDocument = {
  ...guideDocument,
  id: 'guide:later',
  type: 'guide',
  data: { form: 2, title: { nl: 'Paspoort' }, steps: { a: { kind: 'film' } }, sound: 'loud' },
}
const version = guideVersion({ at: stampAt(1) })
const versionDocument: EditedDocument = {
  ...{ id: versionIdOf(version), data: version, stamps: {}, history: [] },
  type: 'guideVersion',
}
const guideUse: EditedDocument = {
  id: guideUseId({ site: 'gm', month: '2026-11', station: 'k1' }),
  type: 'guideUse',
  data: counted(nothingUsed, {
    station: 'k1',
    walk: { guide: 'lost-passport', shown: ['abroad'], back: [], other: [], stoppedAt: 'abroad' },
  }),
  stamps: {},
  history: [],
}

const hoursDocument: EditedDocument = {
  ...{ id: 'hours:gm-of-housing', type: 'hours', stamps: { 'exceptions.a': stampAt(1) }, history: [] },
  data: timetable([], {
    exceptions: { a: { from: '2026-12-24', until: '2026-12-24', reason: { nl: 'brugdag' }, openings: [] } },
  }),
}
const rotaDocument: EditedDocument = {
  id: rotaId('gm', '2026-W53'),
  type: 'rota',
  data: { assignments: { x1: { staff: 'staff:an', counter: '1', day: '2027-01-01', from: '09:00', to: '12:00' } } },
  stamps: { 'assignments.x1': stampAt(1) },
  history: [],
}
const staffDocument = (part: Partial<Staff>): EditedDocument => ({
  id: 'staff:an',
  type: 'staff',
  data: { name: 'An', roles: ['welcome'], skills: ['A'], languages: ['nl'], ...part },
  stamps: {},
  history: [],
})
const leave = { from: '2026-12-01', until: '2026-12-03', fromTime: '13:00', kind: 'leave' } as const
const requestDocument: EditedDocument = {
  ...{ id: 'request:gm-k7m2x9pd', data: request(), stamps: {}, history: [] },
  type: 'request',
}
const requestNameDocument: EditedDocument = {
  id: 'requestName:gm-k7m2x9pd',
  type: 'requestName',
  data: { request: 'request:gm-k7m2x9pd', expires: '2026-12-31', name: 'Zoë', mail: 'zoe@example.be' },
  stamps: {},
  history: [],
}

const answerDocument: EditedDocument = {
  ...{ id: 'answer:gm-k7m2x9pd', type: 'answer', stamps: {}, history: [] },
  data: { is: 'booked', appointment: 'appointment:gm-2026-12-01-k7m2x9pd', at: stampAt(1) },
}

const totals: EditedDocument = {
  id: totalsId('gm', '2026-11'),
  type: 'totals',
  data: withVisit(noTotals({ month: '2026-11', asOf: '2026-12' }), {
    id: visit,
    log: [entry('registered', { minute: 0 }), entry('issued', { minute: 1 }), entry('called', { minute: 2 })],
  }),
  stamps: {},
  history: [],
}

const edited: { kind: DatabaseKind; document: EditedDocument }[] = [
  ...Object.values(demoDocuments())
    .flat()
    .map((document) => ({
      kind: kindsIn.catalogue.includes(document.type) ? ('catalogue' as const) : ('site' as const),
      document,
    })),
  {
    kind: 'private',
    document: {
      id: `person:gm-${testDay}-A101`,
      type: 'person',
      data: {
        visit,
        expires: '2026-12-23',
        name: 'Zoë',
        notes: { e1: { text: 'wacht op haar dochter', by: 'staff:an', at: stampAt(1) } },
      },
      stamps: { name: stampAt(1) },
      history: [{ field: 'name', value: 'Zoe', at: stampAt(0) }],
    },
  },
  {
    kind: 'private',
    document: {
      id: cardKeyId('gm'),
      type: 'cardKey',
      data: { key: 'A'.repeat(43), made: stampAt(1) },
      stamps: {},
      history: [],
    },
  },
  {
    kind: 'health',
    document: {
      id: heartbeatId('k1'),
      type: 'health',
      data: { station: 'k1', screen: 'counter', at: 1, version: '0.1.0', unsent: 0, refused: 0, counter: '2' },
      stamps: {},
      history: [],
    },
  },
  {
    kind: 'health',
    document: {
      id: heartbeatId('k2'),
      type: 'health',
      data: {
        ...heartbeat('k2', { cutOffSince: 3, lastExchange: 2, skewMs: -90_000, diskFree: 5e9, memory: 9e7 }),
        server: { name: 'centraal.example:5984', place: 1, of: 2 },
        devices: [{ kind: 'printer', state: 'paperOut' }],
      },
      stamps: {},
      history: [],
    },
  },
  { kind: 'site', document: totals },
  { kind: 'site', document: { id: bookingId('gm'), type: 'booking', data: usualPolicy, stamps: {}, history: [] } },
  {
    kind: 'site',
    document: {
      id: unansweredId('gm', '2026-11'),
      type: 'unanswered',
      data: { counts: { k1: { visverlof: 2 } } },
      stamps: {},
      history: [],
    },
  },
  {
    kind: 'catalogue',
    document: {
      id: synonymsId,
      type: 'synonyms',
      data: { sticker: ['sticker', 'klever'] },
      stamps: { sticker: stampAt(1) },
      history: [],
    },
  },
  { kind: 'catalogue', document: guideDocument },
  { kind: 'catalogue', document: laterGuide },
  { kind: 'catalogue', document: activityDocument('rommelmarkt-1', activity()) },
  { kind: 'site', document: guideUse },
  { kind: 'site', document: hoursDocument },
  { kind: 'site', document: rotaDocument },
  { kind: 'site', document: staffDocument({ absences: { x1: leave }, can: { reispas: false }, archived: null }) },
  { kind: 'site', document: requestDocument },
  { kind: 'private', document: requestNameDocument },
  { kind: 'site', document: answerDocument },
  { kind: 'catalogue', document: flagDocument({ replies: { [stampAt(2)]: answered } }) },
]

describe('the rules of a database let pass', () => {
  it('every visit and counter day that stations write, however its log grew, also by entries of versions to come', () => {
    fc.assert(
      fc.property(growth, fc.constantFrom(staffed, unstaffed), ([before, after], roles) => {
        const desk = deskId({ site: 'gm', day: testDay, counter: '3' })
        for (const build of [
          (log: readonly Envelope[]) => bodyOf(visitDocument(visit, log)),
          (log: readonly Envelope[]) => bodyOf(withDeskEntries(desk, undefined, log)),
        ]) {
          expect(verdict({ kind: 'month', newDoc: build(before), roles })).toBe('')
          expect(verdict({ kind: 'month', newDoc: build(after), oldDoc: build(before), roles })).toBe('')
        }
      }),
    )
  })

  it('every contact that staff take, and none from where citizens walk up to', () => {
    const taken = contactEntry({ type: 'received', channel: 'phone', language: 'nl' }, { minute: 0 })
    const newDoc = bodyOf(withContactEntries(testContact, undefined, [taken]))
    expect(verdict({ kind: 'month', newDoc, roles: staffed })).toBe('')
    expect(verdict({ kind: 'month', newDoc, roles: unstaffed })).toMatch(/^writer:/)
  })

  it('every appointment that stations write, also a kiosk at which somebody arrives, and none under another month', () => {
    fc.assert(
      fc.property(anyAppointmentLog, fc.constantFrom(staffed, unstaffed), (some, roles) => {
        const log = some.filter((one) => Envelope.safeParse(one).success)
        const newDoc = bodyOf(withAppointmentEntries(testAppointment, undefined, log))
        expect(verdict({ kind: 'month', newDoc, roles })).toBe('')
      }),
      { numRuns: 30 },
    )
    const newDoc = bodyOf(withAppointmentEntries(testAppointment.replace('-11-', '-12-'), undefined, []))
    expect(verdict({ kind: 'month', newDoc })).toMatch(/^id:/)
  })

  it('a beat with what a later version tells of itself, but none that says of this what cannot be', () => {
    const beatWith = (more: object) => ({
      _id: heartbeatId('k1'),
      type: 'health',
      data: { ...heartbeat('k1'), ...more },
      stamps: {},
      history: [],
    })
    expect(
      verdict({ kind: 'health', newDoc: beatWith({ battery: 80, server: { name: 'a', place: 1, of: 1, tls: 3 } }) }),
    ).toBe('')
    for (const wrong of [{ diskFree: -1 }, { at: 1e300 }, { devices: [{ kind: 'printer', state: 'paper out' }] }]) {
      expect(verdict({ kind: 'health', newDoc: beatWith(wrong) })).toContain('form')
    }
  })

  it('every document that people edit, new, repeated and edited again', () => {
    for (const { kind, document } of edited) {
      const newDoc = bodyOf(document)
      expect(verdict({ kind, newDoc })).toBe('')
      expect(verdict({ kind, newDoc, oldDoc: newDoc })).toBe('')
      const field = Object.keys(document.data)[0] ?? ''
      const edit = { ...document, stamps: { ...document.stamps, [field]: stampAt(5) } }
      expect(verdict({ kind, newDoc: bodyOf(mergeEditedDocuments(document, edit)), oldDoc: newDoc })).toBe('')
    }
  })

  it('a case that a later version keeps for the whole organisation, from wherever staff work', () => {
    const newDoc = { _id: 'case:1', type: 'case', log: [entry('left', { minute: 1 })] }
    expect(verdict({ kind: 'org', newDoc, roles: ['balie-nb', 'balie-nb-staffed'] })).toBe('')
    expect(verdict({ kind: 'org', newDoc, roles: unstaffed })).toContain('writer:')
    expect(verdict({ kind: 'org', newDoc: { ...newDoc, log: [] }, oldDoc: newDoc })).toContain('entry:')
  })

  it('a request of another program, which writes and changes nothing else', () => {
    const program = ['balie-gm-requests']
    const newDoc = bodyOf(requestDocument)
    expect(verdict({ kind: 'site', newDoc, roles: program })).toBe('')
    expect(verdict({ kind: 'site', newDoc, roles: ['balie-nb-requests'] })).toContain('writer:')
    const later = bodyOf({ ...requestDocument, type: 'request', data: request({ people: 2 }) })
    expect(verdict({ kind: 'site', newDoc: later, oldDoc: newDoc, roles: program })).toContain('fixed:')
    const wrong = { ...newDoc, data: { ...request(), from: '2026-12-01T10:00:00Z' } }
    expect(verdict({ kind: 'site', newDoc: wrong, roles: program })).toContain('form: request.data.from')
    expect(verdict({ kind: 'site', newDoc: { ...newDoc, _id: 'request:gm-1' }, roles: program })).toContain('id:')
    for (const { kind, document } of edited.filter(({ document: { type } }) => type !== 'request')) {
      expect(verdict({ kind, newDoc: bodyOf(document), roles: program })).toContain('writer:')
    }
  })

  it('two supervisors’ edits, joined', () => {
    const staff = edited.find(({ document }) => document.id === 'staff:an')?.document
    if (staff?.type !== 'staff') throw new Error('the demo has no An')
    const named = (name: string, minute: number, station: string) => ({
      ...staff,
      data: { ...staff.data, name },
      stamps: { name: stampAt(minute, station) },
    })
    const [one, other] = [named('An D.', 1, 'k1'), named('An De Smet', 1, 'k2')]
    expect(verdict({ kind: 'site', newDoc: bodyOf(mergeEdited(one, other)), oldDoc: bodyOf(one) })).toBe('')
    expect(verdict({ kind: 'site', newDoc: bodyOf(mergeEdited(one, other)), oldDoc: bodyOf(other) })).toBe('')
  })

  it('several entries of one id, a false one among them, as long as each stays', () => {
    const [true_, false_] = [entry('registered', { minute: 0 }), { ...entry('registered', { minute: 0 }), queue: 'B' }]
    const at = (log: object[]) => ({ _id: visit, type: 'visit', log })
    expect(verdict({ kind: 'month', newDoc: at([true_, false_]), oldDoc: at([false_]) })).toBe('')
    expect(verdict({ kind: 'month', newDoc: at([true_]), oldDoc: at([true_, false_]) })).toContain('entry:')
  })

  it('fields and kinds of document of versions to come, and a wrong entry that lies there already', () => {
    const strange = { id: 'x' }
    const oldDoc = { _id: visit, type: 'visit', log: [strange] }
    const newDoc = { ...oldDoc, colour: 'red', log: [strange, { ...entry('left', { minute: 1 }), deep: { er: [1] } }] }
    expect(verdict({ kind: 'month', newDoc, oldDoc })).toBe('')
    expect(verdict({ kind: 'site', newDoc: { _id: 'floorPlan:an', type: 'floorPlan', weeks: [] } })).toBe('')
  })

  it('what citizens looked for in vain, also from a kiosk, which writes nothing else that people edit', () => {
    const counted = edited.find(({ document }) => document.type === 'unanswered')?.document
    if (counted?.type !== 'unanswered') throw new Error('nothing was counted')
    expect(verdict({ kind: 'site', newDoc: bodyOf(counted), roles: unstaffed })).toBe('')
    expect(verdict({ kind: 'site', newDoc: { ...bodyOf(counted), _deleted: true }, roles: unstaffed })).toContain(
      'deleted:',
    )
    expect(verdict({ kind: 'site', newDoc: bodyOf(counted), roles: ['balie-nb'] })).toContain('writer:')
  })

  it('how a guide was used at a kiosk', () => {
    expect(verdict({ kind: 'site', newDoc: bodyOf(guideUse), roles: unstaffed })).toBe('')
    expect(verdict({ kind: 'site', newDoc: bodyOf(guideUse), roles: ['balie-nb'] })).toContain('writer:')
    // As earlier versions wrote it, for all stations.
    const ofAll = { ...bodyOf(guideUse), _id: guideUsePrefix('gm', '2026-11') }
    expect(verdict({ kind: 'site', newDoc: ofAll, roles: unstaffed })).toBe('')
  })

  it('a version of a guide, also when it comes again, and one of a form to come', () => {
    const newDoc = bodyOf(versionDocument)
    expect(verdict({ kind: 'catalogue', newDoc })).toBe('')
    expect(verdict({ kind: 'catalogue', newDoc, oldDoc: newDoc })).toBe('')
    const later = {
      ...newDoc,
      data: { ...version, content: { form: 2, title: { nl: 'Paspoort' }, parts: [] }, more: 1 },
    }
    expect(verdict({ kind: 'catalogue', newDoc: later })).toBe('')
  })

  it('whatever the administrator and the replicator write', () => {
    for (const roles of [['_admin'], ['balie-replicator']]) {
      expect(verdict({ kind: 'month', newDoc: { _id: visit, _deleted: true }, roles })).toBe('')
    }
  })
})

const log = [entry('registered', { minute: 0 }), entry('issued', { minute: 0.1 })]
const stored = bodyOf(visitDocument(visit, log))
const site = bodyOf(edited.find(({ document }) => document.type === 'site')?.document ?? visitDocument(visit, []))

describe('the rules of a database refuse, and say why,', () => {
  it('a log that lost or changed an entry, whichever', () => {
    fc.assert(
      fc.property(
        growth.filter(([before]) => before.length > 0),
        fc.nat(),
        fc.constantFrom<Partial<Envelope> | undefined>(undefined, { by: 'staff:eve' }, { station: 'k9' }, { more: 1 }),
        ([before, after], pick, change) => {
          const victim = before[pick % before.length]
          const tampered = after.flatMap((one) =>
            one.id !== victim?.id ? [one] : change === undefined ? [] : [{ ...one, ...change }],
          )
          const write = { newDoc: { ...stored, log: tampered }, oldDoc: { ...stored, log: before } }
          const touched = JSON.stringify(tampered) !== JSON.stringify(after)
          expect(verdict({ kind: 'month', ...write })).toBe(
            touched ? `entry: ${victim?.id ?? ''} is gone or was changed; a log only grows` : '',
          )
        },
      ),
    )
  })

  it.each<[string, Write, string]>([
    ['a deletion', { kind: 'month', newDoc: { ...stored, _deleted: true }, oldDoc: stored }, 'deleted:'],
    ['a tombstone out of nowhere', { kind: 'site', newDoc: { _id: 'site:gm', _deleted: true } }, 'deleted:'],
    ['a log that became another thing', { kind: 'month', newDoc: { ...stored, log: {} }, oldDoc: stored }, 'form: log'],
    ['a log that is gone', { kind: 'month', newDoc: { _id: visit, type: 'visit' }, oldDoc: stored }, 'form: log'],
    ['another type', { kind: 'month', newDoc: { ...stored, type: 'desk' } }, 'type:'],
    ['an id that says nothing', { kind: 'month', newDoc: { _id: 'x', type: 'visit', log } }, 'type:'],
    ['another site', { kind: 'month', newDoc: { ...stored, _id: `visit:nb-${testDay}-A101` } }, 'id:'],
    ['another month', { kind: 'month', newDoc: { ...stored, _id: 'visit:gm-2026-10-31-A101' } }, 'id:'],
    ['a label that is none', { kind: 'month', newDoc: { ...stored, _id: `visit:gm-${testDay}-117` } }, 'id:'],
    [
      'a person in a database that displays read',
      { kind: 'month', newDoc: { _id: 'person:x', type: 'person' } },
      'place:',
    ],
    ["another site's card key", { kind: 'private', newDoc: { _id: 'cardKey:nb', type: 'cardKey' } }, 'id:'],
    ['a card key that a kiosk reads', { kind: 'site', newDoc: { _id: 'cardKey:gm', type: 'cardKey' } }, 'place:'],
    [
      'an entry without a stamp',
      { kind: 'month', newDoc: { ...stored, log: [{ ...log[0], at: 'now' }] } },
      'form: log.0.at',
    ],
    [
      'an entry without an author',
      { kind: 'month', newDoc: { ...stored, log: [...log, { ...log[0], by: '' }] } },
      'form: log.2.by',
    ],
    ['an entry that is none', { kind: 'month', newDoc: { ...stored, log: ['left'] } }, 'form: log.0'],
    ['settings that are none', { kind: 'site', newDoc: { ...site, data: {} } }, 'form: site.data.'],
    [
      'stamps that are none',
      { kind: 'site', newDoc: { ...site, stamps: { name: 'later' } } },
      'form: site.stamps.name',
    ],
    [
      'settings that go back',
      {
        kind: 'site',
        newDoc: { ...site, stamps: { name: stampAt(1) } },
        oldDoc: { ...site, stamps: { name: stampAt(2) } },
      },
      'stamp: name',
    ],
    [
      'settings that forget an edit',
      { kind: 'site', newDoc: site, oldDoc: { ...site, stamps: { name: stampAt(2) } } },
      'stamp:',
    ],
    ['settings of a kiosk or display', { kind: 'site', newDoc: site, roles: unstaffed }, 'writer:'],
    ['totals that a display counted', { kind: 'site', newDoc: bodyOf(totals), roles: unstaffed }, 'writer:'],
    ['totals of another site', { kind: 'site', newDoc: { ...bodyOf(totals), _id: 'totals:nb-2026-11' } }, 'id:'],
    ['totals of no month', { kind: 'site', newDoc: { ...bodyOf(totals), _id: 'totals:gm-2026-13' } }, 'id:'],
    [
      'totals that are none',
      { kind: 'site', newDoc: { ...bodyOf(totals), data: { ...totals.data, entries: -1 } } },
      'form: totals.data.entries',
    ],
    [
      'a version of a guide that became another',
      {
        kind: 'catalogue',
        newDoc: { ...bodyOf(versionDocument), data: { ...version, by: 'staff:jan' } },
        oldDoc: bodyOf(versionDocument),
      },
      'fixed: a guideVersion never changes',
    ],
    [
      'a version without its moment',
      { kind: 'catalogue', newDoc: { ...bodyOf(versionDocument), _id: 'guideVersion:lost-passport' } },
      'id:',
    ],
    ['a guide that a kiosk writes', { kind: 'catalogue', newDoc: bodyOf(guideDocument), roles: unstaffed }, 'writer:'],
    ['a guide in the database of a site', { kind: 'site', newDoc: bodyOf(guideDocument) }, 'place:'],
    [
      'a guide of this form with a step of another',
      {
        kind: 'catalogue',
        newDoc: { ...bodyOf(guideDocument), data: { ...guide(), steps: { a: { kind: 'film' } } } },
      },
      'form: guide.data',
    ],
    ['how guides were used in no month', { kind: 'site', newDoc: { ...bodyOf(guideUse), _id: 'guideUse:gm' } }, 'id:'],
    [
      'how guides were used at a station that has no such name',
      { kind: 'site', newDoc: { ...bodyOf(guideUse), _id: `${guideUsePrefix('gm', '2026-11')}-K 1` } },
      'id:',
    ],
    ['opening hours that a kiosk writes', { kind: 'site', newDoc: bodyOf(hoursDocument), roles: unstaffed }, 'writer:'],
    [
      'the opening hours of another site',
      { kind: 'site', newDoc: { ...bodyOf(hoursDocument), _id: 'hours:nb-reception' } },
      'id:',
    ],
    [
      'a closing day without a reason',
      {
        kind: 'site',
        newDoc: {
          ...bodyOf(hoursDocument),
          data: { ...timetable([]), exceptions: { a: { from: '2026-12-24', until: '2026-12-24', openings: [] } } },
        },
      },
      'form: hours.data',
    ],
    ['a rota of no week', { kind: 'site', newDoc: { ...bodyOf(rotaDocument), _id: 'rota:gm-2026-W54' } }, 'id:'],
    ['a rota that a kiosk writes', { kind: 'site', newDoc: bodyOf(rotaDocument), roles: unstaffed }, 'writer:'],
    [
      'an absence with a reason that is nobody’s business',
      {
        kind: 'site',
        newDoc: {
          ...bodyOf(staffDocument({})),
          data: { ...staffDocument({}).data, absences: { x1: { ...leave, kind: 'flu' } } },
        },
      },
      'form: staff.data.absences.x1.kind',
    ],
    ['a flag that a kiosk raises', { kind: 'catalogue', newDoc: bodyOf(flagDocument()), roles: unstaffed }, 'writer:'],
    ['a flag in the database of a site', { kind: 'site', newDoc: bodyOf(flagDocument()) }, 'place:'],
    [
      'a flag with an answer that says nothing',
      {
        kind: 'catalogue',
        newDoc: bodyOf(flagDocument({ replies: { [stampAt(2)]: { ...answered, text: '' } } })),
      },
      'form: flag.data.replies',
    ],
    [
      'a flag whose note is a book',
      { kind: 'catalogue', newDoc: bodyOf(flagDocument({ note: 'x'.repeat(501) })) },
      'form: flag.data.note',
    ],
    ['settings of another site', { kind: 'site', newDoc: { ...site, _id: 'site:nb' } }, 'id:'],
    ['an account of another site', { kind: 'month', newDoc: stored, roles: ['balie-gmx'] }, 'writer:'],
    ['nobody', { kind: 'month', newDoc: stored, roles: [] }, 'writer:'],
  ])('%s', (_what, write, reason) => {
    expect(verdict(write)).toContain(reason)
  })

  it('nonsense of any form, without failing over it', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.jsonValue(),
        fc.constantFrom<DatabaseKind>('month', 'site'),
        (data, more, kind) => {
          const id = kind === 'month' ? visit : 'site:gm'
          const newDoc = { _id: id, type: id.slice(0, id.indexOf(':')), log: more, data, stamps: more, history: data }
          expect(typeof verdict({ kind, newDoc, oldDoc: { log: data, stamps: data } })).toBe('string')
        },
      ),
    )
  })
})
