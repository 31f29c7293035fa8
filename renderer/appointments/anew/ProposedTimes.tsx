import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Plan } from '#domain/appointment/entry.ts'
import { guidePress } from '../../guide/pressed.ts'
import { useToday } from '../../state/station.tsx'
import { ActionButton } from '../../ui/ActionButton.tsx'
import { Calendar, Check } from '../../ui/icons.tsx'
import detail from '../../ui/Detail.module.css'
import type { Names } from '../../visit/names.ts'
import { SlotList } from '../booking/SlotList.tsx'
import booking from '../booking/BookPlace.module.css'
import { useProposals } from './useProposals.ts'

/** A panel in which somebody is given another time: what is said of it, the nearest free times with a digit each, Enter. */
export function ProposedTimes(props: {
  title: string
  wanted: Parameters<typeof useProposals>[0]
  names: Names
  take: { label: string; busy: boolean; onTake: (plan: Plan) => void }
  /** It was seen to elsewhere: nothing can be taken any more. */
  isDone: boolean
  /** What else can be done. */
  others: ReactNode
  onClose: () => void
  children: ReactNode
}) {
  const { title, wanted, names, take, isDone, others, onClose, children } = props
  const { t } = useTranslation('anew')
  const { t: tOf } = useTranslation(['appointments', 'common'])
  const today = useToday()
  const [page, setPage] = useState(0)
  const [picked, setPicked] = useState<number>()
  const { shown, why, hasMore } = useProposals(wanted, page)
  const panel = useRef<HTMLElement>(null)
  useEffect(() => panel.current?.focus(), [])
  const chosen = shown.find(({ from }) => from === picked) ?? shown[0]
  const turn = (by: number) => {
    setPicked(undefined)
    setPage(page + by)
  }
  const onTake = () => {
    if (chosen !== undefined && !take.busy && !isDone) take.onTake(chosen)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { target } = event
    if (target instanceof HTMLSelectElement) return
    const pressed = guidePress(event.nativeEvent)
    const slot = pressed?.does === 'number' ? shown[pressed.number - 1] : undefined
    if (slot !== undefined) {
      event.preventDefault()
      setPicked(slot.from)
    }
    if (event.key === 'Escape') {
      event.stopPropagation()
      onClose()
    }
    if (event.key === 'PageDown' && hasMore) turn(1)
    if (event.key === 'PageUp' && page > 0) turn(-1)
    const onButton = target instanceof Element && target.closest('button') !== null
    if (event.key === 'Enter' && !event.repeat && !onButton) {
      event.preventDefault()
      event.stopPropagation()
      onTake()
    }
  }
  return (
    <section ref={panel} className={detail['detail']} aria-label={title} tabIndex={-1} onKeyDown={onKeyDown}>
      <header className={detail['head']}>
        <h2 className={detail['title']}>{title}</h2>
        <ActionButton label={tOf('common:close')} chord="Escape" kind="quiet" onPress={onClose} />
      </header>
      <div className={detail['body']}>
        {isDone && <p role="status">{t('done')}</p>}
        {children}
        {shown.length > 0 && (
          <>
            <SlotList
              slots={shown}
              chosen={chosen}
              today={today}
              names={names}
              onChoose={({ from }) => setPicked(from)}
            />
            <div className={booking['pages']}>
              <ActionButton
                label={t('nearer')}
                chord="PageUp"
                kind="quiet"
                disabled={page === 0}
                onPress={() => turn(-1)}
              />
              <ActionButton
                label={t('further')}
                chord="PageDown"
                kind="quiet"
                disabled={!hasMore}
                onPress={() => turn(1)}
              />
            </div>
          </>
        )}
        {why !== undefined && (
          <p className={booking['none']} role="status">
            <Calendar /> {tOf(`why.${why}`)}
          </p>
        )}
        <div className={detail['actions']}>
          <ActionButton
            label={take.label}
            chord="Enter"
            kind="primary"
            icon={<Check />}
            disabled={chosen === undefined || isDone}
            reason={isDone ? t('done') : tOf('book.noSlot')}
            busy={take.busy}
            onPress={onTake}
          />
        </div>
        {!isDone && others}
      </div>
    </section>
  )
}
