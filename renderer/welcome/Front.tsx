import { type KeyboardEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import * as z from 'zod'
import type { CardState } from '#domain/eid/card.ts'
import type { Language } from '#domain/language/language.ts'
import type { PrinterState } from '#domain/printing/printing.ts'
import { closesAt } from '#domain/hours/siteHours.ts'
import { dayOf } from '#domain/time/day.ts'
import type { Visit } from '#domain/visit/visit.ts'
import { useTasks } from '../appointments/anew/useTasks.ts'
import { AppointmentView, viewChords } from '../appointments/care/careViews.ts'
import { TooLate } from '../appointments/promise/TooLate.tsx'
import { useAppointmentWork } from '../appointments/useAppointmentWork.ts'
import type { Actions, Board } from '../state/model.ts'
import { useDraft } from '../state/useDraft.ts'
import { aheadOf } from '../state/printing.ts'
import { useKeys } from '../ui/useKeys.ts'
import type { Names } from '../visit/names.ts'
import { focusFirstRow } from '../visit/rowArrows.ts'
import { queuesNow } from '../visit/queuesNow.ts'
import { SearchBar } from '../visit/SearchBar.tsx'
import { isTooLateFor } from '../visit/unhelped.ts'
import styles from './Front.module.css'
import { FrontCard } from './FrontCard.tsx'
import { FrontFoot } from './FrontFoot.tsx'
import { FrontLists, type Tab, listPanel, tabs } from './FrontLists.tsx'
import { PrinterNotice } from './PrinterNotice.tsx'
import { ScreenTroubles } from './ScreenTroubles.tsx'
import { Side, SideShows, chosenIn, promiseFor } from './Side.tsx'
import { TicketDraft, emptyDraft, ticketFrom } from './ticketDraft.ts'
import { TicketGiven } from './TicketGiven.tsx'
import { TicketOptions } from './TicketOptions.tsx'
import { useFrontGuides } from './useFrontGuides.tsx'
import { useFrontSearch } from './useFrontSearch.ts'
import { useFrontWork } from './useFrontWork.ts'
import { visitsByTab } from './visitTabs.ts'

const TabShown = z.enum(tabs)

/** The welcome desk at work: search, the next ticket, everyone who waits, and today at a glance. */
export const Front = (props: {
  board: Board
  actions: Actions
  names: Names
  language: Language
  now: number
  printer: PrinterState | undefined
  card: CardState | undefined
  onChangeStaff: () => void
}) => {
  const { board, actions, names, language, now, printer, card, onChangeStaff } = props
  const { t } = useTranslation('welcome')
  const work = useFrontWork({ board, actions })
  const appointments = useAppointmentWork(board)
  const tasks = useTasks()
  const [tab, setTab] = useDraft<Tab>('tab', TabShown, 'products')
  const [view, setView] = useDraft<AppointmentView>('appointments', AppointmentView, 'today')
  const [queue, setQueue] = useState<string>()
  const [side, setSide] = useDraft<SideShows | undefined>('side', SideShows, undefined)
  const [draft, setDraft] = useDraft<TicketDraft>('ticket', TicketDraft, emptyDraft)
  const field = useRef<HTMLInputElement>(null)
  const aside = useRef<HTMLElement>(null)
  const firstOption = useRef<HTMLSelectElement>(null)

  const queues = queuesNow(board, now)
  const visits = visitsByTab(board, now)
  const search = useFrontSearch({ board, names, language, queues })
  const { product } = search
  const ticket = ticketFrom(draft, product, board.products)

  const toSearch = () => {
    setTab('products')
    field.current?.focus()
    field.current?.select()
  }
  const goTo = (wanted: Tab, wantedView: AppointmentView = 'today') => {
    setView(wantedView)
    if (wanted === 'products') {
      toSearch()
      return
    }
    setTab(wanted)
    focusFirstRow(listPanel)
  }
  const give = async (wanted = ticket) => {
    if (wanted === undefined || work.running !== undefined) return
    const visit = await work.give(wanted)
    if (visit === undefined) return
    setDraft(emptyDraft)
    guides.given(wanted)
    search.setQuery('')
    // A number that is not on paper needs a person at once.
    setSide(visit.stage === 'waiting' ? undefined : { kind: 'visit', visit: visit.id })
    toSearch()
  }
  /** Somebody with an appointment has a number by now. */
  const arrived = (visit: Visit) => {
    work.show(visit)
    search.setQuery('')
    setSide(visit.stage === 'waiting' ? undefined : { kind: 'visit', visit: visit.id })
    toSearch()
  }
  const guides = useFrontGuides({
    draft,
    onDraft: setDraft,
    products: board.products,
    busy: work.running !== undefined,
    onGive: (wanted) => void give(wanted),
    onEnd: () => {
      setSide(undefined)
      toSearch()
    },
  })
  const closeSide = () => {
    // What has the focus in there goes with it.
    if (aside.current?.contains(document.activeElement) === true) field.current?.focus()
    setSide(undefined)
  }
  const showAppointment = (appointment: string) => setSide({ kind: 'appointment', appointment })
  const showVisit = (visit: Visit) => setSide({ kind: 'visit', visit: visit.id })
  const showActivity = (activity: string) => setSide({ kind: 'activity', activity })
  const showSheet = () => {
    if (product !== undefined) setSide({ kind: 'sheet', product: product.key })
  }
  const showGuides = () => {
    if (product !== undefined) setSide({ kind: 'guides', product: product.key })
  }
  const bookAppointment = () => {
    const products = [...new Set([...draft.products, ...(product === undefined ? [] : [product.key])])]
    if (products.length > 0) setSide({ kind: 'booking', products })
  }
  /** To whoever is open in the side panel, else to somebody who has come for what is chosen. */
  const givePromise = () => {
    const shown = side?.kind === 'visit' ? board.open.find(({ id }) => id === side.visit) : undefined
    if (shown !== undefined && canPromise(shown)) setSide(promiseFor(shown))
    else if (ticket !== undefined && ticket.products.length > 0) {
      setSide({ kind: 'promise', products: ticket.products, queue: ticket.queue })
    }
  }
  const addProduct = () => {
    if (product !== undefined) setDraft({ ...draft, products: [...new Set([...draft.products, product.key])] })
  }
  const onEnter = ({ ctrlKey, shiftKey }: KeyboardEvent) => {
    if (search.activity !== undefined) showActivity(search.activity)
    else if (ctrlKey) showSheet()
    else if (shiftKey) addProduct()
    else if (search.appointment !== undefined) showAppointment(search.appointment.id)
    else if (search.visit !== undefined) showVisit(search.visit)
    else void give()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (search.onArrow(event)) setTab('products')
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape' && side === undefined) search.setQuery('')
    if (event.key !== 'Enter' || event.altKey) return
    event.preventDefault()
    if (!event.repeat) onEnter(event)
  }
  useKeys({
    'Ctrl+K': toSearch,
    'Alt+T': () => firstOption.current?.focus(),
    'Alt+U': onChangeStaff,
    'Alt+W': showGuides,
    'Alt+A': bookAppointment,
    [viewChords.waiting]: () => goTo('appointments', 'waiting'),
    [viewChords.reminders]: () => goTo('appointments', 'reminders'),
    'Alt+J': givePromise,
    ...Object.fromEntries(tabs.map((one, index) => [`Alt+${index + 1}`, () => goTo(one)])),
  })
  useKeys({ Escape: closeSide }, { enabled: side?.kind === 'sheet' || side?.kind === 'activity' })

  return (
    <div className={styles['front']}>
      <SearchBar
        label={t('search.label')}
        placeholder={t('search.placeholder')}
        query={search.query}
        onQuery={(typed) => {
          search.setQuery(typed)
          setTab('products')
        }}
        onKeyDown={onKeyDown}
        list={search.list}
        active={tab === 'products' ? search.activeId : undefined}
        expanded={tab === 'products' && search.options.length > 0}
        fieldRef={field}
      />
      <PrinterNotice state={printer} waiting={visits.unprinted.map(({ label }) => label)} />
      <ScreenTroubles />
      <div className={styles['columns']}>
        <FrontLists
          tab={tab}
          onTab={setTab}
          search={search}
          visits={visits}
          board={board}
          tasks={tasks}
          names={names}
          queue={queue}
          onQueue={setQueue}
          now={now}
          chosen={chosenIn(side)}
          onVisit={showVisit}
          appointmentView={view}
          onAppointmentView={setView}
          appointmentWork={appointments}
          onAppointment={showAppointment}
          onGive={(appointment) => setSide({ kind: 'move', appointment })}
          onToPlan={(appointment) => setSide({ kind: 'toPlan', appointment })}
          onRequest={(request) => setSide({ kind: 'request', request })}
          onActivity={showActivity}
          onSheet={showSheet}
          onBook={bookAppointment}
          onAdd={addProduct}
        />
        <div className={styles['ticket']}>
          <TicketOptions
            draft={draft}
            ticket={ticket}
            queues={board.site.queues.map(({ letter }) => letter)}
            names={names}
            busy={work.running === 'give'}
            firstField={firstOption}
            tooLate={
              ticket !== undefined &&
              isTooLateFor(board, ticket.queue, now) && (
                <TooLate
                  queue={ticket.queue}
                  closesAt={closesAt(board, now) ?? now}
                  names={names}
                  onPromise={givePromise}
                />
              )
            }
            onChange={(change) => setDraft({ ...draft, ...change })}
            onGive={() => void give()}
          />
          <TicketGiven
            visit={work.given}
            ahead={work.given === undefined ? 0 : aheadOf(work.given, board)}
            names={names}
            work={work}
          />
        </div>
        <aside ref={aside} className={styles['side']} aria-label={t('side')}>
          <Side
            shows={side}
            board={board}
            queues={queues}
            names={names}
            language={language}
            citizen={draft.language}
            now={now}
            work={work}
            guides={guides.desk}
            appointments={appointments}
            tasks={tasks}
            onNextTask={() => {
              setSide(undefined)
              goTo('anew')
            }}
            onArrived={arrived}
            onShow={setSide}
            onQueue={(letter) => {
              setQueue(letter)
              setTab('waiting')
            }}
            onClose={closeSide}
          />
        </aside>
      </div>
      <FrontCard
        card={card}
        board={board}
        today={dayOf(now)}
        name={draft.name}
        onFill={(holder) => setDraft({ ...draft, name: holder.name, holder })}
        onAppointment={showAppointment}
        onVisit={showVisit}
      />
      {guides.paper}
      <FrontFoot work={work} appointments={appointments} />
    </div>
  )
}

/** Whether somebody still waits, or has a number that is not on paper. */
const canPromise = ({ stage }: Visit): boolean =>
  ['waiting', 'parked', 'missed', 'unprinted', 'printing'].includes(stage)
