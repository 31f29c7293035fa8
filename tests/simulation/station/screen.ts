import { type Appointment, appointmentOf } from '#domain/appointment/appointment.ts'
import { type Envelope, unionLogs } from '#domain/document/log.ts'
import { type LogDocument, logDocument } from '#sync/merge/kinds.ts'
import { type Visit, visitOf } from '#domain/visit/visit.ts'
import type { Desk } from '#domain/desk/desk.ts'
import { deskOf } from '#domain/desk/desk.ts'
import type { Stored } from './replica.ts'

/** What a station's screens show: the replica, and before it what was just made or told. */
export type Screen = {
  show: (id: string, log: readonly Envelope[]) => void
  stored: (stored: readonly Stored[]) => void
  logOf: (id: string) => Envelope[]
  visit: (id: string) => Visit
  openVisits: (day: string) => Visit[]
  desks: (day: string) => Desk[]
  appointment: (id: string) => Appointment
  /** Those that are shown, of whatever day. */
  appointments: () => Appointment[]
}

export const openScreen = (parts: { replica: readonly Stored[]; onShown: (document: LogDocument) => void }): Screen => {
  const kept = new Map<string, LogDocument>()
  const news = new Map<string, LogDocument>()
  const shown = new Map<string, LogDocument>()

  const refresh = (id: string): void => {
    const told = news.get(id)
    const inReplica = kept.get(id)
    if (told !== undefined && inReplica !== undefined && holds(inReplica, told.log)) news.delete(id)
    const ahead = news.get(id)
    const document =
      ahead === undefined || inReplica === undefined
        ? (ahead ?? inReplica)
        : logDocument(id, unionLogs(inReplica.log, ahead.log))
    if (document === undefined || document.log === shown.get(id)?.log) return
    shown.set(id, document)
    parts.onShown(document)
  }
  const take = ({ document }: Stored): void => {
    if (!('log' in document)) return
    kept.set(document.id, document)
    refresh(document.id)
  }
  parts.replica.forEach(take)
  const logOf = (id: string): Envelope[] => shown.get(id)?.log ?? []
  return {
    show: (id, log) => {
      news.set(id, logDocument(id, unionLogs(news.get(id)?.log ?? [], log)))
      refresh(id)
    },
    stored: (stored) => stored.forEach(take),
    logOf,
    visit: (id) => visitOf({ id, log: logOf(id) }),
    openVisits: (day) =>
      [...shown.values()].flatMap((document) =>
        document.type === 'visit' && document.open && document.day === day ? [visitOf(document)] : [],
      ),
    desks: (day) =>
      [...shown.values()].flatMap((document) =>
        document.type === 'desk' && document.day === day ? [deskOf(document)] : [],
      ),
    appointment: (id) => appointmentOf({ id, log: logOf(id) }),
    appointments: () =>
      [...shown.values()].flatMap((document) => (document.type === 'appointment' ? [appointmentOf(document)] : [])),
  }
}

const holds = ({ log }: LogDocument, entries: readonly Envelope[]): boolean => {
  const ids = new Set(log.map(({ id }) => id))
  return entries.every(({ id }) => ids.has(id))
}
