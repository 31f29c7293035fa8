import * as z from 'zod'
import type { Language } from '#domain/language/language.ts'
import { dayOf } from '#domain/time/day.ts'
import type { Visit } from '#domain/visit/visit.ts'
import { RequestPlace, ToPlanPlace } from '../appointments/anew/TaskPlace.tsx'
import type { Tasks } from '../appointments/anew/useTasks.ts'
import { BookPlace } from '../appointments/booking/BookPlace.tsx'
import { AppointmentPlace } from '../appointments/care/AppointmentPlace.tsx'
import { MovePlace } from '../appointments/care/MovePlace.tsx'
import type { AppointmentWork } from '../appointments/useAppointmentWork.ts'
import { FreedSeats } from '../appointments/promise/FreedSeats.tsx'
import { NotToday, PromiseFigure } from '../appointments/promise/NotToday.tsx'
import { PromisePlace } from '../appointments/promise/PromisePlace.tsx'
import { ActivityPlace } from '../activity/ActivityPlace.tsx'
import { SheetPlace } from '../catalogue/SheetPlace.tsx'
import { type GuideDesk, GuidePlace } from '../guide/GuidePlace.tsx'
import type { Board } from '../state/model.ts'
import type { Names } from '../visit/names.ts'
import { type QueueNow, countersNow } from '../visit/queuesNow.ts'
import { unhelpedNow } from '../visit/unhelped.ts'
import { Today } from './Today.tsx'
import type { FrontWork } from './useFrontWork.ts'
import { VisitDetail } from './VisitDetail.tsx'

export const SideShows = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('sheet'), product: z.string() }),
  z.strictObject({ kind: z.literal('guides'), product: z.string(), guide: z.string().optional() }),
  z.strictObject({ kind: z.literal('visit'), visit: z.string() }),
  z.strictObject({ kind: z.literal('appointment'), appointment: z.string() }),
  z.strictObject({ kind: z.literal('move'), appointment: z.string() }),
  z.strictObject({ kind: z.literal('booking'), products: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('toPlan'), appointment: z.string() }),
  z.strictObject({ kind: z.literal('request'), request: z.string() }),
  z.strictObject({
    kind: z.literal('promise'),
    products: z.array(z.string()),
    queue: z.string(),
    visit: z.string().optional(),
  }),
  z.strictObject({ kind: z.literal('activity'), activity: z.string() }),
])
export type SideShows = z.infer<typeof SideShows>

/** The right side: today at a glance, unless a product sheet, an activity or a visit is open. */
export const Side = (props: {
  shows: SideShows | undefined
  board: Board
  queues: readonly QueueNow[]
  names: Names
  language: Language
  /** The language that the ticket under way is in. */
  citizen: Language
  now: number
  work: FrontWork
  guides: GuideDesk
  appointments: AppointmentWork
  tasks: Tasks
  onNextTask: () => void
  onArrived: (visit: Visit) => void
  onShow: (shows: SideShows) => void
  onQueue: (letter: string) => void
  onClose: () => void
}) => {
  const {
    shows,
    board,
    queues,
    names,
    language,
    citizen,
    now,
    work,
    guides,
    appointments,
    tasks,
    onNextTask,
    onArrived,
    onShow,
    onQueue,
    onClose,
  } = props
  const wanted = shows?.kind === 'visit' || shows?.kind === 'promise' ? shows.visit : undefined
  const visit = [...board.open, ...board.closed].find(({ id }) => id === wanted)
  const promiseTo = (one: Visit) => onShow(promiseFor(one))
  const atGlance = (
    <Today
      queues={queues}
      counters={countersNow(board)}
      names={names}
      onQueue={onQueue}
      before={
        <>
          <FreedSeats
            board={board}
            names={names}
            now={now}
            busy={work.running === 'transferred'}
            onGive={(freed, to) => void work.sendTo(freed, to)}
          />
          <NotToday visits={unhelpedNow(board, now)} board={board} names={names} onChoose={promiseTo} />
        </>
      }
      after={<PromiseFigure closed={board.closed} />}
    />
  )
  if (shows?.kind === 'guides')
    return (
      <GuidePlace
        key={shows.product}
        product={shows.product}
        chosen={shows.guide}
        onChoose={(guide) => onShow({ ...shows, guide })}
        language={language}
        desk={guides}
        onClose={onClose}
      />
    )
  if (shows?.kind === 'sheet')
    return (
      <SheetPlace
        productKey={shows.product}
        product={board.products.find(({ key }) => key === shows.product)}
        names={names}
        language={language}
        today={dayOf(now)}
        desks={board.desks}
        citizen={citizen}
        onGuides={() => onShow({ kind: 'guides', product: shows.product })}
        onClose={onClose}
        otherwise={atGlance}
      />
    )
  if (shows?.kind === 'booking')
    return (
      <BookPlace
        key={shows.products.join(' ')}
        products={shows.products}
        language={citizen}
        source="desk"
        names={names}
        onClose={onClose}
      />
    )
  const task = { tasks, names, onNext: onNextTask, onClose, otherwise: atGlance }
  if (shows?.kind === 'toPlan') return <ToPlanPlace key={shows.appointment} appointment={shows.appointment} {...task} />
  if (shows?.kind === 'request') return <RequestPlace key={shows.request} request={shows.request} {...task} />
  if (shows?.kind === 'promise' && (shows.visit === undefined || visit !== undefined))
    return (
      <PromisePlace
        key={shows.visit ?? shows.products.join(' ')}
        products={shows.products}
        queue={shows.queue}
        language={citizen}
        visit={visit}
        board={board}
        names={names}
        onPromised={work.promised}
        onClose={onClose}
      />
    )
  if (shows?.kind === 'move') {
    const { appointment } = shows
    return <MovePlace key={appointment} id={appointment} names={names} onClose={onClose} />
  }
  if (shows?.kind === 'appointment')
    return (
      <AppointmentPlace
        key={shows.appointment}
        id={shows.appointment}
        board={board}
        names={names}
        now={now}
        work={appointments}
        onArrived={onArrived}
        onVisit={(id) => onShow({ kind: 'visit', visit: id })}
        onMove={(appointment) => onShow({ kind: 'move', appointment })}
        onClose={onClose}
        otherwise={atGlance}
      />
    )
  if (shows?.kind === 'activity')
    return (
      <ActivityPlace
        key={shows.activity}
        activityKey={shows.activity}
        language={language}
        onClose={onClose}
        otherwise={atGlance}
      />
    )
  if (shows?.kind === 'visit' && visit !== undefined)
    return (
      <VisitDetail
        key={visit.id}
        visit={visit}
        board={board}
        names={names}
        now={now}
        work={work}
        onPromise={() => promiseTo(visit)}
        onClose={onClose}
      />
    )
  return atGlance
}

/** What the side panel shows to give an appointment to somebody who waits. */
export const promiseFor = ({ id, products, queue }: Pick<Visit, 'id' | 'products' | 'queue'>): SideShows => ({
  kind: 'promise',
  ...{ products, queue, visit: id },
})

/** The row of the lists that is open in the side panel. */
export const chosenIn = (side: SideShows | undefined): string | undefined => {
  switch (side?.kind) {
    case 'visit':
      return side.visit
    case 'appointment':
    case 'move':
    case 'toPlan':
      return side.appointment
    case 'request':
      return side.request
    default:
      return undefined
  }
}
