import type { TFunction } from 'i18next'
import type { Plan } from '#domain/appointment/entry.ts'
import type { Names } from '../visit/names.ts'

/** With whom and where: `An Peeters · loket 4`. */
export const resourceWords = (
  { seats }: Pick<Plan, 'seats'>,
  { names, t }: { names: Names; t: TFunction<'appointments'> },
): string =>
  seats
    .map(({ resource }) => {
      const [kind = '', key = ''] = resource.split(':')
      if (kind === 'staff') return names.staff(resource)
      return kind === 'counter' ? t('at.counter', { counter: key }) : t('at.room', { room: key })
    })
    .join(' · ')
