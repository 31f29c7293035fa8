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
import { appointmentOption } from '../appointments/appointmentOption.tsx'
import type { Product } from '../state/model.ts'
import { useAppointmentsByCode } from '../state/station.tsx'
import { Text, useDraft } from '../state/useDraft.ts'
import type { Names } from '../visit/names.ts'
import type { QueueNow } from '../visit/queuesNow.ts'
import { useListKeys } from '../visit/useListKeys.ts'

const mostProducts = 40

/** What is typed in the search, what it finds, and which of it is chosen. */
export const usePhoneSearch = (question: {
  products: readonly Product[]
  names: Names
  language: Language
  queues: readonly QueueNow[]
}) => {
  const { products, names, language, queues } = question
  const { t } = useTranslation('catalogue')
  const [query, setQuery] = useDraft('search', Text, '')
  const list = useId()
  const hits = useProductSearch(products, query, mostProducts)
  const activities = useActivityOptions(query, language)
  const due = useAppointmentsByCode(readAppointmentCode(query))
  const options = [
    ...due.map((appointment) => appointmentOption(appointment, { when: shortDay(appointment.day, language), names })),
    ...withActivities(
      hits.map((hit) => ({ option: productOption({ product: hit.product, queues, language, t }), suits: suits(hit) })),
      activities,
    ),
  ]
  // With nothing typed nothing is chosen: a stray Enter must not begin a call.
  const { active, setActive, onArrow } = useListKeys(options.length, query, query.trim() === '' ? -1 : 0)
  const chosen = options[active]?.id
  const activity = activityOf(chosen)
  const appointment = due.find(({ id }) => id === chosen)
  return {
    query,
    setQuery,
    list,
    options,
    active,
    setActive,
    onArrow,
    activeId: active < 0 ? undefined : `${list}-${active}`,
    /** Key of the chosen product, or else of the chosen activity or appointment. */
    product: activity === undefined && appointment === undefined ? chosen : undefined,
    activity,
    appointment,
    isAppointment: (id: string) => due.some((one) => one.id === id),
  }
}

export type PhoneSearch = ReturnType<typeof usePhoneSearch>
