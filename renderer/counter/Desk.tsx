import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import * as z from 'zod'
import type { Desk as DeskState } from '#domain/desk/desk.ts'
import type { CardState } from '#domain/eid/card.ts'
import type { Language } from '#domain/language/language.ts'
import { dayOf, timeOf } from '#domain/time/day.ts'
import { stampMs } from '#domain/time/stamp.ts'
import { BookPlace } from '../appointments/booking/BookPlace.tsx'
import { ProductPanel } from '../catalogue/ProductPanel.tsx'
import { publishedFor } from '../state/guides.ts'
import type { Actions, Board } from '../state/model.ts'
import { useGuides } from '../state/station.tsx'
import { Text, useDraft } from '../state/useDraft.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Pause } from '../ui/icons.tsx'
import { UndoBar } from '../ui/UndoBar.tsx'
import type { Names } from '../visit/names.ts'
import { nameOf } from '../visit/person.ts'
import styles from './Desk.module.css'
import { DeskCard } from './DeskCard.tsx'
import { DeskBar } from './DeskBar.tsx'
import { DeskNotices } from './DeskNotices.tsx'
import { Lists } from './Lists.tsx'
import { holdersOf, listsOf } from './lists.ts'
import { NextBar } from './NextBar.tsx'
import { lockedSeconds } from './NowActions.tsx'
import nowStyles from './NowPanel.module.css'
import { NowPanel } from './NowPanel.tsx'
import { PaperCall } from './PaperCall.tsx'
import { TakeShare } from './TakeShare.tsx'
import { surprisesOf } from './surprises.ts'
import { useCounterWork } from './useCounterWork.ts'
import { useDeskGuides } from './useDeskGuides.tsx'
import { useDeskKeys } from './useDeskKeys.ts'

const Booked = z.array(z.string()).optional()

/** An open counter at work. */
export const Desk = (props: {
  desk: DeskState
  board: Board
  actions: Actions
  names: Names
  language: Language
  now: number
  cutOff: boolean
  card: CardState | undefined
  onChangeStaff: () => void
}) => {
  const { desk, board, actions, names, language, now, cutOff, card, onChangeStaff } = props
  const { t } = useTranslation('counter')
  const work = useCounterWork({ board, actions, desk })
  const [sheet, setSheet] = useDraft<string | undefined>('sheet', Text, undefined)
  /** For what whoever is here is given an appointment. */
  const [booking, setBooking] = useDraft<string[] | undefined>('booking', Booked, undefined)
  const [forgotten, setForgotten] = useState<ReadonlySet<string>>(new Set())
  const searchField = useRef<HTMLInputElement>(null)
  const { present } = work
  const { published } = useGuides()
  const locked = present === undefined ? 0 : lockedSeconds(present, board.site.noShowSeconds, now)
  const paused = desk.status === 'paused'
  const lists = listsOf({ board, caller: desk, now })
  const shares = cutOff ? actions.otherShares(board, now) : []
  const surprises = surprisesOf([...board.open, ...board.closed], desk.counter, now).filter(
    ({ id }) => !forgotten.has(id),
  )

  const guides = useDeskGuides({ work, board, actions, language, onEnd: () => search() })

  const search = () => {
    // The field comes back with the sheet gone, before the next letter is typed.
    flushSync(() => {
      setSheet(undefined)
      setBooking(undefined)
      guides.onOpen(undefined)
    })
    searchField.current?.select()
  }
  const openShares = () => {
    if (cutOff) work.openStep('share')
  }
  const guided = present?.products.find((key) => publishedFor({ published }, key).length > 0)
  const playGuide = (product: string) => {
    setSheet(product)
    guides.onOpen({ product })
  }
  // A sheet that is open has the key of its guide itself.
  const onGuide = guided === undefined || sheet !== undefined ? undefined : () => playGuide(guided)
  const onBook = () => {
    const asked = present?.products ?? []
    const products = asked.length > 0 ? asked : sheet === undefined ? [] : [sheet]
    if (products.length > 0) setBooking(products)
  }
  useDeskKeys({ work, locked, onShares: openShares, onSearch: search, onGuide, onBook, onChangeStaff })
  return (
    <div className={styles['desk']}>
      <div className={styles['work']}>
        <DeskBar desk={desk} names={names} work={work} onChangeStaff={onChangeStaff} />
        {work.step === 'paper' ? (
          <div className={nowStyles['now']}>
            <PaperCall
              board={board}
              names={names}
              busy={work.running !== undefined}
              onCall={(label) => void work.callPaper(label)}
              onCancel={work.closeStep}
            />
          </div>
        ) : work.step === 'share' && cutOff ? (
          <div className={nowStyles['now']}>
            <TakeShare
              shares={shares}
              busy={work.running !== undefined}
              onTake={(counter) => void work.takeShare(counter)}
              onReturn={(counter) => void work.returnShare(counter)}
              onCancel={work.closeStep}
            />
          </div>
        ) : present !== undefined ? (
          <NowPanel
            work={work}
            visit={present}
            board={board}
            names={names}
            now={now}
            onSheet={setSheet}
            onBook={onBook}
          />
        ) : (
          <section className={nowStyles['rest']} aria-label={t('nowNobody')}>
            {paused ? (
              <EmptyState
                title={t('paused.title', { time: desk.since === undefined ? '' : timeOf(stampMs(desk.since)) })}
                hint={t('paused.hint')}
                icon={<Pause size={24} />}
              />
            ) : (
              <EmptyState title={t('nobody.title')} hint={t('nobody.hint')} />
            )}
          </section>
        )}
        <NextBar
          work={work}
          next={actions.nextUp(board, now)}
          cutOff={cutOff}
          shares={shares}
          onShares={openShares}
          paused={paused}
          names={names}
          now={now}
        />
        <DeskCard card={card} today={dayOf(now)} board={board} work={work} />
        <Lists lists={lists} holders={holdersOf(shares)} site={board.site} names={names} work={work} />
        <div className={styles['foot']}>
          <DeskNotices
            work={work}
            board={board}
            locked={locked}
            surprises={surprises}
            onForget={({ id }) => setForgotten(new Set([...forgotten, id]))}
          />
          <UndoBar offer={work.undoOffer} onUndo={() => void work.undo()} />
        </div>
      </div>
      <aside className={styles['side']} aria-label={t('side')}>
        {booking === undefined ? (
          <ProductPanel
            products={board.products}
            names={names}
            language={language}
            today={dayOf(now)}
            desks={board.desks}
            citizen={present?.language}
            shown={sheet}
            onShow={setSheet}
            {...(present === undefined ? {} : { onAdd: (key: string) => void work.addProduct(key) })}
            guides={guides}
            busy={work.running !== undefined}
            fieldRef={searchField}
            onSearch={search}
          />
        ) : (
          <BookPlace
            key={booking.join(' ')}
            products={booking}
            language={present?.language ?? language}
            source="desk"
            name={present === undefined ? undefined : nameOf(board.persons, present.id)}
            names={names}
            onClose={search}
          />
        )}
      </aside>
      {guides.paper}
    </div>
  )
}
