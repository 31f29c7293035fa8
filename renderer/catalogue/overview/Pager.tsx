import { useTranslation } from 'react-i18next'
import { ActionButton } from '../../ui/ActionButton.tsx'
import { Arrow } from '../../ui/icons.tsx'
import css from './ProductTable.module.css'

/** Which rows of a long list are shown, and the way to the others. Keeps its place when there are none. */
export function Pager(props: { first: number; pageRows: number; rows: number; onFirst: (first: number) => void }) {
  const { first, pageRows, rows, onFirst } = props
  const { t } = useTranslation('overview')
  if (rows <= pageRows) return null
  const last = Math.min(first + pageRows, rows)
  const turn = (label: string, to: number, direction: 'left' | 'right') => (
    <ActionButton
      label={label}
      kind="quiet"
      icon={<Arrow direction={direction} />}
      disabled={to < 0 || to >= rows}
      onPress={() => onFirst(to)}
    />
  )
  return (
    <div className={css['pager']}>
      {turn(t('page.previous'), first - pageRows, 'left')}
      <span className={css['range']}>{t('page.range', { from: first + 1, to: last, count: rows })}</span>
      {turn(t('page.next'), first + pageRows, 'right')}
    </div>
  )
}
