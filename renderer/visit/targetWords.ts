import type { TFunction } from 'i18next'
import type { Visit } from '#domain/visit/visit.ts'
import type { Names } from './names.ts'

/** Who a visit was sent to, in words, or `undefined` when it waits for anyone. */
export const targetWords = (
  { target }: Pick<Visit, 'target'>,
  t: TFunction<'visit'>,
  names: Names,
): string | undefined => {
  if (target === undefined) return undefined
  return target.kind === 'counter'
    ? t('forCounter', { counter: target.counter })
    : t('forStaff', { staff: names.staff(target.staff) })
}
