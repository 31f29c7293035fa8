import { type Ref, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Desk } from '#domain/desk/desk.ts'
import { type Language, inLanguage } from '#domain/language/language.ts'
import { type GuideDesk, GuidePlace } from '../guide/GuidePlace.tsx'
import type { Product } from '../state/model.ts'
import { ActionButton } from '../ui/ActionButton.tsx'
import { Plus } from '../ui/icons.tsx'
import { useKeys } from '../ui/useKeys.ts'
import { FilterList } from '../visit/FilterList.tsx'
import type { Names } from '../visit/names.ts'
import styles from './ProductPanel.module.css'
import { SheetPlace } from './SheetPlace.tsx'
import { useProductSearch } from './useProductSearch.ts'
import { NothingSuits } from './words/NothingSuits.tsx'

/**
 * The counter's side panel: search, and the sheet of what was found. With a visitor at the counter Enter adds the product
 * to the visit, without one it opens the sheet; a click and Ctrl+Enter always open the sheet.
 */
export const ProductPanel = (props: {
  products: readonly Product[]
  names: Names
  language: Language
  today: string
  desks: readonly Desk[]
  /** The language of the visitor at the counter. */
  citizen?: Language | undefined
  /** The product whose sheet is shown. */
  shown: string | undefined
  onShow: (key: string | undefined) => void
  /** Adds a product to the present visit; absent when nobody is at the counter. */
  onAdd?: (key: string) => void
  /** What this counter does with the guides of a product. */
  guides: {
    open: { product: string; guide?: string | undefined } | undefined
    onOpen: (open: { product: string; guide?: string } | undefined) => void
    desk: GuideDesk
  }
  busy: boolean
  fieldRef: Ref<HTMLInputElement>
  /** Puts the focus in the search field. */
  onSearch: () => void
}) => {
  const { products, names, language, today, desks, citizen, shown, onShow, onAdd, guides } = props
  const { busy, fieldRef, onSearch } = props
  const { t } = useTranslation('catalogue')
  const [query, setQuery] = useState('')
  const hits = useProductSearch(products, query, 30)
  const product = products.find(({ key }) => key === shown)
  const guided = guides.open?.product === shown ? guides.open : undefined
  const close = () => {
    onShow(undefined)
    onSearch()
  }
  useKeys({ Escape: close }, { enabled: product !== undefined && guided === undefined })
  const searching = (
    <section className={styles['panel']} aria-label={t('searchTitle')}>
      <FilterList
        inputRef={fieldRef}
        label={t('search')}
        placeholder={t('placeholder')}
        query={query}
        onQuery={setQuery}
        options={hits.map(({ product: { key, ipdc, local } }) => ({
          id: key,
          main: inLanguage(ipdc.naam, language),
          detail: `${local.queue} · ${names.queue(local.queue)}`,
        }))}
        onTake={onAdd ?? onShow}
        onOpen={onShow}
        onClick={onShow}
        onEscape={() => setQuery('')}
        empty={t('noHits')}
        disabled={busy}
      />
      <p className={styles['hint']}>{onAdd === undefined ? t('hintShow') : t('hintAdd')}</p>
      <div>
        <NothingSuits query={query} />
      </div>
    </section>
  )
  if (shown === undefined) return searching
  if (guided !== undefined) {
    return (
      <GuidePlace
        key={shown}
        product={shown}
        chosen={guided.guide}
        onChoose={(key) => guides.onOpen({ product: shown, guide: key })}
        language={language}
        desk={guides.desk}
        onClose={() => guides.onOpen(undefined)}
      />
    )
  }
  return (
    <SheetPlace
      productKey={shown}
      product={product}
      names={names}
      language={language}
      today={today}
      desks={desks}
      citizen={citizen}
      takesFocus
      onGuides={() => guides.onOpen({ product: shown })}
      onClose={close}
      actions={
        onAdd !== undefined && (
          <ActionButton label={t('add')} icon={<Plus />} busy={busy} onPress={() => onAdd(shown)} />
        )
      }
      otherwise={searching}
    />
  )
}
