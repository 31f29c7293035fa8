import { useTranslation } from 'react-i18next'
import type { Identity } from '#domain/eid/card.ts'
import { type ReadCard, proofOf, validityOf } from '#domain/eid/holder.ts'
import { Language } from '#domain/language/language.ts'
import { shortDay } from '#domain/time/day.ts'
import { Warning } from '../ui/icons.tsx'
import styles from './CardLine.module.css'

/** Until when the card is valid; one that is not, in words and with a sign. */
export const Validity = ({ identity, today }: { identity: Identity; today: string }) => {
  const { t, i18n } = useTranslation('card')
  const validity = validityOf(identity, today)
  if (validity.is === 'unknown') return null
  const date = shortDay(validity.day, Language.catch('nl').parse(i18n.language))
  if (validity.is === 'valid') return <span>{t('valid', { date })}</span>
  return (
    <strong className={styles['warn']}>
      <Warning size={14} />
      {t(validity.is, { date })}
    </strong>
  )
}

/** Whether the card was proven genuine. */
export const Proof = ({ card }: { card: ReadCard }) => {
  const { t } = useTranslation('card')
  const proof = proofOf(card)
  return proof === 'false' ? null : <span>{t(`proof.${proof}`)}</span>
}
