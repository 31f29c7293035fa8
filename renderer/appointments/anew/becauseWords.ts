import type { TFunction } from 'i18next'
import type { Because } from '#domain/appointment/planAnew.ts'
import { type NoSlotReason, noSlotReasons } from '#domain/appointment/whyNone.ts'
import type { RequestRefusal } from '#domain/request/takeUp.ts'
import { timeOf } from '#domain/time/day.ts'
import type { Names } from '../../visit/names.ts'
import { resourceWords } from '../resourceWords.ts'

/** The words of this list, and those of appointments. */
export type AnewWords = { t: TFunction<'anew'>; tOf: TFunction<'appointments'> }

/** Why an appointment cannot take place, in a sentence. */
export const becauseWords = (because: Because, { names, t, tOf }: AnewWords & { names: Names }): string => {
  const named = (resource: string): string =>
    resourceWords({ seats: [{ resource, from: 0, until: 0 }] }, { names, t: tOf })
  switch (because.is) {
    case 'met': {
      const { plan } = because.to
      return t('because.met', { what: named(because.resource), time: plan === undefined ? '' : timeOf(plan.from) })
    }
    case 'closed':
      return t('because.closed')
    case 'away':
      return t('because.away', { who: names.staff(because.staff) })
    case 'gone':
      return t('because.gone', { what: named(because.resource) })
  }
}

/** Why no appointment came of a request by itself. */
export const refusalWords = (refusal: { refusal: RequestRefusal; what: string }, { t, tOf }: AnewWords): string => {
  const why = noSlotReasons.find((reason): reason is NoSlotReason => reason === refusal.what)
  return refusal.refusal === 'noSeats' && why !== undefined ? tOf(`why.${why}`) : t(`refusal.${refusal.refusal}`)
}
