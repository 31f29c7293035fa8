import { type ReactNode, useRef } from 'react'
import { flushSync } from 'react-dom'
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
  const { changed, isOvertaken, revert, keep } = useForm()
  const frame = useRef<HTMLDivElement>(null)
  const settle = (how: (field: ProductField) => void): void => {
    flushSync(() => how(field))
    frame.current?.querySelector<HTMLElement>('input, textarea, select, button')?.focus()
  }
  return (
    <div className={css['field']} data-changed={changed.includes(field) || undefined} data-field={field} ref={frame}>
      {children}
      {isOvertaken(field) && <Theirs field={field} onTake={() => settle(revert)} onKeep={() => settle(keep)} />}
    </div>
  )
}

function Theirs(props: { field: ProductField; onTake: () => void; onKeep: () => void }) {
  const { field, onTake, onKeep } = props
  const { t } = useTranslation('editor')
  const { stored } = useForm()
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
        <ActionButton label={t('takeTheirs')} onPress={onTake} />
        <ActionButton label={t('keepMine')} kind="quiet" onPress={onKeep} />
      </div>
    </div>
  )
}
