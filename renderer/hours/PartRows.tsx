import { type ReactNode, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { RowHead, Tool } from '../ui/OrderedRows.tsx'
import { Said } from '../ui/Said.tsx'
import { Cross } from '../ui/icons.tsx'
import css from './Hours.module.css'

export type PartRow = {
  id: string
  name: string
  aside?: string | undefined
  /** What is odd about it, in words. */
  odd?: string | undefined
  isFaulty: boolean
  body: ReactNode
}

/** The weeks or the exceptions of a timetable; one of them open to be changed. */
export function PartRows(props: {
  id: string
  label: string
  rows: readonly PartRow[]
  disabled: boolean
  showsDoubts: boolean
  open: string | undefined
  onOpen: (id: string | undefined) => void
  onRemove: (id: string) => void
}) {
  const { id, label, rows, disabled, showsDoubts, open, onOpen, onRemove } = props
  const { t } = useTranslation(['hours', 'layouts'])
  const list = useRef<HTMLUListElement>(null)
  const [told, setTold] = useState('')
  const remove = (row: PartRow): void => {
    flushSync(() => onRemove(row.id))
    list.current?.focus()
    setTold(t('layouts:order.removed', { name: row.name }))
  }
  return (
    <>
      <ul className={css['parts']} ref={list} tabIndex={-1} aria-label={label} hidden={rows.length === 0}>
        {rows.map((row) => {
          const isOpen = row.id === open
          const body = `${id}-${row.id}`
          return (
            <li className={css['part']} key={row.id}>
              <div className={css['partHead']}>
                <RowHead id={body} isOpen={isOpen} onToggle={() => onOpen(isOpen ? undefined : row.id)}>
                  <span className={css['partName']}>{row.name}</span>
                  {row.aside !== undefined && (
                    <span className={css['aside']} title={row.aside}>
                      {row.aside}
                    </span>
                  )}
                </RowHead>
                <Tool label={t('layouts:order.remove', { name: row.name })} off={disabled} onPress={() => remove(row)}>
                  <Cross size={16} />
                </Tool>
              </div>
              {row.odd !== undefined && <Said level="warning">{row.odd}</Said>}
              {!isOpen && showsDoubts && row.isFaulty && <Said level="error">{t('fault.inside')}</Said>}
              {isOpen && (
                <div className={css['partBody']} id={body}>
                  {row.body}
                </div>
              )}
            </li>
          )
        })}
      </ul>
      <VisuallyHidden role="status">{told}</VisuallyHidden>
    </>
  )
}
