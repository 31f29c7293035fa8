import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { ActionButton } from '../ui/ActionButton.tsx'
import { Warning } from '../ui/icons.tsx'
import { Page } from './Page.tsx'

const patienceMs = 15_000

/**
 * Shown in place of a screen that failed. Reloading loses nothing: what was confirmed is kept by main. Where nobody works
 * (`mendsItself`) nobody presses a button either.
 */
export function Broken({ mendsItself }: { mendsItself: boolean }) {
  const { t } = useTranslation()
  useEffect(() => {
    if (!mendsItself) return undefined
    const again = setTimeout(() => window.location.reload(), patienceMs)
    return () => clearTimeout(again)
  }, [mendsItself])
  return (
    <Page icon={<Warning size={40} />} title={t('broken.title')} text={t('broken.hint')} detail={t('broken.detail')}>
      <ActionButton kind="primary" label={t('broken.reload')} onPress={() => window.location.reload()} />
    </Page>
  )
}
