import { useTranslation } from 'react-i18next'
import type { Board } from '../state/model.ts'
import { useProductSearch } from '../catalogue/useProductSearch.ts'
import { Cross } from '../ui/icons.tsx'
import { FilterList } from '../visit/FilterList.tsx'
import type { Names } from '../visit/names.ts'
import css from './Afterwards.module.css'

const mostShown = 4
const mostProducts = 20

/** The products of a row: a few letters and Enter take one, Enter again goes on. */
export function RowProducts(props: {
  products: readonly string[]
  board: Board
  names: Names
  error: string | undefined
  query: string
  onQuery: (query: string) => void
  onChange: (products: string[]) => void
}) {
  const { products, board, names, error, query, onQuery, onChange } = props
  const { t } = useTranslation('afterwards')
  const found = useProductSearch(board.products, query, mostShown)
  const hits = query.trim() === '' ? [] : found
  const take = (key: string): void => {
    onQuery('')
    if (!products.includes(key) && products.length < mostProducts) onChange([...products, key])
  }
  return (
    <div className={css['products']}>
      {products.length > 0 && (
        <ul className={css['chosen']} aria-label={t('products')}>
          {products.map((key) => (
            <li key={key} className={css['product']}>
              <span className={css['name']} title={names.product(key)}>
                {names.product(key)}
              </span>
              <button
                type="button"
                className={css['remove']}
                aria-label={t('removeProduct', { product: names.product(key) })}
                onClick={() => onChange(products.filter((one) => one !== key))}
              >
                <Cross size={14} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <FilterList
        label={t('field.product')}
        query={query}
        onQuery={onQuery}
        options={hits.map(({ product: { key } }) => ({ id: key, main: names.product(key) }))}
        onTake={take}
        empty={query.trim() === '' ? t('productHint') : t('noProduct')}
      />
      {error !== undefined && (
        <p className={css['error']} role="alert">
          {error}
        </p>
      )}
    </div>
  )
}
