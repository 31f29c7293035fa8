import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../ui/EmptyState.tsx'

/** The list of all products. */
export function ProductsTab() {
  const { t } = useTranslation('overview')
  return <EmptyState title={t('list.reading')} />
}
