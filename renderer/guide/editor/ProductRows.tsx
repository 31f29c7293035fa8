import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBoard } from '../../state/station.tsx'
import { FieldGroup } from '../../ui/FieldGroup.tsx'
import { OrderedRows } from '../../ui/OrderedRows.tsx'
import { Said } from '../../ui/Said.tsx'
import { movedTo, withoutRow } from '../../ui/order.ts'
import { FilterList } from '../../visit/FilterList.tsx'
import { useNames } from '../../visit/useNames.ts'
import css from './Fields.module.css'
import { useGuideView } from './openGuide.ts'
import { useProductsFound } from './productsFound.ts'

const mostShown = 5
const mostProducts = 40

/** Products in their order: a few letters and Enter add one. */
export function ProductRows(props: {
  label: string
  products: readonly string[]
  /** The last one cannot be taken away. */
  needsOne?: boolean
  onChange: (products: string[]) => void
}) {
  const { label, products: chosen, needsOne = false, onChange } = props
  const { t } = useTranslation('guideEditor')
  const { disabled } = useGuideView()
  const { products } = useBoard()
  const names = useNames()
  const [query, setQuery] = useState('')
  const found = useProductsFound(query, { most: mostShown, without: chosen })
  const isFull = chosen.length >= mostProducts
  return (
    <FieldGroup label={label}>
      <OrderedRows
        label={label}
        disabled={disabled}
        onMove={(from, to) => onChange(movedTo(chosen, from, to))}
        onRemove={(index) => onChange(withoutRow(chosen, index))}
        rows={chosen.map((key) => ({
          id: key,
          name: names.product(key),
          stays: needsOne && chosen.length === 1,
          content: (
            <>
              <span className={css['name']} title={names.product(key)}>
                {names.product(key)}
              </span>
              {!products.some((product) => product.key === key) && (
                <Said level="warning">{t('products.notThere')}</Said>
              )}
            </>
          ),
        }))}
      />
      <FilterList
        label={t('products.add')}
        query={query}
        onQuery={setQuery}
        options={found.map((key) => ({ id: key, main: names.product(key) }))}
        onTake={(key) => {
          if (isFull) return
          setQuery('')
          onChange([...chosen, key])
        }}
        empty={t(query.trim() === '' ? 'products.searchHint' : 'products.notFound')}
        disabled={disabled || isFull}
      />
    </FieldGroup>
  )
}
