import type { TFunction } from 'i18next'
import type { Appointment } from '#domain/appointment/appointment.ts'
import { clerkOf } from '#domain/appointment/entry.ts'
import { shownCode } from '#domain/appointment/appointmentId.ts'
import { inLanguage } from '#domain/language/language.ts'
import type { Person } from '#domain/person/person.ts'
import { type Ticket, ticketText } from '#domain/printing/printing.ts'
import { toBring } from '#domain/product/product.ts'
import { plainText } from '#domain/product/richText.ts'
import { dayInWords, localDateTime, timeOf } from '#domain/time/day.ts'
import type { Board } from '../../state/model.ts'

/** What a citizen is told of an appointment, and in which words. */
export type Confirmed = {
  appointment: Appointment
  /** Name and how to reach them, as far as they are known here. */
  person: Pick<Person, 'name' | 'phone' | 'address' | 'link'> | undefined
  board: Pick<Board, 'site' | 'products' | 'staff'>
  /** In the citizen's language. */
  t: TFunction<'confirmation'>
}

/** What a letter tells of an appointment: that it is booked, that it has another time, that it is soon, or that it is off. */
export const letterKinds = ['booked', 'moved', 'reminder', 'cancelled'] as const
export type LetterKind = (typeof letterKinds)[number]

/** A letter by e-mail, ready to be sent: subject and plain text. */
export const confirmationMail = (
  confirmed: Confirmed,
  kind: LetterKind = 'booked',
): { subject: string; text: string } => {
  const { appointment, person, t } = confirmed
  const bring = bringOf(confirmed)
  const site = siteOf(confirmed)
  const hello = person?.name === undefined ? [] : [t('hello', { name: person.name })]
  const paragraphs =
    kind === 'cancelled'
      ? [
          ...hello,
          [t(`off.${appointment.cancelledBy ?? 'site'}`, { site }), ...factsOf(confirmed)].join('\n'),
          t('off.again'),
        ]
      : [
          ...hello,
          [t(openings[kind], { site }), ...factsOf(confirmed)].join('\n'),
          [comeOf(confirmed), t('code', { code: shownCode(appointment.code) })].join('\n'),
          ...(bring.length === 0 ? [] : [[t('bring'), ...bring.map((what) => `- ${what}`)].join('\n')]),
          t('cannot'),
        ]
  return { subject: t(subjects[kind], whenOf(appointment)), text: `${paragraphs.join('\n\n')}\n` }
}

const openings = { booked: 'fixed', moved: 'moved', reminder: 'soon' } as const
const subjects = {
  booked: 'subject',
  moved: 'subjectMoved',
  reminder: 'subjectSoon',
  cancelled: 'subjectOff',
} as const

/** The same on a ticket: the code large, and as a QR code for kiosk and welcome desk. */
export const confirmationTicket = (confirmed: Confirmed, now: number): Ticket => {
  const { appointment, t } = confirmed
  const bring = bringOf(confirmed)
  return {
    label: shownCode(appointment.code),
    siteName: ticketText(siteOf(confirmed)),
    productName: ticketText(productsOf(confirmed).join(' · ')),
    lines: [
      ...factsOf(confirmed).slice(1),
      comeOf(confirmed),
      ...(bring.length === 0 ? [] : [`${t('bring')} ${bring.join(', ')}`]),
      t('cannot'),
    ]
      .map(ticketText)
      .slice(0, 8),
    printedAt: localDateTime(now, appointment.language),
    code: appointment.id,
  }
}

/** The title of the appointment in a citizen's calendar. */
export const calendarTitle = (confirmed: Confirmed): string =>
  confirmed.t('calendar', { product: productsOf(confirmed).join(' · ') })

/** What for, when, and with whom. */
const factsOf = (confirmed: Confirmed): string[] => {
  const { appointment, board, t } = confirmed
  const { series } = appointment
  const clerk = appointment.plan === undefined ? undefined : clerkOf(appointment.plan)
  const who = board.staff.find(({ id }) => id === clerk)?.name
  return [
    productsOf(confirmed).join(' · '),
    t('when', whenOf(appointment)),
    ...(who === undefined ? [] : [t('with', { who })]),
    ...(series === undefined ? [] : [t('series', { part: series.part, of: series.of })]),
  ]
}

const comeOf = ({ appointment: { plan }, person, t }: Confirmed): string => {
  const way = plan?.way ?? 'onSite'
  if (way === 'phone' && person?.phone !== undefined) return t('phoneAt', { phone: person.phone })
  return t(`come.${way}`, { link: person?.link ?? '', address: person?.address ?? '' })
}

const whenOf = ({ plan, day, language }: Appointment): { day: string; time: string } => ({
  day: dayInWords(day, language),
  time: plan === undefined ? '' : timeOf(plan.from),
})

const siteOf = ({ appointment, board }: Confirmed): string => inLanguage(board.site.name, appointment.language)

const productsIn = ({ appointment, board }: Confirmed) =>
  appointment.products.flatMap((key) => board.products.find((product) => product.key === key) ?? [])

const productsOf = (confirmed: Confirmed): string[] =>
  productsIn(confirmed).map(({ ipdc }) => inLanguage(ipdc.naam, confirmed.appointment.language))

const bringOf = (confirmed: Confirmed): string[] => [
  ...new Set(
    productsIn(confirmed)
      .flatMap(toBring)
      .map((text) => plainText(inLanguage(text, confirmed.appointment.language))),
  ),
]
