import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { areProven } from '#domain/site/stationKeys.ts'
import type { Visit } from '#domain/visit/visit.ts'
import { GuidedList } from '../guide/GuidedList.tsx'
import type { Board } from '../state/model.ts'
import { LanguageMark } from '../ui/LanguageMark.tsx'
import { PriorityMark } from '../ui/PriorityMark.tsx'
import { StageBadge } from '../ui/StageBadge.tsx'
import { TicketNumber } from '../ui/TicketNumber.tsx'
import { UnprovenMark } from '../ui/UnprovenMark.tsx'
import { AskedProducts } from '../visit/AskedProducts.tsx'
import type { Names } from '../visit/names.ts'
import { nameOf, notesOf } from '../visit/person.ts'
import { VisitNotes } from '../visit/VisitNotes.tsx'
import { NowActions, lockedSeconds } from './NowActions.tsx'
import styles from './NowPanel.module.css'
import { NowStep } from './NowStep.tsx'
import { NowTimes } from './NowTimes.tsx'
import type { CounterWork } from './useCounterWork.ts'

/** The visit at the counter: who it is, how long everything takes, and what can be done. */
export const NowPanel = (props: {
  work: CounterWork
  visit: Visit
  board: Board
  names: Names
  now: number
  onSheet: (product: string) => void
  onBook: () => void
}) => {
  const { work, visit, board, names, now, onSheet, onBook } = props
  const { t } = useTranslation('counter')
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    // After a call Enter must start it, so the focus leaves the button that was pressed; a field being typed in keeps it.
    const field = document.activeElement
    if (!(field instanceof HTMLInputElement) || field.value === '') panel.current?.focus()
  }, [visit.id])
  const locked = lockedSeconds(visit, board.site.noShowSeconds, now)
  const name = nameOf(board.persons, visit.id)
  const notes = notesOf(board.persons, visit)
  const [first] = visit.products
  const title = first === undefined ? names.queue(visit.queue) : names.product(first)
  return (
    <section className={styles['now']} ref={panel} tabIndex={-1} aria-label={t('now', { label: visit.label })}>
      <div className={styles['who']}>
        <TicketNumber label={visit.label} size="desk" />
        <div className={styles['what']}>
          <h2 className={styles['title']} title={title}>
            {title}
          </h2>
          <p className={styles['facts']}>
            <StageBadge stage={visit.stage} />
            <NowTimes visit={visit} now={now} />
            <LanguageMark language={visit.language} />
            <PriorityMark priority={visit.priority} />
            {!areProven(board.site.keys, visit.signers) && <UnprovenMark />}
            {visit.calls > 1 && <span>{t('calls', { count: visit.calls })}</span>}
            {visit.products.length > 1 && <span>{t('products', { count: visit.products.length })}</span>}
            {name !== undefined && (
              <span className={styles['name']} title={name}>
                {name}
              </span>
            )}
          </p>
        </div>
      </div>
      {work.step === undefined || work.step === 'paper' || work.step === 'share' ? (
        <>
          <AskedProducts
            label={t('productList')}
            products={visit.products}
            none={t('noProducts')}
            names={names}
            busy={work.running !== undefined}
            onRemove={(product) => void work.removeProduct(product)}
            onSheet={onSheet}
          />
          <GuidedList guided={visit.guided} names={names} />
          <VisitNotes label={t('notes')} notes={notes} names={names} />
          <NowActions work={work} visit={visit} locked={locked} onBook={onBook} />
        </>
      ) : (
        <NowStep
          key={`${work.step} ${visit.id}`}
          step={work.step}
          work={work}
          visit={visit}
          board={board}
          names={names}
        />
      )}
    </section>
  )
}
