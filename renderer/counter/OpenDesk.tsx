import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Language, inLanguage } from '#domain/language/language.ts'
import { OwnPlans } from '../staff/OwnPlans.tsx'
import { useOwnPlaces } from '../staff/useOwnPlaces.ts'
import type { ActionFailure, Board } from '../state/model.ts'
import { ActionButton } from '../ui/ActionButton.tsx'
import { FailureMessage } from '../ui/FailureMessage.tsx'
import { Play } from '../ui/icons.tsx'
import { useKeys } from '../ui/useKeys.ts'
import { FilterList } from '../visit/FilterList.tsx'
import { matches } from '../visit/matching.ts'
import type { Names } from '../visit/names.ts'
import styles from './OpenDesk.module.css'

/** Before work begins: which counter this is, and which queues it serves. The site's settings are already filled in. */
export const OpenDesk = (props: {
  board: Board
  names: Names
  language: Language
  staff: string
  /** The counter this station usually is, or was last. */
  usual: string | undefined
  busy: boolean
  error: ActionFailure | undefined
  onOpen: (desk: { counter: string; queues: string[] }) => void
  onChangeStaff: () => void
}) => {
  const { board, names, language, staff, usual, busy, error, onOpen, onChangeStaff } = props
  const { site, desks } = board
  const { t } = useTranslation('counter')
  const member = board.staff.find(({ id }) => id === staff)
  const [query, setQuery] = useState('')
  const places = useOwnPlaces(staff)
  const [taken, setCounter] = useState(site.counters.find(({ number }) => number === usual)?.number)
  // A station that is no counter of its own is the one where the rota has whoever works at it.
  const counter = taken ?? site.counters.find(({ number }) => number === places[0]?.counter)?.number
  const [picked, setPicked] = useState<readonly string[]>()
  const chosen = site.counters.find(({ number }) => number === counter)
  const queues = picked ?? chosen?.queues ?? []
  const other = desks.find((desk) => desk.counter === counter && desk.status !== 'closed' && desk.staff !== staff)

  const toggle = (letter: string) =>
    setPicked(site.queues.map((queue) => queue.letter).filter((one) => queues.includes(one) !== (one === letter)))
  const open = () => {
    if (counter !== undefined && queues.length > 0 && !busy) onOpen({ counter, queues: [...queues] })
  }
  useKeys({ 'Ctrl+Enter': open, 'Alt+U': onChangeStaff })
  return (
    <div className={styles['page']}>
      <section className={styles['card']} aria-label={t('open.title')}>
        <header className={styles['head']}>
          <h2 className={styles['title']}>{t('open.title')}</h2>
          <p className={styles['who']}>
            {names.staff(staff)}{' '}
            <ActionButton label={t('desk.change')} chord="Alt+U" kind="quiet" onPress={onChangeStaff} />
          </p>
        </header>
        {member !== undefined && <OwnPlans member={member} places={places} />}
        <div className={styles['columns']}>
          <FilterList
            label={t('open.counter')}
            query={query}
            onQuery={setQuery}
            options={site.counters
              .filter(({ number, name }) => matches(query, `${number} ${inLanguage(name, language)}`))
              .map(({ number, name, queues: served }) => ({
                id: number,
                main: `${number} · ${inLanguage(name, language)}`,
                detail: served.map(names.queue).join(' · '),
                ...(number === counter ? { end: t('open.chosen') } : {}),
              }))}
            onTake={(number) => {
              setCounter(number)
              setPicked(undefined)
            }}
            empty={t('open.noCounter')}
            autoFocus
          />
          <fieldset className={styles['queues']}>
            <legend>{t('open.queues')}</legend>
            {site.queues.map(({ letter }) => (
              <label key={letter} className={styles['queue']}>
                <input type="checkbox" checked={queues.includes(letter)} onChange={() => toggle(letter)} />
                <strong>{letter}</strong>
                <span>{names.queue(letter)}</span>
              </label>
            ))}
          </fieldset>
        </div>
        {other !== undefined && (
          <p className={styles['warning']} role="status">
            {t('open.taken', { staff: names.staff(other.staff) })}
          </p>
        )}
        {error !== undefined && <FailureMessage error={error} />}
        <ActionButton
          label={
            chosen === undefined ? t('open.open') : t('open.openThis', { counter: inLanguage(chosen.name, language) })
          }
          chord="Ctrl+Enter"
          kind="primary"
          size="large"
          icon={<Play />}
          busy={busy}
          disabled={counter === undefined || queues.length === 0}
          reason={counter === undefined ? t('open.chooseCounter') : t('open.chooseQueue')}
          onPress={open}
        />
      </section>
    </div>
  )
}
