import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Order } from '#domain/product/overview/order.ts'
import { useNames } from '../../visit/useNames.ts'
import type { Chosen } from './useChosen.ts'
import type { ProductRow } from './productRow.ts'
import type { View } from './useListView.ts'
import { Pager } from './Pager.tsx'
import { ProductTableRow } from './ProductTableRow.tsx'
import { useFieldWords } from '../fields/useFieldWords.ts'
import css from './ProductTable.module.css'
import { ArrowDown } from '../../ui/icons.tsx'

const pageRows = 50
const columns = ['name', 'department', 'level', 'responsible', 'reviewOn', 'status'] as const
const sortable = (column: (typeof columns)[number]): Exclude<Order, 'best'> | undefined =>
  column === 'responsible' ? undefined : column

/**
 * The products in pages. The arrow keys move between the rows, Shift with them chooses on the way, Space chooses one, Enter
 * opens it; the page keys turn the pages.
 */
export function ProductTable(props: {
  rows: readonly ProductRow[]
  order: View['order']
  chosen: Chosen
  /** The product that is open beside the list. */
  opened: string | undefined
  onOrder: (order: View['order']) => void
  onOpen: (key: string) => void
}) {
  const { rows, order, chosen, opened, onOrder, onOpen } = props
  const { t } = useTranslation('overview')
  const names = useNames()
  const [active, setActive] = useState(0)
  const body = useRef<HTMLTableSectionElement>(null)
  const at = Math.min(active, Math.max(0, rows.length - 1))
  const first = at - (at % pageRows)
  const moves = useRef(false)
  useEffect(() => {
    if (!moves.current) return
    moves.current = false
    body.current?.querySelector<HTMLElement>('tr[tabindex="0"]')?.focus()
  }, [at])
  const moveTo = (place: number): void => {
    // Where nothing moves the effect does not run, and would take the focus at some later change.
    moves.current = place !== at
    setActive(place)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const row = rows[at]
    const to = target(event.key, { at, rows: rows.length })
    if (to !== undefined) {
      event.preventDefault()
      const next = rows[to]
      if (event.shiftKey && row !== undefined && next !== undefined) chosen.extendTo(next.key, row.key)
      moveTo(to)
    } else if (row !== undefined && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault()
      if (event.key === 'Enter') onOpen(row.key)
      else if (event.shiftKey) chosen.extendTo(row.key)
      else chosen.toggle(row.key)
    }
  }
  return (
    <>
      <div className={css['scroll']}>
        <table
          className={css['table']}
          role="grid"
          aria-label={t('list.title')}
          aria-multiselectable
          aria-rowcount={rows.length + 1}
        >
          <thead>
            <tr aria-rowindex={1}>
              <td className={css['check']} />
              {columns.map((column) => (
                <ColumnHead key={column} column={column} order={order} onOrder={onOrder} />
              ))}
            </tr>
          </thead>
          <tbody ref={body} onKeyDown={onKeyDown}>
            {rows.slice(first, first + pageRows).map((row, place) => (
              <ProductTableRow
                key={row.key}
                row={row}
                index={first + place + 2}
                isActive={first + place === at}
                isChosen={chosen.keys.has(row.key)}
                isOpen={row.key === opened}
                names={names}
                onFocus={() => setActive(first + place)}
                onChoose={(isRange) => (isRange ? chosen.extendTo : chosen.toggle)(row.key)}
                onOpen={() => onOpen(row.key)}
              />
            ))}
          </tbody>
        </table>
      </div>
      <Pager first={first} pageRows={pageRows} rows={rows.length} onFirst={setActive} />
    </>
  )
}

const target = (key: string, { at, rows }: { at: number; rows: number }): number | undefined => {
  const last = rows - 1
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, last)
    case 'ArrowUp':
      return Math.max(at - 1, 0)
    case 'PageDown':
      return Math.min(at - (at % pageRows) + pageRows, last)
    case 'PageUp':
      return Math.max(at - (at % pageRows) - pageRows, 0)
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return undefined
  }
}

/** A press on a column: up, down, and back to the order that answers the question best. */
const nextOrder = (order: View['order'], by: Order): View['order'] => {
  if (order.by !== by) return { by, descending: false }
  return order.descending ? { by: 'best', descending: false } : { by, descending: true }
}

function ColumnHead(props: {
  column: (typeof columns)[number]
  order: View['order']
  onOrder: (order: View['order']) => void
}) {
  const { column, order, onOrder } = props
  const { t } = useTranslation('overview')
  const { wordOf } = useFieldWords()
  const name = column === 'name' ? t('column.name') : wordOf(`local.${column}`)
  const by = sortable(column)
  if (by === undefined) {
    return (
      <th scope="col" className={css[column]}>
        {name}
      </th>
    )
  }
  const sorted = order.by === by
  return (
    <th
      scope="col"
      className={css[column]}
      {...(sorted ? { 'aria-sort': order.descending ? ('descending' as const) : ('ascending' as const) } : {})}
    >
      <button type="button" className={css['sort']} onClick={() => onOrder(nextOrder(order, by))}>
        {name}
        {sorted && (
          <span className={css['direction']} data-descending={order.descending || undefined}>
            <ArrowDown size={14} />
          </span>
        )}
      </button>
    </th>
  )
}
