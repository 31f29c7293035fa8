import { type Envelope, latestStamp, unionLogs } from '#domain/document/log.ts'
import type { Appointment } from '#domain/appointment/appointment.ts'
import type { AppointmentPayload } from '#domain/appointment/entry.ts'
import type { DeskPayload } from '#domain/desk/desk.ts'
import type { VisitPayload } from '#domain/visit/entry.ts'
import type { Visit } from '#domain/visit/visit.ts'
import type { Door } from '#main/door/door.ts'
import type { Written } from '#preload/contract.ts'
import type { CallingParts } from '#renderer/state/calling.ts'
import { type EditedDocument, logDocument, mergeEditedDocuments } from '#sync/merge/kinds.ts'
import type { Replica } from './replica.ts'
import type { Screen } from './screen.ts'

export type SimulatedRecording = CallingParts['recording'] & {
  append: (id: string, payloads: readonly (VisitPayload | DeskPayload)[]) => Promise<void>
  appointment: (id: string, payloads: readonly AppointmentPayload[]) => Promise<Appointment>
  saveLog: (written: Written) => Promise<void>
  saveEdit: (edit: EditedDocument) => Promise<void>
}

/** As the screens record: main makes an entry, the screen shows it once it is on disk, replica and server follow. */
export const recordOver = (parts: {
  door: Door
  replica: Replica
  screen: Screen
  by: string
  sendAhead: (id: string, log: readonly Envelope[]) => void
  onSeen: (stamp: string) => void
  onTold: (document: string, entries: readonly Envelope[]) => void
}): SimulatedRecording => {
  const { door, replica, screen, by, sendAhead, onSeen, onTold } = parts

  const saveLog = async ({ document: id, entries }: Written): Promise<void> => {
    for (;;) {
      const present = replica.of(id)
      const log = present !== undefined && 'log' in present.document ? present.document.log : []
      const write = {
        document: logDocument(id, unionLogs(log, entries)),
        over: present?.revision,
        writtenBy: undefined,
      }
      if ((await replica.write([write])).length > 0) return
    }
  }
  const saveEdit = async (edit: EditedDocument): Promise<void> => {
    for (;;) {
      const present = replica.of(edit.id)
      const document =
        present === undefined || 'log' in present.document ? edit : mergeEditedDocuments(present.document, edit)
      if ((await replica.write([{ document, over: present?.revision, writtenBy: undefined }])).length > 0) return
    }
  }
  const make = async (
    document: string,
    log: readonly Envelope[],
    entries: readonly (VisitPayload | DeskPayload | AppointmentPayload)[],
  ): Promise<Envelope[]> => {
    const latest = latestStamp(log)
    if (latest !== undefined) onSeen(latest)
    return (await door.append({ document, by, entries, seen: latest })).entries
  }
  const keepLog = ({ document, entries }: Written, isTold: boolean): void => {
    const log = unionLogs(screen.logOf(document), entries)
    const known = new Set(screen.logOf(document).map(({ id }) => id))
    onTold(
      document,
      log.filter(({ id }) => !known.has(id)),
    )
    screen.show(document, log)
    if (!isTold) sendAhead(document, log)
    void saveLog({ document, entries: log })
  }
  const keep = (written: Written, isTold: boolean): Visit => {
    keepLog(written, isTold)
    return screen.visit(written.document)
  }
  return {
    makeOnly: (document, log, entries) => make(document, log, entries),
    keep: (written) => Promise.resolve(keep(written, false)),
    keepTold: (written) => Promise.resolve(keep(written, true)),
    visit: async ({ id }, entries) => keep({ document: id, entries: await make(id, screen.logOf(id), entries) }, false),
    append: async (id, payloads) => {
      keepLog({ document: id, entries: await make(id, screen.logOf(id), payloads) }, false)
    },
    appointment: async (id, payloads) => {
      keepLog({ document: id, entries: await make(id, screen.logOf(id), payloads) }, false)
      return screen.appointment(id)
    },
    saveLog,
    saveEdit,
  }
}
