import { useState } from 'react'
import type { Appointment } from '#domain/appointment/appointment.ts'
import type { Plan, Series, Wish } from '#domain/appointment/entry.ts'
import type { NoSlotReason } from '#domain/appointment/whyNone.ts'
import { addDays } from '#domain/time/day.ts'
import type { Booked, Citizen, Matter } from '../../state/appointments/appointmentActions.ts'
import type { Done } from '../../state/model.ts'
import { useAppointments, useToday } from '../../state/station.tsx'
import { useDraft } from '../../state/useDraft.ts'
import { useRun } from '../../visit/useRun.ts'
import { BookingDraft, citizenOf, missingOf } from './bookingDraft.ts'
import { useBookingSources } from './useBookingSources.ts'
import { useSlots } from './useSlots.ts'

/** Books in another way than for somebody who asks for an appointment; a name is not needed then. */
export type BookOtherwise = (booking: { plan: Plan; matter: Matter; citizen: Citizen }) => Promise<Done<Booked>>

/** What a time is looked for: a new appointment, or another time for one, which also gives a seat to whoever waits for one. */
export type BookingAim =
  | { is: 'book'; source: Matter['source']; series?: Series; minutes?: number; book?: BookOtherwise }
  | { is: 'move'; appointment: Appointment; minutes?: number; book?: undefined }

/** What came of it, and who it is with: the replica may not have heard yet. */
export type BookingOutcome =
  | ({ is: 'booked' | 'moved'; citizen: Citizen } & Booked)
  | { is: 'waiting'; appointment: Appointment; citizen: Citizen }

/** Somebody who waits and says no more is looked for so many days. */
const usualWaitDays = 28

/** Waiting changes nothing of these. */
const neverFree: ReadonlySet<NoSlotReason> = new Set(['noProduct', 'walkInOnly', 'wayNotOffered'])

/** An appointment as it comes about: wishes, the times that are free for them, and whoever it is with. */
export const useBooking = (parts: {
  aim: BookingAim
  begin: BookingDraft
  /** Under which it survives its page. */
  draftKey: string
  onDone: (outcome: BookingOutcome) => void
}) => {
  const { aim, begin, draftKey, onDone } = parts
  const actions = useAppointments()
  const today = useToday()
  const { running, error, run, clear } = useRun()
  const [draft, setDraft] = useDraft<BookingDraft>(draftKey, BookingDraft, begin)
  const [picked, setPicked] = useState<Plan>()
  const moved = aim.is === 'move' ? aim.appointment : undefined
  const sources = useBookingSources(draft.products, moved?.id)
  const slots = useSlots(draft, sources, { minutes: aim.minutes, present: moved?.plan?.from })
  // A time that somebody else took meanwhile is none to choose; the first one is offered.
  const chosen = slots.shown.find((slot) => picked !== undefined && isSame(slot, picked)) ?? slots.shown[0]
  const canWait =
    aim.is === 'book' &&
    aim.minutes === undefined &&
    aim.book === undefined &&
    (slots.why === undefined || !neverFree.has(slots.why))
  const waits = canWait && (draft.waits ?? slots.why !== undefined)
  const latest = draft.latest ?? addDays(draft.from ?? today, usualWaitDays)
  const change = (more: Partial<BookingDraft>) => {
    clear()
    setDraft({ ...draft, ...more })
  }
  const { products, people } = draft
  // The citizen's may be found out while the times are in sight.
  const { language } = begin
  const citizen = citizenOf(draft)
  const wish = (): Wish => ({
    ...{ earliest: draft.from ?? today, latest, way: draft.way },
    ...(draft.clerk === undefined ? {} : { staff: draft.clerk }),
  })
  const confirm = async () => {
    if (running !== undefined) return
    if (waits) {
      const matter = { products, people, language, source: aim.source }
      const kept = await run('wish', () => actions.wish({ wish: wish(), matter, citizen }))
      if (kept !== undefined) onDone({ is: 'waiting', appointment: kept, citizen })
      return
    }
    if (chosen === undefined) return
    const booked = await run('book', () => {
      if (aim.is === 'move') return actions.move(aim.appointment, chosen, citizen)
      const matter = { products, people, language, source: aim.source }
      const more = aim.series === undefined ? {} : { series: aim.series }
      return aim.book === undefined
        ? actions.book({ plan: chosen, matter, citizen, ...more })
        : aim.book({ plan: chosen, matter, citizen })
    })
    setPicked(undefined)
    if (booked !== undefined) onDone({ is: aim.is === 'move' ? 'moved' : 'booked', ...booked, citizen })
  }
  const needed = missingOf(draft, { waits })
  const isNameless = aim.is === 'move' || aim.book !== undefined
  return {
    ...{ draft, change, sources, slots, chosen, today, running, error, clear, confirm },
    choose: setPicked,
    canWait,
    waits,
    latest,
    // Who has an appointment, or waits, was named before.
    missing: isNameless && needed === 'name' ? undefined : needed,
  }
}

export type BookingWork = ReturnType<typeof useBooking>

const isSame = (a: Plan, b: Plan): boolean =>
  a.from === b.from && a.seats.map(({ resource }) => resource).join() === b.seats.map(({ resource }) => resource).join()
