import { useTranslation } from 'react-i18next'
import { ActionButton } from '../ui/ActionButton.tsx'
import { Warning } from '../ui/icons.tsx'
import { Page } from './Page.tsx'

/** Shown in place of a screen that failed. Reloading loses nothing: what was confirmed is kept by main. */
export function Broken() {
  const { t } = useTranslation()
  return (
    <Page icon={<Warning size={40} />} title={t('broken.title')} text={t('broken.hint')} detail={t('broken.detail')}>
      <ActionButton kind="primary" label={t('broken.reload')} onPress={() => window.location.reload()} />
    </Page>
  )
}
