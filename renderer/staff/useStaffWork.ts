import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StaffChange } from '#domain/staff/change.ts'
import type { RotaChange } from '#domain/staff/rota.ts'
import { undoMs } from '#domain/time/undoMs.ts'
import type { ActionFailure, Done, StaffMember } from '../state/model.ts'
import type { NewStaff } from '../state/staffing.ts'
import { useStaffing, useToday } from '../state/station.tsx'
import type { UndoOffer } from '../ui/UndoBar.tsx'
import { useRun } from '../visit/useRun.ts'

export type StaffWork = {
  /** Answers whether it was saved; `told` is what is said of it. */
  change: (member: StaffMember, change: StaffChange, told?: string) => Promise<boolean>
  /** Answers the id of somebody new. */
  add: (staff: NewStaff) => Promise<string | undefined>
  changeRota: (week: string, change: RotaChange, told: string) => Promise<boolean>
  undo: () => void
  offer: UndoOffer | undefined
  error: ActionFailure | undefined
  clear: () => void
}

/** What is done to staff and their rota: each change is saved at once, and taken back within 10 seconds. */
export const useStaffWork = (): StaffWork => {
  const { t } = useTranslation('staff')
  const staffing = useStaffing()
  const today = useToday()
  const { error, run, clear } = useRun()
  const [done, setDone] = useState<{ offer: UndoOffer; back: () => Promise<Done<unknown>> }>()
  const attempt = async <T>(
    act: () => Promise<Done<T>>,
    told: string,
    back: (value: T) => () => Promise<Done<unknown>>,
  ): Promise<T | undefined> => {
    const at = Date.now()
    // One field is left and the next one changed in one go: neither may be taken for the other pressed twice.
    const value = await run(`${String(at)} ${crypto.randomUUID()}`, act)
    if (value !== undefined) setDone({ offer: { id: String(at), what: told, at: Date.now() }, back: back(value) })
    return value
  }
  return {
    change: async (member, change, told = t('saved', { name: change.name ?? member.name })) => {
      const changeBack = await attempt(
        () => staffing.change(member.id, change),
        told,
        (before) => () => staffing.change(member.id, before),
      )
      return changeBack !== undefined
    },
    add: async (staff) =>
      attempt(
        () => staffing.add(staff),
        t('added', { name: staff.name }),
        // Nobody is ever deleted: whoever was added by mistake is one who left.
        (id) => () => staffing.change(id, { archived: today }),
      ),
    changeRota: async (week, change, told) => {
      const changeBack = await attempt(
        () => staffing.changeRota(week, change),
        told,
        (before) => () => staffing.changeRota(week, before),
      )
      return changeBack !== undefined
    },
    undo: () => {
      if (done === undefined || Date.now() - done.offer.at > undoMs) return
      setDone(undefined)
      void run('undo', done.back)
    },
    offer: done?.offer,
    error,
    clear,
  }
}
