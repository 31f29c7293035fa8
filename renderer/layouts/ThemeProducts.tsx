import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isOfferedOnSite } from '#domain/kiosk/offer.ts'
import type { Site } from '#domain/site/site.ts'
import { useProductSearch } from '../catalogue/useProductSearch.ts'
import { useBoard } from '../state/station.tsx'
import { FilterList } from '../visit/FilterList.tsx'
import { useNames } from '../visit/useNames.ts'
import css from './Layouts.module.css'
import { OrderedRows } from '../ui/OrderedRows.tsx'
import { Said } from '../ui/Said.tsx'
import { type ThemeDoubts, mostProducts } from './kioskDraft.ts'
import { movedTo, withoutRow } from '../ui/order.ts'

const mostShown = 5

/** The products behind a theme, in their order: a few letters and Enter add one. */
export function ThemeProducts(props: {
  products: readonly string[]
  doubts: ThemeDoubts['products']
  site: Site
  disabled: boolean
  onChange: (products: string[]) => void
}) {
  const { products: chosen, doubts, site, disabled, onChange } = props
  const { t } = useTranslation('layouts')
  const { products } = useBoard()
  const names = useNames()
  const [query, setQuery] = useState('')
  const offered = useMemo(
    () => products.filter((product) => isOfferedOnSite(product, site) && !chosen.includes(product.key)),
    [products, site, chosen],
  )
  const hits = useProductSearch(offered, query, mostShown)
  const found = query.trim() === '' ? [] : hits
  const isFull = chosen.length >= mostProducts
  const take = (key: string): void => {
    if (isFull) return
    setQuery('')
    onChange([...chosen, key])
  }
  return (
    <fieldset className={css['words']}>
      <legend>{t('kiosk.behind')}</legend>
      <OrderedRows
        label={t('kiosk.behind')}
        disabled={disabled}
        onMove={(from, to) => onChange(movedTo(chosen, from, to))}
        onRemove={(index) => onChange(withoutRow(chosen, index))}
        rows={chosen.map((key) => {
          const doubt = doubts[key]
          return {
            id: key,
            name: names.product(key),
            content: (
              <>
                <span className={css['title']} title={names.product(key)}>
                  {names.product(key)}
                </span>
                {doubt !== undefined && <Said level="warning">{t(`kiosk.product.${doubt}`)}</Said>}
              </>
            ),
          }
        })}
      />
      <div className={css['search']}>
        <FilterList
          label={t('kiosk.addProduct')}
          query={query}
          onQuery={setQuery}
          options={found.map(({ product: { key } }) => ({ id: key, main: names.product(key) }))}
          onTake={take}
          empty={t(isFull ? 'kiosk.full' : query.trim() === '' ? 'kiosk.searchHint' : 'kiosk.notFound')}
          disabled={disabled || isFull}
        />
      </div>
    </fieldset>
  )
}
