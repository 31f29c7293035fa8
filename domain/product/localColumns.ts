import {
  appointmentRules,
  audiences,
  bundles,
  channels,
  leadTimeUnits,
  type LocalFields,
  places,
  statuses,
} from './localFields.ts'

type Field = keyof LocalFields
type Read = Partial<Record<Field, unknown>>

/** A column of the municipality's own fields, as staff read and write it in a spreadsheet: in Dutch, whatever the screen's language. */
export type LocalColumn = {
  name: string
  field: Field
  /** What the cells may name, where that is a list of the site's own. */
  names?: 'departments' | 'queues' | 'staff'
  write: (local: LocalFields) => string
  /** The field's new value by its name, `undefined` inside to take it away; undefined for a cell that says nothing of the kind. */
  read: (cell: string, present: Readonly<Record<string, unknown>>) => Read | undefined
}

type Words<C extends string> = Readonly<Record<C, string>>

const channelWords: Words<(typeof channels)[number]> = { onSite: 'ter plaatse', phone: 'telefoon', online: 'online' }
const placeWords: Words<(typeof places)[number]> = {
  welcome: 'onthaal',
  quickCounter: 'snelloket',
  counter: 'loket',
  other: 'elders',
}
const appointmentWords: Words<(typeof appointmentRules)[number]> = {
  never: 'nooit',
  possible: 'mogelijk',
  always: 'altijd',
}
const statusWords: Words<(typeof statuses)[number]> = {
  draft: 'ontwerp',
  published: 'gepubliceerd',
  withdrawn: 'ingetrokken',
}
const unitWords: Words<(typeof leadTimeUnits)[number]> = { minutes: 'minuten', hours: 'uren', workingDays: 'werkdagen' }
const bundleWords: Words<(typeof bundles)[number]> = {
  newResident: 'nieuwe inwoner',
  moving: 'verhuizen',
  birth: 'geboorte',
  marriage: 'huwelijk',
  death: 'overlijden',
  business: 'onderneming',
  event: 'evenement',
  association: 'vereniging',
}
const audienceWords: Words<(typeof audiences)[number]> = {
  person: 'persoon',
  association: 'vereniging',
  company: 'onderneming',
}

const codeOf = <C extends string>(words: Words<C>, codes: readonly C[], word: string): C | undefined =>
  codes.find((code) => words[code] === word.toLowerCase())

const parts = (cell: string): string[] =>
  cell
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** Undefined where one of the words is none of the list. */
const codesOf = <C extends string>(words: Words<C>, codes: readonly C[], cell: string): C[] | undefined => {
  const found = parts(cell).flatMap((word) => codeOf(words, codes, word) ?? [])
  return found.length === parts(cell).length ? found : undefined
}

const wholeNumber = (cell: string): number | undefined => (/^\d{1,6}$/.test(cell) ? Number(cell) : undefined)

/** Euro as people write it, to cents. */
const cents = (cell: string): number | undefined => {
  const [, euro, cent = ''] = /^(\d{1,6})(?:[.,](\d{1,2}))?$/.exec(cell) ?? []
  return euro === undefined ? undefined : Number(euro) * 100 + Number(cent.padEnd(2, '0'))
}

/** The one value of the column, or nothing that can be read. */
const one = (field: Field, value: unknown): Read | undefined => (value === undefined ? undefined : { [field]: value })

const leadTimeCell = /^(\d{1,6})\s+([a-z]+)$/i

export const localColumns: readonly LocalColumn[] = [
  {
    name: 'dienst',
    field: 'department',
    names: 'departments',
    write: ({ department }) => department,
    read: (cell) => ({ department: cell }),
  },
  {
    name: 'verantwoordelijke',
    field: 'responsible',
    names: 'staff',
    write: ({ responsible }) => responsible,
    read: (cell) => ({ responsible: cell }),
  },
  {
    name: 'vervangers',
    field: 'backups',
    names: 'staff',
    write: ({ backups }) => backups.join(', '),
    read: (cell) => ({ backups: parts(cell) }),
  },
  {
    name: 'doorlooptijd',
    field: 'leadTime',
    write: ({ leadTime }) => (leadTime === undefined ? '' : `${String(leadTime.value)} ${unitWords[leadTime.unit]}`),
    read: (cell) => {
      if (cell === '') return { leadTime: undefined }
      const [, value, word = ''] = leadTimeCell.exec(cell) ?? []
      const unit = codeOf(unitWords, leadTimeUnits, word)
      return unit === undefined ? undefined : { leadTime: { value: Number(value), unit } }
    },
  },
  {
    name: 'kanalen',
    field: 'channels',
    write: (local) => local.channels.map((code) => channelWords[code]).join(', '),
    read: (cell) => one('channels', codesOf(channelWords, channels, cell)),
  },
  {
    name: 'waar',
    field: 'where',
    write: ({ where }) => where.map((code) => placeWords[code]).join(', '),
    read: (cell) => one('where', codesOf(placeWords, places, cell)),
  },
  {
    name: 'niveau',
    field: 'level',
    write: ({ level }) => String(level),
    read: (cell) => one('level', wholeNumber(cell)),
  },
  {
    name: 'afspraak',
    field: 'appointment',
    write: ({ appointment }) => appointmentWords[appointment],
    read: (cell) => one('appointment', codeOf(appointmentWords, appointmentRules, cell)),
  },
  {
    name: 'duur',
    field: 'duration',
    write: ({ duration }) => String(duration),
    read: (cell) => one('duration', wholeNumber(cell)),
  },
  {
    name: 'wachtrij',
    field: 'queue',
    names: 'queues',
    write: ({ queue }) => queue,
    read: (cell) => ({ queue: cell.toUpperCase() }),
  },
  {
    name: 'opmerkingen',
    field: 'remarks',
    write: ({ remarks = '' }) => remarks,
    read: (cell) => ({ remarks: cell === '' ? undefined : cell }),
  },
  {
    name: 'prijs',
    field: 'price',
    write: ({ price }) => (price === undefined ? '' : (price / 100).toFixed(2).replace('.', ',')),
    read: (cell) => (cell === '' ? { price: undefined } : one('price', cents(cell))),
  },
  {
    name: 'nazicht',
    field: 'reviewOn',
    write: ({ reviewOn }) => reviewOn,
    read: (cell) => ({ reviewOn: dayIn(cell) }),
  },
  {
    name: 'status',
    field: 'status',
    write: ({ status }) => statusWords[status],
    read: (cell) => one('status', codeOf(statusWords, statuses, cell)),
  },
  {
    name: 'levensgebeurtenissen',
    field: 'bundles',
    write: (local) => local.bundles.map((code) => bundleWords[code]).join(', '),
    read: (cell) => one('bundles', codesOf(bundleWords, bundles, cell)),
  },
  {
    name: 'voor wie',
    field: 'audiences',
    write: (local) => (local.audiences ?? []).map((code) => audienceWords[code]).join(', '),
    read: (cell) =>
      cell === '' ? { audiences: undefined } : one('audiences', codesOf(audienceWords, audiences, cell)),
  },
]

/** A spreadsheet may turn `2027-01-31` into `31/01/2027`. */
const dayIn = (cell: string): string => {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(cell) ?? []
  return year === undefined ? cell : `${year}-${month?.padStart(2, '0') ?? ''}-${day?.padStart(2, '0') ?? ''}`
}
