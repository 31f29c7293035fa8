import * as z from 'zod'
import type { ActivityTime } from '#domain/activity/activity.ts'
import { Activity, activityStatuses } from '#domain/activity/activity.ts'
import type { ActivityContent } from '#domain/activity/document.ts'
import { inOrderById } from '#domain/activity/times.ts'
import { type Language, languages } from '#domain/language/language.ts'
import { addDays, dayOf, isDay, momentOf, readTime, timeOf } from '#domain/time/day.ts'

const Texts = z.strictObject({ nl: z.string(), fr: z.string(), en: z.string(), de: z.string() })
export type Texts = z.infer<typeof Texts>

/** One time as it is typed; without times of day it is whole days. */
const Row = z.strictObject({
  id: z.string(),
  from: z.string(),
  until: z.string(),
  fromTime: z.string(),
  untilTime: z.string(),
})
export type TimeRow = z.infer<typeof Row>

export const texts = ['title', 'description', 'price', 'audience'] as const

/** An activity as it is typed. */
export const ActivityForm = z.strictObject({
  title: Texts,
  description: Texts,
  price: Texts,
  audience: Texts,
  place: z.string(),
  department: z.string(),
  phone: z.string(),
  mail: z.string(),
  link: z.string(),
  rows: z.array(Row),
  status: z.enum(activityStatuses),
})
export type ActivityForm = z.infer<typeof ActivityForm>

/** What is wrong with a form, by its field; of a time by its id. */
export type FormFault = { field: 'title' | 'dutch' | 'mail' | 'link' | 'length' } | { field: 'row'; id: string }

export const formOf = ({ about, contact, times, status }: ActivityContent): ActivityForm => ({
  ...{ title: typed(about.title), description: typed(about.description), price: typed(about.price) },
  ...{ audience: typed(about.audience), place: about.place ?? '', department: about.department ?? '' },
  ...{ phone: contact.phone ?? '', mail: contact.mail ?? '', link: contact.link ?? '' },
  rows: inOrderById(times).map(([id, time]) => rowOf(id, time)),
  status,
})

/** A new one, of that day. */
export const blankForm = (row: string, day: string): ActivityForm => ({
  ...{ title: typed(), description: typed(), price: typed(), audience: typed() },
  ...{ place: '', department: '', phone: '', mail: '', link: '' },
  rows: [{ id: row, from: day, until: '', fromTime: '', untilTime: '' }],
  status: 'draft',
})

/** What a form says, with where it came from; or what is wrong with it. */
export const contentFrom = (
  form: ActivityForm,
  origin: ActivityContent['origin'],
): { content: ActivityContent } | { faults: FormFault[] } => {
  const rows = form.rows.map((row) => ({ id: row.id, time: timeFrom(row) }))
  const faults: FormFault[] = [
    ...(form.title.nl.trim() === '' ? [{ field: 'title' } as const] : []),
    ...(texts.some((one) => one !== 'title' && lacksDutch(form[one])) ? [{ field: 'dutch' } as const] : []),
    ...rows.flatMap(({ id, time }) => (time === undefined ? [{ field: 'row', id } as const] : [])),
  ]
  const content = {
    about: given({
      ...{ title: written(form.title), description: written(form.description), price: written(form.price) },
      ...{ audience: written(form.audience), place: form.place.trim(), department: form.department },
    }),
    contact: given({ phone: form.phone.trim(), mail: form.mail.trim(), link: linkFrom(form.link) }),
    times: Object.fromEntries(rows.map(({ id, time }) => [id, time])),
    status: form.status,
    ...(origin === undefined ? {} : { origin }),
  }
  if (faults.length > 0) return { faults: [...faults, ...contactFaults(content)] }
  const read = Activity.safeParse(content)
  if (read.success) return { content: read.data }
  const contacts = contactFaults(content)
  return { faults: contacts.length > 0 ? contacts : [{ field: 'length' }] }
}

const contactFaults = ({ contact }: { contact: object }): FormFault[] => {
  const wrong = Activity.shape.contact.safeParse(contact).error?.issues.map(({ path }) => path[0]) ?? []
  return (['mail', 'link'] as const).flatMap((field) => (wrong.includes(field) ? [{ field }] : []))
}

/** The time of a row: from a time of day until another, past midnight where that is earlier; or whole days. */
export const timeFrom = ({ from, until, fromTime, untilTime }: TimeRow): ActivityTime | undefined => {
  if (!isDay(from) || (until !== '' && !isDay(until))) return undefined
  const last = until === '' ? from : until
  if (last < from) return undefined
  if (fromTime.trim() === '' && untilTime.trim() === '') return readTimeOf({ kind: 'days', from, until: last })
  const starts = readTime(fromTime)
  const ends = untilTime.trim() === '' ? starts : readTime(untilTime)
  if (starts === undefined || ends === undefined) return undefined
  const isPastMidnight = until === '' && ends < starts
  return readTimeOf({
    kind: 'hours',
    from: momentOf(from, starts),
    until: momentOf(isPastMidnight ? addDays(last, 1) : last, ends),
  })
}

const readTimeOf = (time: ActivityTime): ActivityTime | undefined =>
  Activity.shape.times.safeParse({ a: time }).success ? time : undefined

const rowOf = (id: string, time: ActivityTime): TimeRow => {
  if (time.kind === 'days') {
    return { id, from: time.from, until: time.until === time.from ? '' : time.until, fromTime: '', untilTime: '' }
  }
  const [from, until] = [dayOf(time.from), dayOf(time.until)]
  const fromTime = timeOf(time.from)
  const untilTime = time.until === time.from ? '' : timeOf(time.until)
  const isSameNight = until === addDays(from, 1) && untilTime < fromTime
  return { id, from, until: until === from || isSameNight ? '' : until, fromTime, untilTime }
}

const typed = (text: Partial<Record<Language, string | undefined>> = {}): Texts => ({
  ...{ nl: text.nl ?? '', fr: text.fr ?? '', en: text.en ?? '', de: text.de ?? '' },
})

/** What is typed, in the languages in which something is. */
const written = (text: Texts): Record<string, string> | undefined => {
  const filled = languages.flatMap((language) => {
    const one = text[language].trim()
    return one === '' ? [] : [[language, one] as const]
  })
  return filled.length === 0 ? undefined : Object.fromEntries(filled)
}

const lacksDutch = (text: Texts): boolean => written(text) !== undefined && text.nl.trim() === ''

const linkFrom = (text: string): string => {
  const link = text.trim()
  return link === '' || /^[a-z]+:/i.test(link) ? link : `https://${link}`
}

const given = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''))
