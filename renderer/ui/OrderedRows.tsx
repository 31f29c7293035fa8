import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import css from './OrderedRows.module.css'
import { Arrow, Chevron, Cross } from './icons.tsx'

export type OrderedRow = {
  id: string
  /** What the row is called where it is moved and taken away. */
  name: string
  content: ReactNode
  /** Below it, as wide as the whole row. */
  body?: ReactNode
  /** Absent: it can be taken away. */
  stays?: boolean
}

/**
 * Rows in an order that people give them: a place up or down by a button, or by Alt with an arrow on any button of the row.
 * What is moved keeps the focus, and its new place is told.
 */
export function OrderedRows(props: {
  label: string
  rows: readonly OrderedRow[]
  disabled: boolean
  /** Absent where their order says nothing. */
  onMove?: (from: number, to: number) => void
  onRemove: (index: number) => void
  /** Beside the other buttons of a row. */
  more?: (index: number) => ReactNode
}) {
  const { label, rows, disabled, onMove, onRemove, more } = props
  const { t } = useTranslation('layouts')
  const list = useRef<HTMLOListElement>(null)
  const [told, setTold] = useState('')
  const move = (from: number, to: number): void => {
    const name = rows[from]?.name
    if (onMove === undefined || disabled || name === undefined || to < 0 || to >= rows.length) return
    const focused = document.activeElement
    // The browser takes the focus from an element that is put elsewhere.
    flushSync(() => onMove(from, to))
    if (focused instanceof HTMLElement) focused.focus()
    setTold(t('order.stands', { name, place: to + 1, count: rows.length }))
  }
  const remove = (index: number): void => {
    const row = rows[index]
    if (disabled || row === undefined || row.stays === true) return
    flushSync(() => onRemove(index))
    list.current?.focus()
    setTold(t('order.removed', { name: row.name }))
  }
  const onKeyDown = (event: KeyboardEvent, index: number): void => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    const isOurs = event.altKey && !event.ctrlKey && event.target instanceof HTMLButtonElement
    if (step === 0 || !isOurs) return
    event.preventDefault()
    event.stopPropagation()
    move(index, index + step)
  }
  return (
    <>
      <ol className={css['rows']} ref={list} tabIndex={-1} aria-label={label} hidden={rows.length === 0}>
        {rows.map(({ id, name, content, body, stays = false }, index) => (
          <li className={css['row']} key={id} onKeyDown={(event) => onKeyDown(event, index)}>
            <div className={css['content']}>{content}</div>
            <div className={css['tools']}>
              {onMove !== undefined && (
                <>
                  <Tool
                    label={t('order.up', { name })}
                    off={disabled || index === 0}
                    onPress={() => move(index, index - 1)}
                  >
                    <Arrow direction="straight" size={16} />
                  </Tool>
                  <Tool
                    label={t('order.down', { name })}
                    off={disabled || index === rows.length - 1}
                    onPress={() => move(index, index + 1)}
                  >
                    <span className={css['down']}>
                      <Arrow direction="straight" size={16} />
                    </span>
                  </Tool>
                </>
              )}
              {more?.(index)}
              <Tool label={t('order.remove', { name })} off={disabled || stays} onPress={() => remove(index)}>
                <Cross size={16} />
              </Tool>
            </div>
            {body !== undefined && body !== false && <div className={css['body']}>{body}</div>}
          </li>
        ))}
      </ol>
      <VisuallyHidden role="status">{told}</VisuallyHidden>
    </>
  )
}

/** A small button of a row. One that cannot be pressed stays in the tab order: who moves a row to the end keeps the focus. */
export function Tool(props: { label: string; off: boolean; onPress: () => void; children: ReactNode }) {
  const { label, off, onPress, children } = props
  return (
    <button
      type="button"
      className={css['tool']}
      aria-label={label}
      title={label}
      aria-disabled={off}
      onClick={off ? undefined : onPress}
    >
      {children}
    </button>
  )
}

/** The head of a row that opens: what stands in it is below. */
export function RowHead(props: { id: string; isOpen: boolean; onToggle: () => void; children: ReactNode }) {
  const { id, isOpen, onToggle, children } = props
  return (
    <button
      type="button"
      className={css['head']}
      aria-expanded={isOpen}
      aria-controls={isOpen ? id : undefined}
      onClick={onToggle}
    >
      <Chevron size={16} />
      {children}
    </button>
  )
}
