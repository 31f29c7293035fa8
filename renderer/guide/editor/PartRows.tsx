import { type ReactNode, useRef } from 'react'
import { flushSync } from 'react-dom'
import type { CatalogueText } from '#domain/product/text.ts'
import { ActionButton } from '../../ui/ActionButton.tsx'
import { FieldGroup } from '../../ui/FieldGroup.tsx'
import { OrderedRows } from '../../ui/OrderedRows.tsx'
import { Plus } from '../../ui/icons.tsx'
import { movedTo, withoutRow } from '../../ui/order.ts'
import css from './Fields.module.css'
import { useGuideView } from './openGuide.ts'
import { useFirstWords } from './useStepNames.ts'

/** The answers of a question or the items of a list, in their order, each with its fields. */
export function PartRows<P extends { id: string; text: CatalogueText }>(props: {
  label: string
  addLabel: string
  rows: readonly P[]
  onChange: (rows: readonly P[]) => void
  /** What a new row is. */
  onAdd: () => P
  text: (row: P, place: number) => ReactNode
  /** What else a row has, below its text. */
  more?: (row: P, place: number) => ReactNode
}) {
  const { label, addLabel, rows, onChange, onAdd, text, more } = props
  const { disabled } = useGuideView()
  const words = useFirstWords()
  const group = useRef<HTMLFieldSetElement>(null)
  const add = (): void => {
    flushSync(() => onChange([...rows, onAdd()]))
    const fields =
      group.current?.querySelectorAll<HTMLInputElement>('li input[type="text"], li input:not([type])') ?? []
    const last = [...fields].at(-1)
    last?.focus()
    last?.select()
  }
  return (
    <FieldGroup label={label} ref={group}>
      <OrderedRows
        label={label}
        disabled={disabled}
        rows={rows.map((row, index) => ({
          id: row.id,
          name: words(row.text),
          content: text(row, index + 1),
          body: more !== undefined && <div className={css['more']}>{more(row, index + 1)}</div>,
        }))}
        onMove={(from, to) => onChange(movedTo(rows, from, to))}
        onRemove={(index) => onChange(withoutRow(rows, index))}
      />
      <div className={css['acts']}>
        <ActionButton label={addLabel} icon={<Plus size={16} />} kind="quiet" disabled={disabled} onPress={add} />
      </div>
    </FieldGroup>
  )
}
