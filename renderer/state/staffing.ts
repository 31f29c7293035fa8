import { type Observable, distinctUntilChanged, map } from 'rxjs'
import { compareText } from '#domain/document/order.ts'
import { partField } from '#domain/document/parts.ts'
import {
  type ChangeRefusal,
  type StaffChange,
  changeBack,
  fieldsOfChange,
  refusalOfChange,
  withChange,
} from '#domain/staff/change.ts'
import { decides } from '#domain/staff/decides.ts'
import { partsBack } from '#domain/staff/partChange.ts'
import { type Rota, type RotaChange, noRota, rotaId, withRotaChange } from '#domain/staff/rota.ts'
import { Staff } from '#domain/staff/staff.ts'
import { staffKey } from '#domain/staff/staffKey.ts'
import type { Stamp } from '#domain/time/stamp.ts'
import type { Bridge } from '#preload/bridge.ts'
import { EditedDocument } from '#sync/merge/kinds.ts'
import type { Replica } from '#sync/replica/open.ts'
import type { ActionFailure, Done, StaffMember } from './model.ts'
import { plain } from './plain.ts'
import { attempted } from './recording.ts'
import { keepEdit, stampAfter } from './writeEdit.ts'

/** What supervisors and administrators decide about staff. Each resolves once the replica has it on disk. */
export type Staffing = {
  /** Gives the change that takes it back. */
  change: (id: string, change: StaffChange) => Promise<Done<StaffChange>>
  /** Gives the id of somebody new. */
  add: (staff: NewStaff) => Promise<Done<string>>
  /** The rota of a week (`2026-W48`), live. */
  rota$: (week: string) => Observable<Rota>
  /** Gives the change that takes it back. */
  changeRota: (week: string, change: RotaChange) => Promise<Done<RotaChange>>
}

/** Whoever begins to work here. */
export type NewStaff = Pick<Staff, 'name' | 'roles' | 'skills' | 'languages'>

type Of<T extends EditedDocument['type']> = Extract<EditedDocument, { type: T }>

export type StaffingParts = {
  replica: Replica
  bridge: Bridge
  siteId: string
  staff: () => readonly StaffMember[]
  by: () => string
}

export const staffingWith = ({ replica, bridge, siteId, staff, by }: StaffingParts): Staffing => {
  const stored = async (id: string): Promise<EditedDocument | undefined> =>
    (await replica.settings.findOne(id).exec())?.getLatest().toMutableJSON()
  /** A stamp later than all of a document. */
  const stampFor = async (id: string): Promise<Stamp> =>
    stampAfter(
      bridge,
      Object.values((await stored(id))?.stamps ?? {})
        .sort(compareText)
        .at(-1),
    )
  const keep = (document: EditedDocument): Promise<EditedDocument> => keepEdit({ replica, bridge }, document)
  const memberIn = (document: EditedDocument | undefined): Of<'staff'> | undefined =>
    document?.type === 'staff' ? document : undefined
  const rotaIn = (document: EditedDocument | undefined): Of<'rota'> | undefined =>
    document?.type === 'rota' ? document : undefined

  return {
    change: (id, change) =>
      attempted(bridge, 'staffEdit', async () => {
        const at = await stampFor(id)
        const present = memberIn(await stored(id))
        if (present === undefined) return refuse('internal')
        const data = withChange(present.data, change)
        const refusal = refusalOfChange(staff(), by(), { id, next: data })
        if (refusal !== undefined) return refuse(refusal)
        if (!Staff.safeParse(data).success) return refuse('badRequest')
        const stamps = { ...present.stamps, ...stamped(fieldsOfChange(change), at) }
        await keep({ ...present, data, stamps })
        return { ok: true, value: changeBack(present.data, change) }
      }),
    add: (data) =>
      attempted(bridge, 'staffEdit', async () => {
        const id = `staff:${staffKey(data.name, crypto.randomUUID())}`
        const refusal = refusalOfChange(staff(), by(), { id, next: data })
        if (refusal !== undefined) return refuse(refusal)
        if (!Staff.safeParse(data).success) return refuse('badRequest')
        const at = await stampFor(id)
        await keep({ id, type: 'staff', data, stamps: stamped(fieldsOfChange(data), at), history: [] })
        return { ok: true, value: id }
      }),
    rota$: (week) =>
      replica.settings.find({ selector: { id: rotaId(siteId, week) } }).$.pipe(
        map((documents) => rotaIn(plain(documents)[0])?.data ?? noRota),
        distinctUntilChanged(),
      ),
    changeRota: (week, change) =>
      attempted(bridge, 'rotaEdit', async () => {
        if (!decides(staff(), by())) return refuse('notSupervisor')
        const id = rotaId(siteId, week)
        const at = await stampFor(id)
        const before = rotaIn(await stored(id)) ?? emptyRota(id)
        const fields = Object.keys(change).map((part) => partField('assignments', part))
        const document: EditedDocument = {
          ...before,
          data: withRotaChange(before.data, change),
          stamps: { ...before.stamps, ...stamped(fields, at) },
        }
        if (!EditedDocument.safeParse(document).success) return refuse('badRequest')
        await keep(document)
        return { ok: true, value: partsBack(before.data.assignments, change) }
      }),
  }
}

const emptyRota = (id: string): Of<'rota'> => ({ id, type: 'rota', data: noRota, stamps: {}, history: [] })

const stamped = (fields: readonly string[], at: Stamp): Record<string, Stamp> =>
  Object.fromEntries(fields.map((field) => [field, at]))

const refuse = (code: ChangeRefusal | 'badRequest' | 'internal'): { ok: false; error: ActionFailure } => ({
  ok: false,
  error: { code, facts: {} },
})
