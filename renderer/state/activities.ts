import { type Observable, map } from 'rxjs'
import { activityIdOf, activityKeyOf, activityPrefix } from '#domain/activity/activity.ts'
import { type CalendarStep, takenIn } from '#domain/activity/calendar/plan.ts'
import {
  type ActivityContent,
  type ActivityDocument,
  addedActivity,
  changedActivity,
  contentOf,
  newActivityKey,
  rebased,
} from '#domain/activity/document.ts'
import { mayEditActivities } from '#domain/activity/mayEdit.ts'
import { compareText } from '#domain/document/order.ts'
import { decides } from '#domain/staff/decides.ts'
import type { Stamp } from '#domain/time/stamp.ts'
import type { Bridge } from '#preload/bridge.ts'
import type { EditedDocument } from '#sync/merge/kinds.ts'
import type { Replica } from '#sync/replica/open.ts'
import { liveCatalogue } from './liveCatalogue.ts'
import type { ActionFailure, Board, Done } from './model.ts'
import { attempted } from './recording.ts'
import { keepEdit, stampAfter } from './writeEdit.ts'

/** What was there before, so that it can be taken back; absent where nothing was. */
export type ActivitySaved = { key: string; before: ActivityContent | undefined; after: ActivityContent }

/**
 * How activities are written. Each resolves once it is on disk; fails with `notYourActivity` for who may not, `notSupervisor` for
 * whoever takes a calendar in and does not decide here, and `badRequest` for what no activity can be.
 */
export type ActivityEditing = {
  add: (content: ActivityContent) => Promise<Done<ActivitySaved>>
  /** Writes what `wanted` changed of `base` over whatever the activity is by now. */
  save: (key: string, edit: { base: ActivityContent; wanted: ActivityContent }) => Promise<Done<ActivitySaved>>
  /** Takes the steps of a calendar in that change something; answers how many did. `onDone` hears how many were seen to. */
  takeIn: (
    steps: readonly CalendarStep[],
    how: { department: string | undefined; onDone: (done: number) => void },
  ) => Promise<Done<number>>
}

export type ActivityEditingParts = {
  replica: Replica
  bridge: { call: Pick<Bridge['call'], 'giveStamp' | 'keepEdit' | 'report'> }
  board: () => Pick<Board, 'staff' | 'products'>
  by: () => string
  trueNow: () => number
}

/** Every activity, live, in the order of the ids. */
export const liveActivities = (replica: Replica): Observable<ActivityDocument[]> =>
  liveCatalogue(replica, { from: activityPrefix, to: 'activity;' }).pipe(
    map((documents) => documents.flatMap((document) => activityIn(document) ?? [])),
  )

export const activityEditingWith = (parts: ActivityEditingParts): ActivityEditing => {
  const { replica, bridge, board, by, trueNow } = parts
  const may = (): boolean => mayEditActivities(board().staff, by(), board().products)
  const present = async (key: string): Promise<ActivityDocument | undefined> => {
    const stored = (await replica.catalogue.findOne(activityIdOf(key)).exec())?.getLatest().toMutableJSON()
    return stored === undefined ? undefined : activityIn(stored)
  }
  const editAfter = async (document: ActivityDocument | undefined) => ({
    at: await stampAfter(bridge, latestOf(Object.values(document?.stamps ?? {}))),
    by: by(),
  })
  return {
    add: (content) =>
      attempted<ActivitySaved>(bridge, 'activityAdd', async () => {
        if (!may()) return refuse('notYourActivity')
        const key = newActivityKey(content.about.title.nl, crypto.randomUUID().slice(0, 8))
        const document = addedActivity(key, content, await editAfter(undefined))
        if (document === undefined) return refuse('badRequest')
        await keepEdit({ replica, bridge }, document)
        return { ok: true, value: { key, before: undefined, after: contentOf(document.data) } }
      }),
    save: (key, edit) =>
      attempted<ActivitySaved>(bridge, 'activityEdit', async () => {
        if (!may()) return refuse('notYourActivity')
        const document = await present(key)
        const before = document === undefined ? undefined : contentOf(document.data)
        const content = before === undefined ? undefined : rebased(before, edit)
        if (document === undefined || content === undefined) return refuse('badRequest')
        const after = changedActivity(document, content, await editAfter(document))
        if (after === 'malformed') return refuse('badRequest')
        if (after !== undefined) await keepEdit({ replica, bridge }, after)
        return { ok: true, value: { key, before, after: contentOf((after ?? document).data) } }
      }),
    takeIn: (steps, { department, onDone }) =>
      attempted(bridge, 'calendarImport', async () => {
        if (!decides(board().staff, by())) return refuse('notSupervisor')
        let taken = 0
        for (const [place, { found, key }] of steps.entries()) {
          const known = await present(key)
          const edit = await editAfter(known)
          const document = takenIn({ found, present: known, department, now: trueNow(), edit })
          if (document !== undefined) {
            await keepEdit({ replica, bridge }, document)
            taken++
          }
          onDone(place + 1)
        }
        return { ok: true, value: taken }
      }),
  }
}

export const keyOf = ({ id }: Pick<ActivityDocument, 'id'>): string => activityKeyOf(id)

const activityIn = (document: EditedDocument): ActivityDocument | undefined =>
  document.type === 'activity' ? document : undefined

const latestOf = (stamps: readonly Stamp[]): Stamp | undefined => stamps.toSorted(compareText).at(-1)

const refuse = (code: 'badRequest' | 'notYourActivity' | 'notSupervisor'): { ok: false; error: ActionFailure } => ({
  ok: false,
  error: { code, facts: {} },
})
