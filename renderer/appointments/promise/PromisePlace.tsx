import { useTranslation } from 'react-i18next'
import type { Language } from '#domain/language/language.ts'
import type { Visit } from '#domain/visit/visit.ts'
import type { PromisedTo } from '../../state/appointments/appointmentActions.ts'
import type { Board } from '../../state/model.ts'
import { useAppointments } from '../../state/station.tsx'
import type { Names } from '../../visit/names.ts'
import { nameOf } from '../../visit/person.ts'
import { BookPlace } from '../booking/BookPlace.tsx'

/**
 * An appointment for somebody who cannot be helped today, who waits or has just come: the first free time is chosen, and Enter gives
 * it. Without a name too: the code is enough.
 */
export function PromisePlace(props: {
  products: readonly string[]
  /** Of whom has just come; of whoever waits it is known. */
  queue: string
  language: Language
  visit: Visit | undefined
  board: Pick<Board, 'persons'>
  names: Names
  onPromised: (visit: Visit) => void
  onClose: () => void
}) {
  const { products, queue, language, visit, board, names, onPromised, onClose } = props
  const { t } = useTranslation('promise')
  const { promise } = useAppointments()
  const who: PromisedTo = visit === undefined ? { newcomer: { queue } } : { visit }
  const name = visit === undefined ? undefined : nameOf(board.persons, visit.id)
  return (
    <BookPlace
      products={products}
      language={visit?.language ?? language}
      source="desk"
      names={names}
      instead={{
        about: visit?.id ?? 'newcomer',
        title: t('title', { label: visit?.label ?? t('newcomer') }),
        ...(name === undefined ? {} : { name }),
        book: async (booking) => {
          const promised = await promise({ ...booking, who })
          if (promised.ok) onPromised(promised.value.visit)
          return promised
        },
      }}
      onClose={onClose}
    />
  )
}
