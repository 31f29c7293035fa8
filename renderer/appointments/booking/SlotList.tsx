import { useTranslation } from 'react-i18next'
import type { Plan } from '#domain/appointment/entry.ts'
import { dayOf, timeOf } from '#domain/time/day.ts'
import { KeyCap } from '../../ui/KeyCap.tsx'
import type { Names } from '../../visit/names.ts'
import { resourceWords } from '../resourceWords.ts'
import { dayWords } from '../dayWords.ts'
import styles from './SlotList.module.css'

/** So many times have a digit of their own. */
export const slotsShown = 6

/** The first times that are free, each with the digit that chooses it. */
export function SlotList(props: {
  slots: readonly Plan[]
  chosen: Plan | undefined
  today: string
  names: Names
  /** Cut off: whether a time is in this station's own share, so that hardly anybody else gives it now. */
  isOwn?: ((slot: Plan) => boolean) | undefined
  onChoose: (slot: Plan) => void
}) {
  const { slots, chosen, today, names, isOwn, onChoose } = props
  const { t, i18n } = useTranslation('appointments')
  return (
    <ol className={styles['slots']} aria-label={t('book.slots')}>
      {slots.map((slot, place) => (
        <li key={`${String(slot.from)} ${String(place)}`}>
          <button
            type="button"
            className={styles['slot']}
            aria-pressed={slot === chosen}
            data-chosen={slot === chosen || undefined}
            onClick={() => onChoose(slot)}
          >
            <KeyCap chord={String(place + 1)} />
            <span className={styles['day']}>{dayWords(dayOf(slot.from), { today, language: i18n.language, t })}</span>
            <span className={styles['time']}>{timeOf(slot.from)}</span>
            <span className={styles['with']} title={resourceWords(slot, { names, t })}>
              {resourceWords(slot, { names, t })}
              {isOwn?.(slot) === false && ` · ${t('book.otherShare')}`}
            </span>
          </button>
        </li>
      ))}
    </ol>
  )
}
