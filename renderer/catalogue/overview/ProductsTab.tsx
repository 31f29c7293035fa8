import { type KeyboardEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { decides } from '#domain/staff/decides.ts'
import { nextReview } from '#domain/product/overview/review.ts'
import { useBoard, usePreferences, useToday } from '../../state/station.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { UndoBar } from '../../ui/UndoBar.tsx'
import { useKeys } from '../../ui/useKeys.ts'
import { BulkPanel } from './BulkPanel.tsx'
import { DepartmentsTable } from './DepartmentsTable.tsx'
import { FacetList } from './FacetList.tsx'
import { FailedList } from './FailedList.tsx'
import { ListBar } from './ListBar.tsx'
import { NewProduct } from '../editor/NewProduct.tsx'
import { OpenProduct } from './OpenProduct.tsx'
import { ProductTable } from './ProductTable.tsx'
import css from './ProductsTab.module.css'
import { SelectionBar } from './SelectionBar.tsx'
import { useBulk } from './useBulk.ts'
import { useBeside } from './useBeside.ts'
import { useChosen } from './useChosen.ts'
import { useListView } from './useListView.ts'
import { type ProductRows, useProductRows } from './useProductRows.ts'

/**
 * The list of all products: found, filtered, put in order, chosen and changed; one of them open beside it, `?product=` at once.
 */
export function ProductsTab() {
  const { t } = useTranslation('overview')
  const rows = useProductRows()
  return rows === undefined ? <EmptyState title={t('list.reading')} /> : <Products {...rows} />
}

function Products({ all, shown, counts }: ProductRows) {
  const { t } = useTranslation('overview')
  const { set: setView, ...view } = useListView()
  const today = useToday()
  const { staff } = useBoard()
  const { staff: by } = usePreferences()
  const chosen = useChosen(shown)
  const bulk = useBulk()
  const [beside, setBeside] = useBeside()
  const [months, setMonths] = useState(12)
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)

  const opened = beside?.kind === 'product' ? all.find(({ key }) => key === beside.key) : undefined
  const targets = chosen.keys.size > 0 ? shown.filter(({ key }) => chosen.keys.has(key)) : opened ? [opened] : []
  const [first] = targets
  const focusRow = (): void => list.current?.querySelector<HTMLElement>('tr[tabindex="0"]')?.focus()
  const close = (): void => {
    setBeside(undefined)
    // The row is there again once the panel is gone.
    requestAnimationFrame(focusRow)
  }
  const begin = (): void => setBeside({ kind: 'new' })
  const edit = (): void => {
    if (targets.length > 0) setBeside({ kind: 'change' })
  }
  const reviewed = (): void => {
    if (first === undefined) return
    void bulk.change({
      keys: targets.map(({ key }) => key),
      changes: { to: { ...first.local, reviewOn: nextReview(today, months) }, fields: ['reviewOn'] },
      told: (count) => t('reviewedDone', { count }),
    })
  }
  const toggleDepartments = (): void => setView({ shows: view.shows === 'list' ? 'departments' : 'list' })
  useKeys({
    'Ctrl+K': () => {
      setView({ shows: 'list' })
      field.current?.focus()
      field.current?.select()
    },
    'Alt+O': toggleDepartments,
    ...(decides(staff, by) ? { 'Alt+T': begin } : {}),
  })
  // Nothing is done with rows that are out of sight.
  useKeys({ 'Ctrl+A': chosen.all, 'Alt+W': edit, 'Alt+N': reviewed }, { enabled: view.shows === 'list' })
  const toList = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' || event.target !== field.current) return
    event.preventDefault()
    focusRow()
  }
  return (
    <div className={css['tab']} data-beside={beside?.kind}>
      <FacetList
        filters={view.filters}
        counts={counts}
        departments={[...new Set(all.map(({ local }) => local.department))]}
        onFilters={(filters) => setView({ filters, shows: 'list' })}
      />
      <div className={css['main']}>
        <div className={css['list']} ref={list} onKeyDown={toList}>
          <ListBar
            view={view}
            shown={shown.length}
            all={all.length}
            fieldRef={field}
            onView={setView}
            {...(decides(staff, by) ? { onNew: begin } : {})}
          />
          {bulk.failed.length > 0 && (
            <FailedList
              failed={bulk.failed}
              nameOf={(key) => all.find((row) => row.key === key)?.name ?? key}
              onClose={bulk.forget}
            />
          )}
          {view.shows === 'departments' ? (
            <DepartmentsTable products={all} onShow={(filters) => setView({ query: '', filters, shows: 'list' })} />
          ) : (
            <>
              {shown.length === 0 ? (
                <EmptyState
                  title={t(all.length === 0 ? 'list.empty' : 'list.none')}
                  hint={t(all.length === 0 ? 'list.emptyHint' : 'list.noneHint')}
                />
              ) : (
                <ProductTable
                  rows={shown}
                  order={view.order}
                  chosen={chosen}
                  opened={opened?.key}
                  onOrder={(order) => setView({ order })}
                  onOpen={(key) => setBeside({ kind: 'product', key })}
                />
              )}
              <SelectionBar
                chosen={chosen}
                listed={shown.length}
                targets={targets.length}
                months={months}
                progress={bulk.progress}
                onMonths={setMonths}
                onEdit={edit}
                onReviewed={reviewed}
              />
            </>
          )}
        </div>
        <UndoBar offer={bulk.offer} onUndo={bulk.undo} />
      </div>
      {beside?.kind === 'change' && first !== undefined && (
        <div className={css['beside']}>
          <BulkPanel products={targets} begins={first.local} bulk={bulk} onClose={close} />
        </div>
      )}
      {beside?.kind === 'new' && (
        <div className={css['beside']}>
          <NewProduct onClose={close} />
        </div>
      )}
      {opened !== undefined && (
        <div className={css['beside']}>
          <OpenProduct key={opened.key} product={opened} onClose={close} />
        </div>
      )}
    </div>
  )
}
