import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useProductSearch } from '../../catalogue/useProductSearch.ts'
import { useBoard } from '../../state/station.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FilterList } from '../../visit/FilterList.tsx'
import { useNames } from '../../visit/useNames.ts'

/** Asks for which product a guide is copied. */
export function CopyDialog(props: { opened: boolean; onCopy: (product: string) => void; onClose: () => void }) {
  const { opened, onCopy, onClose } = props
  const { t } = useTranslation('guideEditor')
  return (
    <Dialog opened={opened} title={t('copy.title')} onClose={onClose}>
      <Choice onCopy={onCopy} />
    </Dialog>
  )
}

function Choice({ onCopy }: { onCopy: (product: string) => void }) {
  const { t } = useTranslation('guideEditor')
  const { products } = useBoard()
  const names = useNames()
  const [query, setQuery] = useState('')
  const hits = useProductSearch(products, query, 8)
  const found = query.trim() === '' ? [] : hits
  return (
    <FilterList
      label={t('copy.product')}
      query={query}
      onQuery={setQuery}
      options={found.map(({ product: { key } }) => ({ id: key, main: names.product(key) }))}
      onTake={onCopy}
      empty={t(query.trim() === '' ? 'products.searchHint' : 'products.notFound')}
    />
  )
}
