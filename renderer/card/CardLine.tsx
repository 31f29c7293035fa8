import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CardState } from '#domain/eid/card.ts'
import { type ReadCard, nameOfHolder, proofOf } from '#domain/eid/holder.ts'
import { Card, Person, Warning } from '../ui/icons.tsx'
import styles from './CardLine.module.css'
import { Proof, Validity } from './CardFacts.tsx'

/**
 * What the card in the reader says, in one line, and what can be done with it. Nothing while there is no card. Whatever does
 * not hold under its signature is refused: not even the name is shown.
 */
export const CardLine = (props: {
  card: CardState | undefined
  /** `YYYY-MM-DD` */
  today: string
  /** What can be done with a card that may be used. */
  actions: (card: ReadCard) => ReactNode
}) => {
  const { card, today, actions } = props
  const { t } = useTranslation('card')
  return (
    <section className={styles['slot']} aria-label={t('title')}>
      {card === undefined || card.state === 'noReader' || card.state === 'empty' ? null : card.state === 'reading' ? (
        <div className={styles['line']} role="status">
          <Card />
          <span className={styles['dim']}>{t('reading')}</span>
        </div>
      ) : card.state === 'unreadable' ? (
        <Unusable trouble={card.trouble} />
      ) : proofOf(card) === 'false' ? (
        <Unusable trouble="forged" />
      ) : (
        <Read card={card} today={today}>
          {actions(card)}
        </Read>
      )}
    </section>
  )
}

const Unusable = ({ trouble }: { trouble: Extract<CardState, { state: 'unreadable' }>['trouble'] }) => {
  const { t } = useTranslation('card')
  return (
    <div className={styles['line']} data-state="bad" role="alert">
      <Warning />
      <span>
        <strong>{t(`trouble.${trouble}.what`)}</strong> {t(`trouble.${trouble}.todo`)}
      </span>
    </div>
  )
}

const Read = ({ card, today, children }: { card: ReadCard; today: string; children: ReactNode }) => {
  const { t } = useTranslation('card')
  const name = nameOfHolder(card.identity)
  return (
    <div className={styles['line']} data-state={proofOf(card) === 'verified' ? undefined : 'doubtful'}>
      {card.photo === undefined ? (
        <Person />
      ) : (
        <img className={styles['photo']} src={`data:image/jpeg;base64,${card.photo}`} alt={t('photo', { name })} />
      )}
      <span className={styles['name']} title={name}>
        {name}
      </span>
      <p className={styles['facts']} role="status">
        <span>{t(`kind.${card.identity.kind}`)}</span>
        <Validity identity={card.identity} today={today} />
        <Proof card={card} />
      </p>
      <div className={styles['actions']}>{children}</div>
    </div>
  )
}
