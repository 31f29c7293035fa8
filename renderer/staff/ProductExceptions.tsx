import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { canDo } from '#domain/staff/canDo.ts'
import { useBoard } from '../state/station.tsx'
import { FieldGroup } from '../ui/FieldGroup.tsx'
import { FilterList } from '../visit/FilterList.tsx'
import { matches } from '../visit/matching.ts'
import { useNames } from '../visit/useNames.ts'
import type { MemberParts } from './MemberDetail.tsx'
import css from './Staff.module.css'

/** So many products are listed while one is looked for. */
const mostListed = 12

/** What somebody can do beside the products of their queues, and what of these they cannot; Enter switches. */
export function ProductExceptions({ member, disabled, onChange }: MemberParts) {
  const { t } = useTranslation('staff')
  const { products } = useBoard()
  const names = useNames()
  const [query, setQuery] = useState('')
  const { can = {} } = member
  const listed =
    query.trim() === ''
      ? products.filter(({ key }) => Object.hasOwn(can, key))
      : products.filter(({ key }) => matches(query, names.product(key))).slice(0, mostListed)
  const toggle = (key: string): void => {
    const product = products.find((one) => one.key === key)
    if (product === undefined) return
    const next = !canDo(member, product)
    // What queues and catalogue say anyway needs no word of its own.
    const isUsual = canDo({ ...member, can: {} }, product) === next
    void onChange({ can: { [key]: isUsual ? null : next } })
  }
  return (
    <FieldGroup label={t('products.title')}>
      <p className={css['hint']}>{t('products.hint')}</p>
      <div className={css['search']}>
        <FilterList
          label={t('products.filter')}
          query={query}
          onQuery={setQuery}
          disabled={disabled}
          options={listed.map((product) => ({
            id: product.key,
            main: names.product(product.key),
            detail: names.queue(product.local.queue),
            end: t(canDo(member, product) ? 'products.can' : 'products.cannot'),
          }))}
          onTake={toggle}
          empty={query.trim() === '' ? t('products.none') : t('list.none')}
        />
      </div>
    </FieldGroup>
  )
}
