import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { readAppointmentId, shownCode } from '#domain/appointment/appointmentId.ts'
import { readContactId } from '#domain/contact/contactId.ts'
import { readDeskId } from '#domain/desk/desk.ts'
import { withoutTurns } from '#domain/language/direction.ts'
import { Language, inLanguage } from '#domain/language/language.ts'
import { guideKeyOf, guidePrefix } from '#domain/guide/guide.ts'
import type { LedgerRecord } from '#domain/ledger/record.ts'
import { isProductField } from '#domain/product/fields.ts'
import { isProductId } from '#domain/product/productId.ts'
import { labelOf, readVisitId } from '#domain/visit/label.ts'
import type { LedgerLine } from '#sync/ledger/ledger.ts'
import { refusalWords } from '../catalogue/editor/useRefusalWords.ts'
import { useGuides } from '../state/station.tsx'
import type { Names } from '../visit/names.ts'
import { useNames } from '../visit/useNames.ts'

type LedgerWords = TFunction<['ledger', 'editor']>

/** A record in three short sentences: what happened, what was decided and why, what a person must still do. */
export type RecordWords = { event: string; rule: string; duty: string }

export const recordWords = (
  { record, verdict }: Pick<LedgerLine, 'record' | 'verdict'>,
  parts: {
    t: LedgerWords
    language: Language
    names: Pick<Names, 'product' | 'staff'>
    /** The title of a guide that is here, by its key. */
    guide?: (key: string) => string | undefined
  },
): RecordWords => {
  const { t } = parts
  const values = valuesOf(record, parts)
  return {
    event: asSentence(t(`event.${verdict.event}`, values)),
    rule: asSentence(t(`rule.${verdict.rule}`, values)),
    duty: asSentence(t(`duty.${verdict.duty}`, values)),
  }
}

export const useRecordWords = (): ((line: LedgerLine) => RecordWords) => {
  const { t, i18n } = useTranslation(['ledger', 'editor'])
  const names = useNames()
  const { drafts, later } = useGuides()
  const language = Language.catch('nl').parse(i18n.language)
  const guide = (key: string): string | undefined => {
    const title = drafts.find((one) => one.key === key)?.guide.title ?? later.find((one) => one.key === key)?.title
    return title === undefined ? undefined : inLanguage(title, language)
  }
  return (line) => recordWords(line, { t, language, names, guide })
}

type Parts = Parameters<typeof recordWords>[1]

/** Names of documents and stations may come from anybody; none turns the words after it around. */
const asSentence = (text: string): string => withoutTurns(`${text.charAt(0).toUpperCase()}${text.slice(1)}`)

/** What the sentences may name; each asks for some of it. */
const noValues = { kept: '', lost: '', counter: '', field: '', reason: '', time: '', from: '' }
type Values = typeof noValues & { about: string; label: string; station: string }

const valuesOf = (record: LedgerRecord, parts: Parts): Values => {
  const { t } = parts
  const at = (station: string): string => t('atStation', { station })
  const { document = '', station } = record
  const about = { about: aboutOf(document, parts), label: labelIn(document) ?? document, station: at(station) }
  const common = { ...noValues, ...about }
  switch (record.kind) {
    case 'doubleCall':
      return { ...common, kept: record.facts.kept, lost: record.facts.lost }
    case 'withdrawnCall':
    case 'crossedCall':
      return { ...common, counter: record.facts.counter }
    case 'editConflict': {
      const { field, kept, lost } = record.facts
      return { ...common, field: fieldWord(field, t), kept: at(kept), lost: at(lost) }
    }
    case 'refusedRow':
      return { ...common, reason: reasonWord(document, record.facts.reason, parts) }
    case 'clockJump':
    case 'skew':
    case 'buildingServed':
    case 'drilled':
      return { ...common, time: timeWord(Math.abs(record.facts.ms), parts.language) }
    case 'carriedIn':
      return { ...common, from: at(record.facts.from) }
    default:
      return common
  }
}

/** What a document is called where people speak of it. */
const aboutOf = (document: string, { t, names, guide }: Parts): string => {
  const [kind = '', ...rest] = document.split(':')
  const key = rest.join(':')
  const label = labelIn(document)
  if (kind === 'site') return t('about.site')
  if (kind === 'staff') return t('about.staff', { name: names.staff(document) })
  if (kind === 'rota') return t('about.rota', { week: key.slice(key.lastIndexOf('W') + 1) })
  if (kind === 'product') return t('about.product', { name: names.product(key) })
  if (kind === 'hours') return t('about.hours')
  if (kind === 'synonyms') return t('about.words')
  if (kind === 'flag') return t('about.flag')
  if (kind === 'booking') return t('about.booking')
  if (kind === 'activity') return t('about.activity')
  if (kind === 'request' || kind === 'requestName') return t('about.request')
  if (kind === 'unanswered') return t('about.unanswered')
  const title = document.startsWith(guidePrefix) ? guide?.(guideKeyOf(document)) : undefined
  if (title !== undefined) return t('about.guideTitled', { title })
  if (kind === 'guide' || kind === 'guideVersion' || kind === 'guideUse') return t(`about.${kind}`)
  if (kind === 'person' && label !== undefined) return t('about.person', { label })
  if (readContactId(document) !== undefined) return t('about.contact')
  const appointment = readAppointmentId(document)
  if (appointment !== undefined) return t('about.appointment', { code: shownCode(appointment.code) })
  const desk = readDeskId(document)
  if (desk !== undefined) return t('about.desk', { counter: desk.counter })
  return label ?? document
}

/** The ticket that a visit, or what is known of its visitor, is about. */
const labelIn = (document: string): string | undefined => {
  const ticket = readVisitId(document.replace(/^person:/, 'visit:'))
  return ticket === undefined ? undefined : labelOf(ticket)
}

const fields = [
  'name',
  'pseudonym',
  'expires',
  'roles',
  'skills',
  'languages',
  'municipality',
  'queues',
  'counters',
  'departments',
  'alwaysOpen',
  'issuing',
  'noShowSeconds',
  'accent',
  'ipdc',
  'local',
  'title',
  'department',
  'products',
  'atKiosk',
  'start',
  'stage',
  'isWithdrawn',
  'steps',
  'use',
  'closedOnHolidays',
  'followsClosings',
  'tables',
  'exceptions',
  'usual',
  'rooms',
  'patterns',
  'absences',
  'can',
  'archived',
  'assignments',
] as const

/** A field as staff call it; one of a later version by its own name. */
const fieldWord = (field: string, t: LedgerWords): string => {
  if (isProductField(field)) return t(`editor:field.${field}`)
  const known = fields.find((one) => one === field.split('.')[0])
  return known === undefined ? field : t(`field.${known}`)
}

/** The server's own words, but for what this program found itself, and for a product what they are about. */
const reasonWord = (document: string, reason: string, { t, language }: Parts): string => {
  if (isProductId(document)) return refusalWords(reason, { t, language })
  return reason === 'tooLarge' || reason === 'unreadable' ? t(`reason.${reason}`) : `${reason}.`
}

const minute = 60_000
const units = [
  { unit: 'day', ms: 24 * 60 * minute },
  { unit: 'hour', ms: 60 * minute },
  { unit: 'minute', ms: minute },
] as const

/** So long in the largest unit of which there are at least two: `95 minuten`, `3 uur`; a minute for what is shorter. */
const timeWord = (ms: number, language: Language): string => {
  const { unit, ms: one } = units.find((each) => ms >= 2 * each.ms) ?? units[2]
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(
    Math.max(1, Math.round(ms / one)),
  )
}
