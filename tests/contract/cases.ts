import { booked, planAt, testAppointment } from '#domain/appointment/builders.ts'
import { simulatedDevices } from '#domain/devices/simulated.ts'
import type { Channel, Input } from '#preload/contract.ts'
import type { FailureCode } from '#preload/failure.ts'

/**
 * What the suite knows of one channel. `right` is input that the handlers of a new station answer with a value like
 * `gives`, or, where there is nothing to do it with yet, with the failure `fails`; `wrong` is input, named for what is wrong
 * with it, that never reaches a handler. What is wrong for every channel (other types, fields too few and too many, hostile
 * values) the suite makes from `right` by itself.
 */
export type Cases<C extends Channel> = {
  right: readonly [Right<C>, ...Right<C>[]]
  wrong: Readonly<Record<string, unknown>>
}

type Right<C extends Channel> = { input: Input<C> } & ({ gives: unknown } | { fails: FailureCode })

const visit = 'visit:gm-2026-11-23-A101'
const desk = 'desk:gm-2026-11-23-1'
const contact = 'contact:gm-2026-11-23-0a1b2c3d'
const appointment = testAppointment
const booking = booked(planAt('10:00', '10:30'))
const stamp = '2026-11-23T08:00:00.000Z-0000-k2'
const ticket: Input<'issueNumber'> = { by: 'staff:an', queue: 'A', products: ['bin-bags'], language: 'nl', priority: 0 }
const edit: Input<'keepEdit'>['document'] = {
  id: 'person:gm-2026-11-23-A101',
  type: 'person',
  data: { visit, expires: '2026-12-23', name: 'Jan Janssens', notes: {} },
  stamps: { name: stamp },
  history: [],
}
const deep = Array.from({ length: 100 }).reduce((inner) => [inner], 'deep')
const paper = { label: 'A101', siteName: 'Lindegem', queueName: 'Snelloket', lines: [], printedAt: 'nu', code: visit }
const atVisit = { document: visit, by: 'staff:an', entries: [{ type: 'called', counter: '1', authority: 'server' }] }

const onPaper: Input<'appendToVisit'>['entries'][number] = {
  type: 'afterwards',
  queue: 'A',
  number: 101,
  products: ['bin-bags'],
  language: 'nl',
  counter: '1',
  registeredAt: 1_795_420_800_000,
  endedAt: 1_795_421_400_000,
  ending: 'finished',
  outcomes: [],
  after: '',
}

const draft: Input<'checkSettings'>['draft'] = {
  site: 'gm',
  station: 'k1',
  name: 'Loket 1',
  screen: 'counter',
  counter: '1',
  language: 'nl',
  servers: [{ url: 'http://127.0.0.1:9', user: 'gm-k1', password: 'secret' }],
}
const by = 'staff:an'
const simulated = simulatedDevices({ screen: 'counter' })
const simulatedThree = ['printer', 'reader', 'display1'].map((id) => ({ id, simulated: true }))
const wrongDevices: Input<'changeDevices'>['devices'] = {
  printer: { connection: { by: 'tcp', host: 'no host at all' } },
}
const transfer = '123e4567-e89b-42d3-a456-426614174000'
const passphrase = 'vier woorden achter elkaar'

const staffDocument = { id: 'staff:an', type: 'staff', data: { name: 'An D.' }, stamps: {}, history: [] }
const arrival: Input<'startTraining'>['day']['arrivals'][number] = {
  afterMs: 0,
  queue: 'A',
  products: ['bin-bags'],
  language: 'nl',
  priority: 0,
  serviceMs: 60_000,
}

const carried = { id: 'e1', at: stamp, by, station: 'k2', type: 'left' }

