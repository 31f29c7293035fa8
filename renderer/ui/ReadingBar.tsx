import { useTranslation } from 'react-i18next'
import type { Progress } from '#sync/replication/progress.ts'
import css from './ReadingBar.module.css'
import { percentOf } from './percent.ts'

/** How far the reading is, as a bar. It says what it is when it is asked, and never speaks up by itself. */
export function ReadingBar({ progress, kind }: { progress: Progress; kind: 'line' | 'bar' }) {
  const { t } = useTranslation('status')
  return (
    <progress
      className={css['reading']}
      data-kind={kind}
      max={100}
      value={percentOf(progress.share)}
      aria-label={t('progress.label')}
    />
  )
}
