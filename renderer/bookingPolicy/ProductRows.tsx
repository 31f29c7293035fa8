import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useProductSearch } from '../catalogue/useProductSearch.ts'
import layouts from '../layouts/Layouts.module.css'
import { useBoard } from '../state/station.tsx'
import { FieldGroup } from '../ui/FieldGroup.tsx'
import { OrderedRows, RowHead } from '../ui/OrderedRows.tsx'
import { Said } from '../ui/Said.tsx'
import { withRow } from '../ui/order.ts'
import { FilterList } from '../visit/FilterList.tsx'
import { useNames } from '../visit/useNames.ts'
import css from './BookingPolicy.module.css'
import { RuleFields } from './RuleFields.tsx'
import {
  type PolicyDraft,
  type ProductDraft,
  doubtOfProduct,
  draftOfRule,
  isRuleRight,
  ownCount,
} from './policyDraft.ts'

const mostShown = 6

/** The products with values of their own: a few letters and Enter add one, which is then open to be changed. */
export function ProductRows(props: {
  draft: PolicyDraft
  disabled: boolean
  showsDoubts: boolean
  open: string | undefined
  onOpen: (key: string | undefined) => void
  onChange: (products: ProductDraft[]) => void
}) {
  const { draft, disabled, showsDoubts, open, onOpen, onChange } = props
  const { t } = useTranslation('bookingPolicy')
  const { products } = useBoard()
  const names = useNames()
  const id = useId()
  const [query, setQuery] = useState('')
  const [taken, setTaken] = useState<string>()
  const hits = useProductSearch(products, query, mostShown)
  const found = query.trim() === '' ? [] : hits
  const rows = inOrderOfName(draft.products, names.product)
  const take = (key: string): void => {
    setQuery('')
    if (!draft.products.some((one) => one.key === key)) onChange([...draft.products, { key, rule: draftOfRule({}) }])
    setTaken(key)
    onOpen(key)
  }
  return (
    <FieldGroup label={t('products')}>
      <p className={layouts['hint']}>{t(rows.length === 0 ? 'noProducts' : 'productsHint')}</p>
      <div className={layouts['search']}>
        <FilterList
          label={t('addProduct')}
          query={query}
          onQuery={setQuery}
          options={found.map(({ product: { key } }) => ({ id: key, main: names.product(key) }))}
          onTake={take}
          empty={t(query.trim() === '' ? 'searchHint' : 'notFound')}
          disabled={disabled}
        />
      </div>
      <OrderedRows
        label={t('products')}
        disabled={disabled}
        onRemove={(index) => onChange(draft.products.filter(({ key }) => key !== rows[index]?.key))}
        rows={rows.map((row) => {
          const { key, rule } = row
          const isOpen = key === open
          const doubt = doubtOfProduct(row, { draft, products })
          const change = (next: ProductDraft): void =>
            onChange(withRow(draft.products, draft.products.indexOf(row), next))
          return {
            id: key,
            name: names.product(key),
            content: (
              <>
                <RowHead id={`${id}-${key}`} isOpen={isOpen} onToggle={() => onOpen(isOpen ? undefined : key)}>
                  <span className={layouts['title']} title={names.product(key)}>
                    {names.product(key)}
                  </span>
                  <span className={layouts['aside']}>{t('different', { count: ownCount(rule) })}</span>
                </RowHead>
                {doubt !== undefined && <Said level="warning">{t(`doubt.${doubt}`)}</Said>}
                {!isOpen && showsDoubts && !isRuleRight(rule) && <Said level="error">{t('wrong')}</Said>}
              </>
            ),
            body: isOpen && (
              <div className={css['body']} id={`${id}-${key}`}>
                <RuleFields
                  rule={rule}
                  usual={draft.usual}
                  isNew={key === taken}
                  disabled={disabled}
                  onChange={(next) => change({ ...row, rule: next })}
                />
              </div>
            ),
          }
        })}
      />
    </FieldGroup>
  )
}

const inOrderOfName = (rows: readonly ProductDraft[], nameOf: (key: string) => string): ProductDraft[] => {
  const { compare } = new Intl.Collator('nl')
  return rows.toSorted((a, b) => compare(nameOf(a.key), nameOf(b.key)))
}
