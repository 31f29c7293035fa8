import { type ReactNode, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { withoutTurns } from '#domain/language/direction.ts'
import { movedTo, withRow, withoutRow } from '../../ui/order.ts'
import { FieldGroup } from '../../ui/FieldGroup.tsx'
import { OrderedRows, RowHead } from '../../ui/OrderedRows.tsx'
import { ActionButton } from '../../ui/ActionButton.tsx'
import { Plus } from '../../ui/icons.tsx'
import css from './Editor.module.css'
import { useForm } from './form.ts'

/** Rows of one field in their order, one of them open; those with something wrong are open too. */
export function Rows<T>(props: {
  /** Distinguishes them from other rows on the screen. */
  id: string
  label: string
  addLabel: string
  rows: readonly T[]
  nameOf: (row: T) => string | undefined
  /** What a row that is added begins with. */
  blank: T
  isWrong: (index: number) => boolean
  body: (row: T, index: number, change: (row: T) => void) => ReactNode
  onChange: (rows: T[]) => void
}) {
  const { id, label, addLabel, rows, nameOf, blank, isWrong, body, onChange } = props
  const { t } = useTranslation('editor')
  const { disabled } = useForm()
  const [open, setOpen] = useState<number>()
  const group = useRef<HTMLFieldSetElement>(null)
  const add = (): void => {
    flushSync(() => {
      onChange([...rows, blank])
      setOpen(rows.length)
    })
    group.current?.querySelector<HTMLElement>(`[id="${id}-${String(rows.length)}"] :is(input, textarea)`)?.focus()
  }
  return (
    <FieldGroup label={label} ref={group}>
      <OrderedRows
        label={label}
        disabled={disabled}
        rows={rows.map((row, index) => {
          const name = withoutTurns(nameOf(row) ?? '') || t('item.unnamed')
          const isOpen = open === index || isWrong(index)
          const bodyId = `${id}-${String(index)}`
          return {
            id: String(index),
            name,
            content: (
              <RowHead id={bodyId} isOpen={isOpen} onToggle={() => setOpen(isOpen ? undefined : index)}>
                <span className={css['rowName']}>{name}</span>
              </RowHead>
            ),
            body: isOpen && (
              <div className={css['rowBody']} id={bodyId}>
                {body(row, index, (next) => onChange(withRow(rows, index, next)))}
              </div>
            ),
          }
        })}
        onMove={(from, to) => {
          onChange(movedTo(rows, from, to))
          setOpen(open === from ? to : undefined)
        }}
        onRemove={(index) => {
          onChange(withoutRow(rows, index))
          setOpen(undefined)
        }}
      />
      <div className={css['acts']}>
        <ActionButton label={addLabel} icon={<Plus size={16} />} kind="quiet" disabled={disabled} onPress={add} />
      </div>
    </FieldGroup>
  )
}
