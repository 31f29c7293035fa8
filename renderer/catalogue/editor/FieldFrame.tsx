import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type ProductField, valueOf } from '#domain/product/fields.ts'
import { ActionButton } from '../../ui/ActionButton.tsx'
import { Warning } from '../../ui/icons.tsx'
import { useNames } from '../../visit/useNames.ts'
import css from './Editor.module.css'
import { useForm } from './form.ts'
import { useValueLines } from './useValueLines.ts'
import { ValueLines } from './ValueLines.tsx'
import { lastEditorOf } from './lastEditorOf.ts'

/** Holds one field: by its edge it shows that it is not saved yet, and what somebody else made of it meanwhile stands below. */
export function FieldFrame({ field, children }: { field: ProductField; children: ReactNode }) {
  const { changed, isOvertaken } = useForm()
  return (
    <div className={css['field']} data-changed={changed.includes(field) || undefined} data-field={field}>
      {children}
      {isOvertaken(field) && <Theirs field={field} />}
    </div>
  )
}

function Theirs({ field }: { field: ProductField }) {
  const { t } = useTranslation('editor')
  const { stored, revert, keep } = useForm()
  const names = useNames()
  const lines = useValueLines()
  const by = lastEditorOf(stored, field)
  return (
    <div className={css['theirs']} role="status">
      <p className={css['theirsHead']}>
        <Warning size={16} />
        {t('overtaken', { name: by === undefined ? t('overtakenBy') : names.staff(by) })}
      </p>
      <ValueLines lines={lines(field, valueOf(stored.data, field))} />
      <p className={css['hint']}>{t('overtakenRule')}</p>
      <div className={css['acts']}>
        <ActionButton label={t('takeTheirs')} onPress={() => revert(field)} />
        <ActionButton label={t('keepMine')} kind="quiet" onPress={() => keep(field)} />
      </div>
    </div>
  )
}
