import { useTranslation } from 'react-i18next'
import type { ImportState } from '../state/productImport.ts'
import css from './Maintenance.module.css'

/** How far an import is: pages while it reads, products while it takes them in. */
export function ImportProgress({ state }: { state: Pick<ImportState, 'running' | 'reading' | 'progress'> }) {
  const { t } = useTranslation('import')
  const { running, reading, progress } = state
  if (running === undefined) return null
  if (running === 'plan') return <p className={css['text']}>{t('planning', { count: reading?.found ?? 0 })}</p>
  if (running === 'take') return progress === undefined ? null : <ProgressLine kind="taking" {...progress} />
  const { read = 0, waiting = 0 } = reading ?? {}
  return read + waiting === 0 ? null : <ProgressLine kind="reading" done={read} of={read + waiting} />
}

export function ProgressLine({ kind, done, of }: { kind: 'reading' | 'taking'; done: number; of: number }) {
  const { t } = useTranslation('import')
  const words = t(kind, { done, of })
  return (
    <p className={css['text']}>
      {words} <progress max={of} value={done} aria-label={words} />
    </p>
  )
}
