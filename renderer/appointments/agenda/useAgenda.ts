import { useMemo, useState } from 'react'
import { agendasShown } from '#domain/agenda/agendas.ts'
import { hoursOfAgenda } from '#domain/agenda/axis.ts'
import { type AgendaBox, agendaBoxes, columnKey } from '#domain/agenda/boxes.ts'
import { hoursForAgenda } from '#domain/agenda/hoursOfAgendas.ts'
import { type Receiving, receivingOn } from '#domain/agenda/unbookable.ts'
import type { Appointment } from '#domain/appointment/appointment.ts'
import type { Interval } from '#domain/time/interval.ts'
import { localDay } from '#domain/time/localDay.ts'
import type { Board } from '../../state/model.ts'
import { useBoard, useBookingPolicy, useCitizensOf, useReadAppointments } from '../../state/station.tsx'
import { type AgendaView, daysOf, daysRead } from './agendaView.ts'

/** The agenda of one resource on one day. */
export type AgendaColumn = { resource: string; boxes: readonly AgendaBox[]; receiving: Receiving }

export type AgendaDay = { day: string; columns: readonly AgendaColumn[] }

/** What a view shows, live. */
export type Agenda = {
  days: readonly AgendaDay[]
  /** Minutes since midnight, from and until when they are shown. */
  hours: Interval
  /** Of the days shown, also those that stand in no column. */
  appointments: readonly Appointment[]
  citizens: Board['persons']
  /** Whether the appointments were read. */
  isRead: boolean
}

export const useAgenda = (view: AgendaView, today: string): Agenda => {
  const board = useBoard()
  const rooms = useBookingPolicy()?.rooms
  const day = view.day ?? today
  const { view: span, kind, choice } = view
  const days = useMemo(() => daysOf({ view: span, day }, today), [span, day, today])
  const [first, last] = [days[0] ?? day, days.at(-1) ?? day]
  const [before, setBefore] = useState(() => daysRead(day))
  const asked = daysRead(day, before)
  if (asked !== before) setBefore(asked)
  const read = useReadAppointments(asked.from, asked.until)
  const citizens = useCitizensOf(first, last)
  const isRead = read !== undefined && read.from <= first && last <= read.until
  const appointments = useMemo(
    () => (isRead ? read.appointments.filter((one) => first <= one.day && one.day <= last) : []),
    [isRead, read, first, last],
  )
  const boxes = useMemo(() => agendaBoxes(appointments), [appointments])
  const { staff, site, products, timetables } = board
  // As one text, which stays the same where another appointment changes nothing of it.
  const listed = useMemo(() => {
    const taken = appointments.flatMap(({ plan }) => plan?.seats.map(({ resource }) => resource) ?? [])
    const known = { staff, counters: site.counters, rooms: Object.keys(rooms ?? {}) }
    return agendasShown(known, { kind, choice, taken }).join(' ')
  }, [appointments, staff, site, rooms, kind, choice])
  const hoursOf = useMemo(() => {
    const world = { staff, counters: site.counters, products, timetables }
    return listed
      .split(' ')
      .filter((resource) => resource !== '')
      .map((resource) => ({
        resource,
        timetables: hoursForAgenda(resource, world),
        member: staff.find(({ id }) => id === resource),
      }))
  }, [listed, staff, site, products, timetables])
  const received = useMemo(
    () =>
      days.map((one) => hoursOf.map(({ resource, ...hours }) => ({ resource, receiving: receivingOn(one, hours) }))),
    [days, hoursOf],
  )
  return useMemo(() => {
    const all = days.map((one, place) => ({
      day: one,
      columns: (received[place] ?? []).map(({ resource, receiving }): AgendaColumn => {
        return { resource, receiving, boxes: boxes.get(columnKey({ day: one, resource })) ?? none }
      }),
    }))
    const shown = all.filter((one) => days.length === 1 || isWorkday(one.day) || hasSomething(one))
    const times = shown.flatMap(({ columns }) =>
      columns.flatMap((column) => [...column.boxes, ...column.receiving.open]),
    )
    return { days: shown, hours: hoursOfAgenda(times), appointments, citizens, isRead }
  }, [days, received, boxes, appointments, citizens, isRead])
}

const none: readonly AgendaBox[] = []

/** From Monday to Friday a week shows each day, also one that is closed, so that it is seen why. */
const isWorkday = (day: string): boolean => localDay(day).weekday <= 5

const hasSomething = ({ columns }: AgendaDay): boolean =>
  columns.some(({ boxes, receiving }) => boxes.length > 0 || receiving.open.length > 0)
