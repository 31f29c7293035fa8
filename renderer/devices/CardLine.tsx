import { useTranslation } from 'react-i18next'
import type { CardState } from '#domain/eid/card.ts'
import { dayOf } from '#domain/time/day.ts'
import { useCard } from '../state/card.ts'
import { usePreferences } from '../state/preferences.ts'
import css from './DevicesScreen.module.css'

/** What is in the reader. Whose it is, is nobody's business on this screen. */
export function CardLine({ now }: { now: number }) {
  const { t } = useTranslation('devices')
  const { language } = usePreferences()
  const card = useCard()
  const dayWords = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })
  const words = (state: CardState): string => {
    switch (state.state) {
      case 'noReader':
      case 'empty':
      case 'reading':
        return t(`card.${state.state}`)
      case 'unreadable':
        return t(`card.unreadable.${state.trouble}`)
      case 'read': {
        const until = state.identity.validUntil
        if (until === undefined) return t('card.read')
        const day = dayWords.format(new Date(until))
        return until < dayOf(now) ? t('card.expired', { day }) : t('card.readUntil', { day })
      }
    }
  }
  return (
    <p className={css['card']} role="status">
      {card !== undefined && words(card)}
    </p>
  )
}
