import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import * as z from 'zod'
import { type ActivityContent, contentOf } from '#domain/activity/document.ts'
import { sameJson } from '#domain/document/canonical.ts'
import { keyOf } from '../state/activities.ts'
import type { ActivitySaved } from '../state/activities.ts'
import { useActivities, useActivityEditing, useToday } from '../state/station.tsx'
import { Text, useDraft } from '../state/useDraft.ts'
import type { UndoOffer } from '../ui/UndoBar.tsx'
import { useRun } from '../visit/useRun.ts'
import { ActivityForm, blankForm, contentFrom, formOf } from './form.ts'

/** What is typed of an activity, and what it was when that began; one that is new begins as nothing. */
const Draft = z.strictObject({ isNew: z.boolean(), base: ActivityForm, form: ActivityForm })
type Draft = z.infer<typeof Draft>
const Drafts = z.record(z.string(), Draft)
const none: z.infer<typeof Drafts> = {}

/** The activities under way on this screen, what is done with them, and the last of it that can be taken back. */
export const useActivityWork = () => {
  const { t } = useTranslation('activity')
  const activities = useActivities()
  const editing = useActivityEditing()
  const today = useToday()
  const { running, error, run, clear } = useRun()
  const [drafts, setDrafts] = useDraft('activities', Drafts, none)
  const [shown, setShown] = useDraft<string | undefined>('activity', Text.optional(), undefined)
  const [last, setLast] = useState<{ offer: UndoOffer; saved: ActivitySaved }>()
  const document = activities.find((one) => keyOf(one) === shown)
  const present = document === undefined ? undefined : contentOf(document.data)
  const draft = draftOf(shown === undefined ? undefined : drafts[shown], present)
  const change = (key: string, next: Draft | undefined): void =>
    setDrafts((now) => {
      const { [key]: _, ...others } = now
      return next === undefined || !isChanged(next) ? others : { ...others, [key]: next }
    })
  const offer = (what: string, saved: ActivitySaved): void =>
    setLast({ offer: { id: crypto.randomUUID(), what, at: Date.now() }, saved })
  const write = async ({ isNew, base, form }: Draft, key: string): Promise<boolean> => {
    const wanted = contentFrom(form, present?.origin)
    if (!('content' in wanted)) return false
    const before = contentFrom(base, present?.origin)
    const saved = await run('save', () =>
      isNew
        ? editing.add(wanted.content)
        : editing.save(key, { base: 'content' in before ? before.content : wanted.content, wanted: wanted.content }),
    )
    if (saved === undefined) return false
    change(key, undefined)
    setShown(saved.key)
    offer(t('done.saved', { title: saved.after.about.title.nl }), saved)
    return true
  }
  return {
    shown,
    draft,
    running,
    error,
    clear,
    undoOffer: last?.offer,
    isUnsaved: (key: string): boolean => Object.hasOwn(drafts, key),
    /** Those that were begun and not saved yet, which no list has. */
    begun: Object.entries(drafts).flatMap(([key, { isNew, form }]) => (isNew ? [{ key, title: form.title.nl }] : [])),
    choose: setShown,
    add: () => {
      const key = `new-${crypto.randomUUID()}`
      const base = blankForm(crypto.randomUUID().slice(0, 8), today)
      // It stays in sight before anything is typed.
      setDrafts((now) => ({ ...now, [key]: { isNew: true, base, form: base } }))
      setShown(key)
    },
    type: (form: ActivityForm) => {
      if (shown === undefined || draft === undefined) return
      if (draft.isNew) setDrafts((now) => ({ ...now, [shown]: { ...draft, form } }))
      else change(shown, { ...draft, form })
    },
    discard: () => {
      if (shown === undefined) return
      change(shown, undefined)
      if (draft?.isNew === true) setShown(undefined)
    },
    save: () => (shown === undefined || draft === undefined ? Promise.resolve(false) : write(draft, shown)),
    undo: async () => {
      if (last === undefined) return
      const { key, before, after } = last.saved
      // Nothing is deleted: what was new is off.
      const wanted: ActivityContent = before ?? { ...after, status: 'withdrawn' }
      if ((await run('undo', () => editing.save(key, { base: after, wanted }))) === undefined) return
      setLast(undefined)
      change(key, undefined)
    },
  }
}

export type ActivityWork = ReturnType<typeof useActivityWork>

/** What somebody typed, else the activity as it is by now. */
const draftOf = (typed: Draft | undefined, present: ActivityContent | undefined): Draft | undefined => {
  if (typed !== undefined || present === undefined) return typed
  const form = formOf(present)
  return { isNew: false, base: form, form }
}

export const isChanged = ({ base, form }: Pick<Draft, 'base' | 'form'>): boolean => !sameJson(base, form)
