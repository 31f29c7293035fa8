import { useTranslation } from 'react-i18next'
import { Look } from './Look.tsx'
import { Page } from './Page.tsx'
import css from './Page.module.css'

/** Shown while the replica is opened. */
export function Loading() {
  return (
    <Look>
      <LoadingPage />
    </Look>
  )
}

function LoadingPage() {
  const { t } = useTranslation()
  return <Page icon={<div className={css['spinner']} />} title={t('loading.title')} text={t('loading.hint')} />
}
