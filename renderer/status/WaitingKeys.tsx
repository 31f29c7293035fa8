import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useWaitingKeys } from '../state/station.tsx'
import css from './StatusScreen.module.css'

/** The way to where supervisors decide, while there is something to decide. */
export function WaitingKeys() {
  const { t } = useTranslation('settings')
  const count = useWaitingKeys()
  if (count === 0) return null
  return (
    <p className={css['waiting']}>
      {t('keys.toDecide', { count })}{' '}
      <Link href="/settings?tab=site" className={css['way']}>
        {t('keys.decide')}
      </Link>
    </p>
  )
}
