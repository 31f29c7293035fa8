import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { ActionButton } from '../ui/ActionButton.tsx'
import { Home, Info } from '../ui/icons.tsx'
import { Page } from './Page.tsx'

export function NotFound() {
  const { t } = useTranslation()
  const [address, go] = useLocation()
  return (
    <Page
      icon={<Info size={40} />}
      title={t('notFound.title')}
      text={t('notFound.hint', { address: address.slice(0, 120) })}
    >
      <ActionButton
        kind="primary"
        label={t('notFound.home')}
        icon={<Home />}
        onPress={() => go('/', { replace: true })}
      />
    </Page>
  )
}
