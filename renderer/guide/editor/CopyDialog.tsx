import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../../ui/Dialog.tsx'
import { FilterList } from '../../visit/FilterList.tsx'
import { useNames } from '../../visit/useNames.ts'
import { useProductsFound } from './productsFound.ts'

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
  const names = useNames()
  const [query, setQuery] = useState('')
  const found = useProductsFound(query, { most: 8 })
  return (
    <FilterList
      label={t('copy.product')}
      query={query}
      onQuery={setQuery}
      options={found.map((key) => ({ id: key, main: names.product(key) }))}
      onTake={onCopy}
      empty={t(query.trim() === '' ? 'products.searchHint' : 'products.notFound')}
    />
  )
}
