import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Pseudonym } from '#domain/eid/pseudonym.ts'
import { type ReadCard, nameOfHolder, proofOf } from '#domain/eid/holder.ts'
import { ActionButton } from '../ui/ActionButton.tsx'
import { Check, Person } from '../ui/icons.tsx'
import { useKeys } from '../ui/useKeys.ts'
import styles from './CardLine.module.css'

/** Whom a card names. */
export type Holder = { name: string; pseudonym?: Pseudonym }

/** What to do with a visit, or an appointment, that may be the holder's; without `onPress` the words say why there is nothing to do. */
export type VisitOffer = { id: string; label: string; icon?: ReactNode; onPress?: () => void }

/** The name goes nowhere by itself: a person presses, once the citizen agreed. */
export const HolderActions = (props: {
  card: ReadCard
  fill: {
    label: string
    busy?: boolean
    /** Why it cannot be now. */
    reason?: string | undefined
    isDone: (holder: Holder) => boolean
    doneWords: string
    onFill: (holder: Holder) => void
  }
  /** Of the visits and appointments that may be the holder's. */
  offers: readonly VisitOffer[]
}) => {
  const { card, fill, offers } = props
  const { t } = useTranslation('card')
  const holder: Holder = {
    name: nameOfHolder(card.identity),
    ...(card.pseudonym === undefined ? {} : { pseudonym: card.pseudonym }),
  }
  const reason = proofOf(card) === 'checking' ? t('proof.checking') : fill.reason
  const done = fill.isDone(holder)
  const first = offers.find(({ onPress }) => onPress !== undefined)
  const press = () => {
    if (reason === undefined && !done && fill.busy !== true) fill.onFill(holder)
  }
  useKeys({ 'Alt+K': press, 'Alt+V': () => first?.onPress?.() })
  return (
    <>
      {done ? (
        <span className={styles['done']}>
          <Check size={16} /> {fill.doneWords}
        </span>
      ) : (
        <ActionButton
          label={fill.label}
          chord="Alt+K"
          icon={<Person />}
          busy={fill.busy === true}
          disabled={reason !== undefined}
          {...(reason === undefined ? {} : { reason })}
          onPress={press}
        />
      )}
      {offers.length === 0 && <span className={styles['dim']}>{t('noVisit')}</span>}
      {offers.map(({ id, label, icon, onPress }) =>
        onPress === undefined ? (
          <span key={id} className={styles['dim']}>
            {label}
          </span>
        ) : (
          <ActionButton
            key={id}
            label={label}
            icon={icon}
            {...(id === first?.id ? { chord: 'Alt+V' } : {})}
            onPress={onPress}
          />
        ),
      )}
    </>
  )
}
