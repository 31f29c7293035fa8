import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mayEditActivities } from '#domain/activity/mayEdit.ts'
import { decides } from '#domain/staff/decides.ts'
import { useBoard, usePreferences } from '../state/station.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { FailureMessage } from '../ui/FailureMessage.tsx'
import { UndoBar } from '../ui/UndoBar.tsx'
import { useKeys } from '../ui/useKeys.ts'
import css from './Activities.module.css'
import { ActivityEditor } from './ActivityEditor.tsx'
import { ActivityList } from './ActivityList.tsx'
import { CalendarDialog } from './CalendarDialog.tsx'
import { useActivityWork } from './useActivityWork.ts'

/** What there is to do in the municipality: written here, or taken in from a calendar. */
export function ActivitiesTab() {
  const { t } = useTranslation('activity')
  const { products, staff } = useBoard()
  const { staff: by } = usePreferences()
  const work = useActivityWork()
  const [imports, setImports] = useState(false)
  const whyNot = {
    edit: mayEditActivities(staff, by, products) ? undefined : t('mayNot'),
    takeIn: decides(staff, by) ? undefined : t('mayNotTakeIn'),
  }
  useKeys({ 'Alt+N': work.add }, { enabled: whyNot.edit === undefined })
  return (
    <div className={css['tab']}>
      <ActivityList work={work} whyNot={whyNot} onImport={() => setImports(true)} />
      <div className={css['main']}>
        {work.draft === undefined ? (
          <>
            <EmptyState title={t('choose')} hint={t('chooseHint')} />
            {work.error !== undefined && <FailureMessage error={work.error} onClose={work.clear} />}
            <UndoBar offer={work.undoOffer} onUndo={() => void work.undo()} />
          </>
        ) : (
          <ActivityEditor key={work.shown} work={work} draft={work.draft} whyNot={whyNot.edit} />
        )}
      </div>
      <CalendarDialog opened={imports} onClose={() => setImports(false)} />
    </div>
  )
}
