import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '#domain/language/language.ts'
import { readAppointmentCode } from '#domain/appointment/appointmentId.ts'
import { suits } from '#domain/product/search/search.ts'
import { shortDay } from '#domain/time/day.ts'
import { activityOf, withActivities } from '../activity/activityOption.tsx'
import { useActivityOptions } from '../activity/useActivityOptions.ts'
import { productOption } from '../catalogue/productOption.tsx'
import { useProductSearch } from '../catalogue/useProductSearch.ts'
import type { Board } from '../state/model.ts'
import { useAppointmentsByCode, useToday } from '../state/station.tsx'
import { Text, useDraft } from '../state/useDraft.ts'
import { appointmentOption } from '../appointments/appointmentOption.tsx'
import { findAppointments } from '../appointments/findAppointments.ts'
import { findVisits } from '../visit/findVisits.ts'
import type { Names } from '../visit/names.ts'
import { nameOf } from '../visit/person.ts'
import type { QueueNow } from '../visit/queuesNow.ts'
import { useListKeys } from '../visit/useListKeys.ts'
import { visitOption } from './visitOption.tsx'

const mostProducts = 40

/**
 * What is typed in the search, what it finds, and which of it is chosen: appointments and visits first, then products and
 * activities.
 */
export const useFrontSearch = (question: {
  board: Board
  names: Names
  language: Language
  queues: readonly QueueNow[]
}) => {
  const { board, names, language, queues } = question
  const { t } = useTranslation('catalogue')
  const [query, setQuery] = useDraft('search', Text, '')
  const list = useId()
  const empty = query.trim() === ''
  const hits = useProductSearch(board.products, query, mostProducts)
  const activities = useActivityOptions(query, language)
  const found = empty ? [] : findVisits(board, query)
  const today = useToday()
  const others = useAppointmentsByCode(empty ? undefined : readAppointmentCode(query)).filter(
    ({ day }) => day !== today,
  )
  const due = empty ? [] : [...findAppointments(board, query), ...others]
  const options = [
    ...due.map((appointment) =>
      appointmentOption(appointment, {
        ...{ name: nameOf(board.persons, appointment.id), names },
        when: appointment.day === today ? undefined : shortDay(appointment.day, language),
      }),
    ),
    ...found.map((visit) => visitOption(visit, nameOf(board.persons, visit.id), names)),
    ...withActivities(
      hits.map((hit) => ({
        option: productOption({ product: hit.product, queues, language, t }),
        suits: suits(hit),
      })),
      activities,
    ),
  ]
  // With nothing typed nothing is chosen: a stray Enter must not print a ticket.
  const { active, setActive, onArrow } = useListKeys(options.length, query, empty ? -1 : 0)
  const chosen = options[active]?.id
  return {
    query,
    setQuery,
    list,
    options,
    active,
    setActive,
    onArrow,
    activeId: active < 0 ? undefined : `${list}-${active}`,
    activity: activityOf(chosen),
    product: board.products.find(({ key }) => key === chosen),
    visit: found.find(({ id }) => id === chosen),
    appointment: due.find(({ id }) => id === chosen),
    isAppointment: (id: string) => due.some((one) => one.id === id),
    visitAt: (id: string) => found.find((visit) => visit.id === id),
  }
}

export type FrontSearch = ReturnType<typeof useFrontSearch>
