import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { agendasShown } from '#domain/agenda/agendas.ts'
import type { ColumnPlace } from '#domain/agenda/boxes.ts'
import type { Visit } from '#domain/visit/visit.ts'
import type { Board } from '../../state/model.ts'
import { useBookingPolicy, useToday, useTrueMinute } from '../../state/station.tsx'
import { useDraft } from '../../state/useDraft.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { FailureMessage } from '../../ui/FailureMessage.tsx'
import { Calendar } from '../../ui/icons.tsx'
import { UndoBar } from '../../ui/UndoBar.tsx'
import { useKeys } from '../../ui/useKeys.ts'
import type { Names } from '../../visit/names.ts'
import { useAppointmentWork } from '../useAppointmentWork.ts'
import { AgendaBar } from './AgendaBar.tsx'
import { AgendaGrid, placeOf } from './AgendaGrid.tsx'
import { AgendaLegend } from './AgendaLegend.tsx'
import { AgendaSide, AgendaSideShows } from './AgendaSide.tsx'
import { agendaStandings } from './agendaStanding.ts'
import { AgendaView, agendaViews, on, stepped, usualView } from './agendaView.ts'
import { resourceName } from './resourceName.ts'
import { useAgenda } from './useAgenda.ts'
import { useAgendaTitle } from './useAgendaTitle.ts'
import styles from './AgendaPlace.module.css'

const View = AgendaView
const Side = AgendaSideShows.optional()

/** The agendas of everybody and everything, by day or week, and beside them the appointment that is looked at or given. */
export function AgendaPlace({ board, names }: { board: Board; names: Names }) {
  const { t, i18n } = useTranslation(['agenda', 'appointments', 'staff'])
  const today = useToday()
  const now = useTrueMinute()
  const policy = useBookingPolicy()
  const [view, setView] = useDraft<AgendaView>('agenda', View, usualView)
  const [side, setSide] = useDraft<AgendaSideShows | undefined>('agenda side', Side, undefined)
  const [given, setGiven] = useState<Visit>()
  const agenda = useAgenda(view, today)
  const { appointments, citizens } = agenda
  const ofDays = useMemo(() => ({ ...board, appointments, persons: citizens }), [board, appointments, citizens])
  const work = useAppointmentWork(ofDays)
  const standings = useMemo(() => agendaStandings(appointments, { now, policy }), [appointments, now, policy])
  const rooms = policy?.rooms
  const known = { staff: board.staff, counters: board.site.counters, rooms: Object.keys(rooms ?? {}) }
  const name = (resource: string) => resourceName(resource, { names, rooms, t, language: i18n.language })
  const grid = useRef<HTMLDivElement>(null)
  const dayField = useRef<HTMLInputElement>(null)
  const kindField = useRef<HTMLSelectElement>(null)
  /** In which column the focus was when other days were asked for. */
  const stay = useRef<ColumnPlace>(undefined)
  const { title, facts } = useAgendaTitle(agenda, view)

  const show = (next: AgendaView) => {
    stay.current = placeOf(grid.current?.querySelector(':focus') ?? null)
    setView(next)
    if (side?.kind === 'appointment') setSide(undefined)
  }
  useEffect(() => {
    const { current } = stay
    stay.current = undefined
    if (current === undefined || document.activeElement !== document.body) return
    headOf(grid.current, current.resource)?.focus()
  }, [agenda.days])
  const close = () => {
    const wanted = side?.kind === 'appointment' ? `[data-appointment="${CSS.escape(side.appointment)}"]` : undefined
    const box = wanted === undefined ? undefined : grid.current?.querySelector<HTMLElement>(wanted)
    const back = box ?? grid.current?.querySelector<HTMLElement>('[data-stop][tabindex="0"]')
    setSide(undefined)
    back?.focus()
  }
  const book = (place: ColumnPlace | undefined) => {
    if (place !== undefined) setSide({ kind: 'booking', ...place })
  }
  /** From everybody's day to the week of one, and from there to a day of everybody. */
  const openHead = ({ day, resource }: ColumnPlace) => {
    const isOne = view.view === 'week' && view.choice.of === 'one'
    show(
      isOne
        ? on({ ...view, view: 'day', choice: { of: 'all' } }, day, today)
        : on({ ...view, view: 'week', choice: { of: 'one', resource } }, day, today),
    )
  }
  /** Its pages are those of the free times then. */
  const choosesTime = side?.kind === 'booking' || side?.kind === 'move'
  const focused = () => grid.current?.querySelector('[data-stop][tabindex="0"]') ?? null
  useKeys({
    'Ctrl+K': () => dayField.current?.focus(),
    'Alt+Home': () => show(on(view, today, today)),
    'Alt+T': () => kindField.current?.focus(),
    'Alt+A': () => book(placeOf(focused())),
    ...Object.fromEntries(agendaViews.map((one, place) => [`Alt+${place + 1}`, () => show({ ...view, view: one })])),
  })
  useKeys(
    { PageUp: () => show(stepped(view, -1, today)), PageDown: () => show(stepped(view, 1, today)) },
    { enabled: !choosesTime },
  )
  useKeys({ Escape: close }, { enabled: choosesTime })

  const isEmpty = agenda.days.every(({ columns }) => columns.length === 0)
  return (
    <div className={styles['place']} data-side={side !== undefined || undefined}>
      <div className={styles['main']}>
        <AgendaBar
          view={view}
          today={today}
          title={title}
          facts={facts}
          queues={board.site.queues.map(({ letter }) => ({ letter, name: names.queue(letter) }))}
          agendas={agendasShown(known, { kind: view.kind, choice: { of: 'all' }, taken: [] }).map((resource) => ({
            ...{ resource, name: name(resource) },
          }))}
          dayField={dayField}
          kindField={kindField}
          onView={show}
        />
        <div className={styles['panel']} id="agenda-panel" role="tabpanel" aria-label={title}>
          {isEmpty ? (
            <EmptyState
              title={t(`agenda:none.${view.kind}`)}
              hint={t('agenda:none.hint')}
              icon={<Calendar size={28} />}
            />
          ) : (
            <AgendaGrid
              agenda={agenda}
              ofWeek={view.view === 'week'}
              today={today}
              now={now}
              standings={standings}
              names={names}
              rooms={rooms}
              chosen={side?.kind === 'appointment' ? side.appointment : undefined}
              gridRef={grid}
              onChoose={(appointment) => setSide({ kind: 'appointment', appointment })}
              onHead={openHead}
              onFree={book}
            />
          )}
        </div>
        <div className={styles['foot']}>
          <AgendaLegend />
          {given !== undefined && (
            <p role="status" className={styles['given']}>
              {t(given.stage === 'waiting' ? 'agenda:given' : 'agenda:givenUnprinted', { label: given.label })}
            </p>
          )}
          {work.error !== undefined && <FailureMessage error={work.error} onClose={work.clear} />}
          <UndoBar offer={work.undoOffer} onUndo={() => void work.undo()} />
        </div>
      </div>
      {side !== undefined && (
        <aside className={styles['side']} aria-label={t('agenda:side')}>
          <AgendaSide
            shows={side}
            board={ofDays}
            names={names}
            work={work}
            onShow={setSide}
            onArrived={setGiven}
            onClose={close}
          />
        </aside>
      )}
    </div>
  )
}

const headOf = (grid: HTMLElement | null, resource: string): HTMLElement | undefined =>
  grid?.querySelector<HTMLElement>(`[data-resource="${CSS.escape(resource)}"] [data-head]`) ?? undefined
