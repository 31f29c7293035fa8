import { useTranslation } from 'react-i18next'
import { readRefusal } from '#domain/product/refusal.ts'
import { useSync } from '../../state/station.tsx'
import { Warning } from '../../ui/icons.tsx'
import css from './Editor.module.css'
import { useRefusalWords } from './useRefusalWords.ts'
import { useFieldWords } from '../fields/useFieldWords.ts'

/** Why the server did not take this product as it stands here, until it does. */
export function RefusedNotice({ id }: { id: string }) {
  const { t } = useTranslation('editor')
  const { refused } = useSync()
  const words = useRefusalWords()
  const { listOf } = useFieldWords()
  const row = refused.find(({ document }) => document === id)
  if (row === undefined) return null
  const { fields } = readRefusal(row.reason)
  return (
    <div className={css['refused']} role="alert">
      <Warning />
      <div>
        <p className={css['refusedTitle']}>{t('entry', { what: t('refused.title'), value: words(row.reason) })}</p>
        <p>{fields.length > 0 ? t('refused.mend', { fields: listOf(fields) }) : t('refused.todo')}</p>
        <p className={css['hint']}>{t('refused.waits')}</p>
      </div>
    </div>
  )
}