/** A new channel has its row here. */
export const cases: { [C in Channel]: Cases<C> } = {
  describeStation: {
    right: [{ input: {}, gives: { station: 'k1', name: 'Loket 1', site: 'gm', screen: 'counter', problems: [] } }],
    wrong: {},
  },
  unlockKiosk: {
    right: [
      { input: { pin: '123456' }, gives: { kind: 'noPin' } },
      { input: { pin: '', way: 'settings' }, gives: { kind: 'noPin' } },
    ],
    wrong: {
      'a PIN of thirteen digits': { pin: '1234567890123' },
      'a PIN as a number': { pin: 123456 },
      'a way that is none': { pin: '123456', way: 'shell' },
    },
  },
  issueNumber: {
    right: [
      {
        input: ticket,
        gives: { entries: [{ type: 'registered', queue: 'A', number: 101, products: ['bin-bags'], by: 'staff:an' }] },
      },
      {
        input: { ...ticket, queue: 'Z', products: [], priority: 2 },
        gives: { entries: [{ queue: 'Z', number: 101 }] },
      },
    ],
    wrong: {
      'nobody who gives it': { ...ticket, by: '' },
      'a queue of two letters': { ...ticket, queue: 'AB' },
      'too many products': { ...ticket, products: Array.from({ length: 21 }, (_, n) => `p${n}`) },
      'a language we do not speak': { ...ticket, language: 'es' },
      'a priority that is none': { ...ticket, priority: 3 },
      'a number of its own': { ...ticket, number: 7 },
    },
  },
  reserveNumbers: {
    right: [
      { input: { queue: 'A', count: 3, by }, gives: { queue: 'A', numbers: [101, 102, 103], by } },
      { input: { queue: 'A', count: 1, by }, gives: { numbers: [104] } },
    ],
    wrong: {
      'no number at all': { queue: 'A', count: 0, by },
      'more than anybody cuts': { queue: 'A', count: 201, by },
      'half a number': { queue: 'A', count: 1.5, by },
      'a queue of two letters': { queue: 'AB', count: 1, by },
      'nobody who takes them': { queue: 'A', count: 1, by: '' },
      'a number of its own': { queue: 'A', count: 1, by, numbers: [7] },
    },
  },
  reservations: { right: [{ input: {}, gives: [] }], wrong: {} },
  appendToVisit: {
    right: [
      {
        input: { ...atVisit, seen: stamp, entries: [{ type: 'called', counter: '1', authority: 'server' }] },
        gives: { document: visit, entries: [{ type: 'called', counter: '1', by: 'staff:an', station: 'k1' }] },
      },
      {
        input: { ...atVisit, entries: [onPaper] },
        gives: { document: visit, entries: [{ ...onPaper, by: 'staff:an', station: 'k1' }] },
      },
    ],
    wrong: {
      'a document of settings': { ...atVisit, document: 'site:gm' },
      'a document of another kind of log': { ...atVisit, document: desk },
      'a label with a zero before it': { ...atVisit, document: 'visit:gm-2026-11-23-A0101' },
      'a name that is a path': { ...atVisit, document: 'visit:../../2026-11-23-A101' },
      'no entries': { ...atVisit, entries: [] },
      'too many entries': { ...atVisit, entries: Array.from({ length: 21 }, () => ({ type: 'left' })) },
      'an entry of a type that is none': { ...atVisit, entries: [{ type: 'flown' }] },
      'an entry without what its type asks for': { ...atVisit, entries: [{ type: 'called' }] },
      'a stamp that is none': { ...atVisit, seen: 'yesterday' },
      'a visit on paper that ended before it began': { ...atVisit, entries: [{ ...onPaper, endedAt: 1 }] },
      'a visit on paper in a year that no screen shows': { ...atVisit, entries: [{ ...onPaper, endedAt: 8.64e15 }] },
      'a visit on paper that did not end': { ...atVisit, entries: [{ ...onPaper, ending: 'open' }] },
    },
  },
  appendToDesk: {
    right: [
      {
        input: { document: desk, by: 'staff:an', entries: [{ type: 'paused' }] },
        gives: { document: desk, entries: [{ type: 'paused', by: 'staff:an', station: 'k1' }] },
      },
    ],
    wrong: {
      'a visit': { document: visit, by: 'staff:an', entries: [{ type: 'paused' }] },
      'an entry of a visit': { document: desk, by: 'staff:an', entries: [{ type: 'left' }] },
    },
  },
  appendToContact: {
    right: [
      {
        input: {
          document: contact,
          by: 'staff:an',
          entries: [
            { type: 'received', channel: 'phone', language: 'nl' },
            { type: 'productAdded', product: 'bin-bags' },
          ],
        },
        gives: { document: contact, entries: [{ type: 'received', by: 'staff:an' }, { type: 'productAdded' }] },
      },
    ],
    wrong: {
      'a visit': { document: visit, by: 'staff:an', entries: [{ type: 'reopened' }] },
      'an entry of a visit': { document: contact, by: 'staff:an', entries: [{ type: 'left' }] },
      'a result that is none': { document: contact, by: 'staff:an', entries: [{ type: 'closed', result: 'lost' }] },
    },
  },
  appendToAppointment: {
    right: [
      {
        input: { document: appointment, by: 'staff:an', entries: [booking] },
        gives: { document: appointment, entries: [{ type: 'booked', by: 'staff:an' }] },
      },
    ],
    wrong: {
      'a visit': { document: visit, by: 'staff:an', entries: [{ type: 'missed' }] },
      'an entry of a visit': { document: appointment, by: 'staff:an', entries: [{ type: 'left' }] },
      'a time of another day': {
        document: appointment.replace('-26-', '-27-'),
        by: 'staff:an',
        entries: [booking],
      },
      'a seat that is none': {
        document: appointment,
        by: 'staff:an',
        entries: [{ ...booking, seats: booking.seats.map((seat) => ({ ...seat, resource: 'chair' })) }],
      },
    },
  },
  giveStamp: {
    right: [
      { input: {}, gives: {} },
      { input: { seen: stamp }, gives: {} },
    ],
    wrong: { 'a stamp that is none': { seen: '' } },
  },
  keepEdit: {
    right: [{ input: { document: edit }, gives: { document: edit } }],
    wrong: {
      'a document without an id': { document: { ...edit, id: '' } },
      'a stamp that is none': { document: { ...edit, stamps: { name: 'yesterday' } } },
      'content so deep that storing it would fail': { document: { ...edit, data: { name: deep } } },
    },
  },
  unconfirmedEdits: { right: [{ input: {}, gives: [] }], wrong: {} },
  writeFeed: {
    // This station has no folder for them.
    right: [{ input: { feed: { resource: 'staff:an', events: [] }, names: {} }, fails: 'notAllowed' }],
    wrong: { 'an agenda of nobody': { feed: { resource: '../an', events: [] }, names: {} } },
  },
  keepFeeds: {
    right: [{ input: { resources: ['staff:an'] }, fails: 'notAllowed' }],
    wrong: { 'a file instead of an agenda': { resources: ['an.ics'] } },
  },
  sendMail: {
    // A station sends nothing that its configuration names no program for.
    right: [{ input: { to: 'zoe@example.be', subject: 'a', text: 'b' }, gives: { outcome: 'notAsked' } }],
    wrong: {
      'an address with a header behind it': { to: 'zoe@example.be\r\nBcc: x@example.be', subject: 'a', text: 'b' },
      'a program of its own': { to: 'zoe@example.be', subject: 'a', text: 'b', program: 'sh' },
    },
  },
  replicaMarks: { right: [{ input: {}, gives: {} }], wrong: {} },
  markReplica: {
    right: [{ input: { replica: 'one', mark: 3 }, gives: {} }],
    wrong: {
      'a mark below zero': { replica: 'one', mark: -1 },
      'a name that is too long': { replica: 'r'.repeat(65), mark: 1 },
    },
  },
  unconfirmedEntries: { right: [{ input: {}, gives: [] }], wrong: {} },
  confirmEntries: {
    right: [
      { input: { entries: [] }, gives: {} },
      { input: { entries: ['an entry nobody has'] }, gives: {} },
    ],
    wrong: {
      'too many entries': { entries: Array.from({ length: 5_001 }, (_, n) => `e${n}`) },
      'an id that is too long': { entries: ['e'.repeat(65)] },
    },
  },
  unsent: { right: [{ input: {}, gives: { entries: 0 } }], wrong: {} },
  seenVisits: {
    right: [{ input: { visits: [visit] }, gives: {} }],
    wrong: {
      'what is no visit': { visits: [desk] },
      'a name that is a path': { visits: ['visit:../../2026-11-23-A101'] },
      'too many visits': { visits: Array.from({ length: 5_001 }, () => visit) },
    },
  },
  describeSetup: { right: [{ input: {}, fails: 'notAllowed' }], wrong: {} },
  describeSettings: { right: [{ input: {}, gives: { file: { station: 'k1', site: 'gm' } } }], wrong: {} },
  checkSettings: {
    right: [{ input: { draft }, gives: { proposal: {} } }],
    wrong: {
      'a screen that is none': { draft: { ...draft, screen: 'roof' } },
      'a text without end': { draft: { ...draft, name: 'x'.repeat(501) } },
      'too many servers': { draft: { ...draft, servers: Array.from({ length: 9 }, () => draft.servers[0]) } },
    },
  },
  saveSettings: {
    right: [{ input: { draft, unproven: false, by }, gives: { saved: false } }],
    wrong: { 'nobody who does it': { draft, unproven: false, by: '' } },
  },
  restorePreviousSettings: { right: [{ input: { by }, fails: 'notAllowed' }], wrong: { nobody: { by: '' } } },
  setAutostart: {
    right: [{ input: { on: true, by }, fails: 'notAllowed' }],
    wrong: { 'a word for a switch': { on: 'yes', by } },
  },
  health: { right: [{ input: {}, gives: { unsent: 0 } }], wrong: {} },
  diagnose: {
    right: [{ input: { page: { browser: 'Chromium', window: [1366, 768, 1] } }, gives: {} }],
    wrong: { 'a browser without end': { page: { browser: 'x'.repeat(301), window: [] } } },
  },
  makeBackup: {
    right: [{ input: { passphrase, by }, gives: { findings: [] } }],
    wrong: { 'a passphrase without end': { passphrase: 'x'.repeat(501), by } },
  },
  readTransfer: {
    right: [{ input: { transfer, offset: 0 }, fails: 'transferGone' }],
    wrong: {
      'a name that is a path': { transfer: '../../../../etc/passwd/aaaaaaaaaaaaa', offset: 0 },
      'a place before the file': { transfer, offset: -1 },
    },
  },
  beginTransfer: { right: [{ input: {}, gives: {} }], wrong: {} },
  sendTransfer: {
    right: [{ input: { transfer, data: 'aGFsbG8=' }, fails: 'transferGone' }],
    wrong: { 'what is no base64': { transfer, data: '***' } },
  },
  endTransfer: { right: [{ input: { transfer }, gives: {} }], wrong: { 'a name that is none': { transfer: 'x' } } },
  inspectBackup: {
    right: [{ input: { transfer, passphrase }, fails: 'transferGone' }],
    wrong: { 'a name that is none': { transfer: 'x', passphrase } },
  },
  restoreBackup: {
    right: [{ input: { transfer, passphrase, installation: 1, leaveUnsent: false, by }, fails: 'transferGone' }],
    wrong: { 'fewer installations than none': { transfer, passphrase, installation: -1, leaveUnsent: false, by } },
  },
  drafts: {
    right: [{ input: { screen: 'counter' }, gives: [] }],
    wrong: { 'a screen that is none': { screen: 'roof' } },
  },
  keepDraft: {
    right: [
      { input: { screen: 'counter', key: 'note', value: '"half a wo"' }, gives: {} },
      { input: { screen: 'counter', key: 'note' }, gives: {} },
    ],
    wrong: {
      'a screen that is none': { screen: 'roof', key: 'note', value: '1' },
      'a value that is no text': { screen: 'counter', key: 'note', value: { a: 1 } },
      'a key without end': { screen: 'counter', key: 'k'.repeat(1_000), value: '1' },
    },
  },
  connection: { right: [{ input: {}, gives: { state: 'cutOff' } }], wrong: {} },
  follow: {
    right: [{ input: { feed: 'visits', database: 'balie_gm_2026_11', since: '0', stay: '0-0' }, gives: {} }],
    wrong: {
      'a database of the server’s own': { feed: 'x', database: '_users', since: '0', stay: '0-0' },
      'a database that is a path': { feed: 'x', database: 'balie_gm/../_users', since: '0', stay: '0-0' },
      'a sequence without end': { feed: 'x', database: 'balie_gm', since: '0'.repeat(10_001), stay: '0-0' },
      'a stay without a name': { feed: 'x', database: 'balie_gm', since: '0', stay: '' },
      'a feed without a name': { feed: '', database: 'balie_gm', since: '0', stay: '0-0' },
    },
  },
  unfollow: { right: [{ input: { feed: 'a feed nobody follows' }, gives: {} }], wrong: { 'no name': { feed: '' } } },
  knowSite: {
    right: [
      {
        input: { keys: [], staffed: ['k1'], relay: { order: [], afterMinutes: 0 }, screens: ['low', 'high'] },
        gives: {},
      },
    ],
    wrong: {
      'no screen': { keys: [], staffed: [], relay: { order: [], afterMinutes: 0 }, screens: [] },
      'a key that is none': {
        keys: [{ station: 'k1', id: 'short', publicKey: 'short' }],
        staffed: [],
        relay: { order: [], afterMinutes: 0 },
      },
      'an address without a port': {
        keys: [],
        staffed: [],
        relay: { order: [{ station: 'k1', address: '10.0.0.5' }], afterMinutes: 0 },
      },
    },
  },
  relayState: { right: [{ input: {}, gives: { serving: false, stations: [], refused: [] } }], wrong: {} },
  // Whether the port is free is nobody's promise here.
  startRelay: { right: [{ input: { by }, gives: { stations: [] } }], wrong: { 'nobody who lets it': { by: '' } } },
  endRelay: {
    right: [{ input: { by }, gives: { serving: false } }],
    wrong: { 'nobody who ends it': { by: '' } },
  },

  drillState: { right: [{ input: {}, gives: {} }], wrong: {} },
  startDrill: {
    right: [{ input: { by, minutes: 15 }, gives: { running: { scope: 'station', by } } }],
    wrong: {
      'no minutes': { by, minutes: 0 },
      'a day': { by, minutes: 1_440 },
      'nobody who begins it': { by: '', minutes: 5 },
    },
  },
  endDrill: { right: [{ input: { by }, gives: {} }], wrong: { 'nobody who ends it': { by: '' } } },

  trainingState: { right: [{ input: {}, gives: {} }], wrong: {} },
  giveForTraining: {
    right: [{ input: { documents: [staffDocument], begins: true }, gives: {} }],
    wrong: {
      'what is about a visitor': { documents: [edit], begins: true },
      'a document of another kind than its id': { documents: [{ ...staffDocument, id: 'site:gm' }], begins: true },
      'a document that is too deep': { documents: [{ ...staffDocument, data: { deep } }], begins: true },
    },
  },
  // Nobody gave a site.
  startTraining: {
    right: [{ input: { by, day: { arrivals: [arrival] }, pace: 2 }, fails: 'badRequest' }],
    wrong: {
      'a day on which nobody comes': { by, day: { arrivals: [] }, pace: 1 },
      'a pace nobody offers': { by, day: { arrivals: [arrival] }, pace: 3 },
      'nobody who practises': { by: '', day: { arrivals: [arrival] }, pace: 1 },
      'somebody who comes before it begins': { by, day: { arrivals: [{ ...arrival, afterMs: -1 }] }, pace: 1 },
    },
  },
  endTraining: { right: [{ input: {}, gives: {} }], wrong: {} },

  print: {
    right: [
      { input: paper, gives: { outcome: 'printed' } },
      {
        input: { ...paper, lines: ['Even geduld'], remark: 'rolstoel', copyMark: 'KOPIE' },
        gives: { outcome: 'printed' },
      },
    ],
    wrong: {
      'a label that is none': { ...paper, label: '-117' },
      'a code with a line break': { ...paper, code: 'visit:\n' },
      'a text that is too long': { ...paper, siteName: 'x'.repeat(301) },
      'too many lines': { ...paper, lines: Array.from({ length: 9 }, () => '') },
    },
  },
  printerState: { right: [{ input: {}, gives: {} }], wrong: {} },
  paper: { right: [{ input: {}, gives: [] }], wrong: {} },
  devices: { right: [{ input: {}, gives: simulatedThree }], wrong: {} },
  foundDevices: { right: [{ input: {}, gives: {} }], wrong: {} },
  deviceSettings: { right: [{ input: {}, gives: { devices: simulated, counter: '1' } }], wrong: {} },
  changeDevices: {
    right: [
      { input: { devices: simulated, by }, gives: { changed: true, faults: [] } },
      { input: { devices: wrongDevices, by }, gives: { changed: false, faults: [{ device: 'printer' }] } },
    ],
    wrong: {
      'a printer of a kind that is none': { devices: { printer: { connection: { by: 'thought' } }, displays: [] }, by },
      'a port that is none': { devices: { printer: { connection: { by: 'tcp', host: 'x', port: 0 } } }, by },
      'more displays than anybody hangs': {
        devices: { displays: Array.from({ length: 21 }, () => simulated.displays[0]) },
        by,
      },
      'a modbus unit that is none': {
        devices: { displays: [{ ...simulated.displays[0], protocol: 'modbus', modbus: { unit: 0 } }] },
        by,
      },
      'a device nobody knows': { devices: { ...simulated, scanner: { by: 'simulated' } }, by },
      'nobody who does it': { devices: simulated, by: '' },
    },
  },
  testDevice: {
    right: [{ input: { id: 'display9' }, gives: { done: false, trouble: 'notFound' } }],
    wrong: {
      'a device that cannot be': { id: 'display0' },
      'a ticket without a number': { id: 'printer', ticket: { lines: [], printedAt: '', code: 'x' } },
      'a path': { id: '../printer' },
    },
  },
  card: { right: [{ input: {}, gives: { state: 'empty' } }], wrong: {} },
  holderMarks: { right: [{ input: {}, gives: { marks: [] } }], wrong: {} },
  offerCardKey: {
    right: [{ input: { key: 'A'.repeat(43) }, gives: {} }],
    wrong: {
      'a key that is too short': { key: 'A'.repeat(42) },
      'what is no base64url': { key: '/'.repeat(43) },
    },
  },
  showCalls: {
    right: [
      { input: { calls: [{ counter: '1', label: 'A101' }], blankAt: 1_795_420_800_000 }, gives: {} },
      { input: { calls: [], blankAt: 0 }, gives: {} },
    ],
    wrong: {
      'a label with a control code': { calls: [{ counter: '1', label: 'A\u001b@' }], blankAt: 0 },
      'a label in small letters': { calls: [{ counter: '1', label: 'a101' }], blankAt: 0 },
      'more counters than a house has': {
        calls: Array.from({ length: 101 }, () => ({ counter: '1', label: 'A101' })),
        blankAt: 0,
      },
    },
  },
  simulated: {
    right: [{ input: {}, gives: { displays: [{ id: 'display1', look: 'pole' }], unplugged: [] } }],
    wrong: {},
  },
  simulate: {
    right: [
      { input: { do: 'printerFault', fault: { fault: 'paperOut' } }, gives: {} },
      { input: { do: 'printerFault', fault: { fault: 'lineCut', afterLines: 1, afterBytes: 100 } }, gives: {} },
      { input: { do: 'printerFault', fault: { fault: 'none' } }, gives: {} },
      { input: { do: 'unplug', device: 'printer' }, gives: {} },
      { input: { do: 'plug', device: 'printer' }, gives: {} },
      { input: { do: 'unplug', device: 'display9' }, fails: 'notAllowed' },
      { input: { do: 'insertCard', card: 'a card nobody has' }, fails: 'notAllowed' },
      { input: { do: 'insertCard', card: 'adult' }, gives: {} },
      { input: { do: 'removeCard' }, gives: {} },
    ],
    wrong: {
      'something nobody does': { do: 'burn', device: 'printer' },
      'a fault that is none': { do: 'printerFault', fault: { fault: 'fire' } },
      'a fault that never strikes': { do: 'printerFault', fault: { fault: 'paperOut', afterLines: 0 } },
      'a device that cannot be': { do: 'unplug', device: 'display0' },
      'a card without end': { do: 'insertCard', card: 'x'.repeat(41) },
    },
  },
  openScreen: {
    right: [{ input: { screen: 'paper' }, gives: {} }],
    wrong: {
      'a screen that is none': { screen: 'safe' },
      'an address': { screen: 'https://attacker.example/' },
      'a path': { screen: '../counter' },
    },
  },
  report: {
    right: [
      { input: { level: 'info', event: 'started', facts: { ms: 12.5, cold: true, name: 'counter' } }, gives: {} },
      { input: { level: 'error', event: 'failed', facts: {} }, gives: {} },
    ],
    wrong: {
      'a level that is none': { level: 'fatal', event: 'x', facts: {} },
      'a name of a method of the log': { level: 'constructor', event: 'x', facts: {} },
      'facts that are no facts': { level: 'info', event: 'x', facts: { person: { name: 'Jan' } } },
      'an event that is too long': { level: 'info', event: 'x'.repeat(81), facts: {} },
      'too many facts': {
        level: 'info',
        event: 'x',
        facts: Object.fromEntries(Array.from({ length: 31 }, (_, n) => [`f${n}`, n])),
      },
    },
  },
  gatherForBundle: {
    right: [
      { input: { logs: [{ document: visit, entries: [carried] }], edits: [edit] }, gives: {} },
      { input: { logs: [], edits: [], gathered: transfer }, fails: 'transferGone' },
    ],
    wrong: {
      'an entry without an author': { logs: [{ document: visit, entries: [{ ...carried, by: '' }] }], edits: [] },
      'a document without entries': { logs: [{ document: visit, entries: [] }], edits: [] },
      'entries of settings': { logs: [{ document: 'site:gm', entries: [carried] }], edits: [] },
      'an edit of what nobody edits': { logs: [], edits: [{ ...edit, id: 'health:k1', type: 'health' }] },
      'content so deep that storing it would fail': { logs: [], edits: [{ ...edit, data: { name: deep } }] },
    },
  },
  makeBundle: {
    right: [
      { input: { what: 'unsent', passphrase, by }, gives: { findings: [{ code: 'nothingToCarry' }] } },
      { input: { what: 'day', passphrase: 'short', by }, gives: { findings: [{ code: 'passphraseShort' }] } },
      { input: { what: 'day', passphrase, gathered: transfer, by }, fails: 'transferGone' },
    ],
    wrong: {
      'more than there is': { what: 'month', passphrase, by },
      'a passphrase without end': { what: 'unsent', passphrase: 'x'.repeat(501), by },
      nobody: { what: 'unsent', passphrase, by: '' },
    },
  },
  openBundle: {
    right: [{ input: { transfer, passphrase }, fails: 'transferGone' }],
    wrong: { 'a name that is a path': { transfer: '../../../../etc/passwd/aaaaaaaaaaaaa', passphrase } },
  },
  readBundle: {
    right: [{ input: { transfer, from: 0 }, fails: 'transferGone' }],
    wrong: { 'a place before the first': { transfer, from: -1 } },
  },
  catalogueReading: { right: [{ input: {}, gives: {} }], wrong: {} },
  beginCatalogueReading: {
    right: [{ input: { pages: ['https://hier.example/0'] }, gives: { reading: { read: 0, waiting: 1, found: 0 } } }],
    wrong: {
      'no address': { pages: [''] },
      'an address without end': { pages: [`https://${'a'.repeat(2_000)}`] },
      'more feeds than anybody has': { pages: Array.from({ length: 21 }, () => 'https://hier.example/0') },
    },
  },
  readCatalogueFile: {
    right: [{ input: { transfer, name: 'feed.json' }, fails: 'transferGone' }],
    wrong: {
      'a name that is a path': { transfer: '../../../../etc/passwd/aaaaaaaaaaaaa', name: 'feed.json' },
      'a file without a name': { transfer, name: '' },
    },
  },
  readCataloguePage: { right: [{ input: {}, gives: {} }], wrong: {} },
  stopCatalogueReading: { right: [{ input: {}, gives: {} }], wrong: {} },
  readFoundProducts: {
    right: [{ input: { from: 0 }, fails: 'transferGone' }],
    wrong: { 'a place before the first': { from: -1 }, 'a place between two': { from: 0.5 } },
  },
  endCatalogueReading: { right: [{ input: {}, gives: {} }], wrong: {} },
}
