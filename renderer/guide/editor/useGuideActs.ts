import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { touchedParts } from '#domain/guide/editing/typed.ts'
import type { GuideChecks } from '#domain/guide/checks.ts'
import { guideFile } from '#domain/guide/file.ts'
import { useGuideEditing, usePreferences } from '../../state/station.tsx'
import { saveAs } from '../../settings/transfer.ts'
import { useRun } from '../../visit/useRun.ts'
import { changesIn } from './kept.ts'
import type { GuideStore } from './openGuide.ts'

/** What is done with a guide as a whole, and what was done last, in words. */
export const useGuideActs = (props: { store: GuideStore; onRefused: (checks: GuideChecks) => void }) => {
  const { store, onRefused } = props
  const { t } = useTranslation('guideEditor')
  const editing = useGuideEditing()
  const { staff: by } = usePreferences()
  const { running, error, run, clear } = useRun()
  const [told, setTold] = useState<string>()
  const key = store.getState().known.key

  const save = async (): Promise<boolean> => {
    const { typed, saved } = store.getState()
    const parts = touchedParts(typed)
    if (parts.length === 0) return true
    const done = await run('save', () => editing.save(key, changesIn(typed.mine, parts)))
    if (done === undefined) return false
    saved(typed.mine)
    setTold(t('done.saved'))
    return true
  }
  /** What is typed goes along. */
  const after = async (name: 'review' | 'back' | 'withdraw' | 'offer'): Promise<void> => {
    if (!(await save())) return
    const act = {
      review: editing.sendToReview,
      back: editing.backToDraft,
      withdraw: editing.withdraw,
      offer: editing.offerAgain,
    }[name]
    if ((await run(name, () => act(key))) !== undefined) setTold(t(`done.${name}`))
  }
  const publish = async (): Promise<void> => {
    if (!(await save())) return
    const outcome = await run('publish', () => editing.publish(key))
    if (outcome === undefined) return
    if (outcome.became === 'published') {
      const isOwnReview = outcome.version.review !== undefined && outcome.version.review.by === by
      setTold(isOwnReview ? t('done.publishedOwn') : t('done.published'))
      return
    }
    setTold(t('done.refused', { count: outcome.checks.faults.length }))
    onRefused(outcome.checks)
  }
  return {
    running,
    error,
    clear,
    told,
    save,
    publish,
    review: () => after('review'),
    back: () => after('back'),
    withdraw: () => after('withdraw'),
    offer: () => after('offer'),
    exportFile: (): void => {
      saveAs(`${key}.json`, new Blob([guideFile(store.getState().typed.mine)], { type: 'application/json' }))
      setTold(t('done.exported'))
    },
  }
}

export type GuideActs = ReturnType<typeof useGuideActs>
