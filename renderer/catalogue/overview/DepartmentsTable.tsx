import { useTranslation } from 'react-i18next'
import { type DepartmentSum, departmentSums } from '#domain/product/overview/departments.ts'
import type { Filters } from '#domain/product/overview/facets.ts'
import { shortDay } from '#domain/time/day.ts'
import { useBoard, usePreferences } from '../../state/station.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { percentOf } from '../../ui/percent.ts'
import { useScrolls } from '../../ui/useScrolls.ts'
import { useNames } from '../../visit/useNames.ts'
import { useFieldWords } from '../fields/useFieldWords.ts'
import css from './DepartmentsTable.module.css'
import type { ProductRow } from './productRow.ts'

const columns = ['department', 'products', 'complete', 'overdue', 'soon', 'next'] as const
/** Withdrawn products are in no sum. */
const kept = ['draft', 'published']

/** How the sheets of each department stand; a press on a figure shows those products. */
export function DepartmentsTable(props: { products: readonly ProductRow[]; onShow: (filters: Filters) => void }) {
  const { products, onShow } = props
  const { t } = useTranslation('overview')
  const { wordOf } = useFieldWords()
  const { site } = useBoard()
  const names = useNames()
  const [scroll, scrolls] = useScrolls()
  const sums = departmentSums(products, Object.keys(site.departments))
  if (sums.length === 0) return <EmptyState title={t('departments.none')} />
  return (
    <div className={css['scroll']} ref={scroll} {...(scrolls ? { tabIndex: 0 } : {})}>
      <table className={css['table']} aria-label={t('departments.title')}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col" key={column}>
                {column === 'department' ? wordOf('local.department') : t(`departments.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sums.map((sum) => (
            <DepartmentRow key={sum.department} sum={sum} name={names.department(sum.department)} onShow={onShow} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function DepartmentRow(props: { sum: DepartmentSum; name: string; onShow: (filters: Filters) => void }) {
  const { sum, name, onShow } = props
  const { department, products, complete, overdue, soon, next } = sum
  const { t } = useTranslation('overview')
  const { language } = usePreferences()
  const show = (more: Filters) => () => onShow({ department: [department], status: kept, ...more })
  const figure = (count: number, what: 'products' | 'incomplete' | 'overdue' | 'soon', more: Filters) =>
    count === 0 ? (
      <span className={css['none']}>0</span>
    ) : (
      <button
        type="button"
        className={css['figure']}
        data-what={what}
        aria-label={t(`departments.showing.${what}`, { count, name })}
        onClick={show(more)}
      >
        {count}
      </button>
    )
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{figure(products, 'products', {})}</td>
      <td>
        {products > 0 && (
          <>
            <span className={css['share']}>{t('departments.share', { share: percentOf(complete / products) })}</span>
            {complete < products && (
              <span className={css['below']}>
                {figure(products - complete, 'incomplete', { completeness: ['incomplete'] })}{' '}
                {t('departments.lacking', { count: products - complete })}
              </span>
            )}
          </>
        )}
      </td>
      <td>{figure(overdue, 'overdue', { review: ['overdue'] })}</td>
      <td>{figure(soon, 'soon', { review: ['soon'] })}</td>
      <td>
        {next.map(({ day, products: due }) => (
          <span key={day} className={css['day']}>
            {shortDay(day, language)} <span className={css['dim']}>({due})</span>
          </span>
        ))}
      </td>
    </tr>
  )
}
