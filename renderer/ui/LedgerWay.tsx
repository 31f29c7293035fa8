import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useLedgerWaiting } from '../state/station.tsx'

/** How much of what was found waits for a person, and the way to all of it. */
export function LedgerWay({ className }: { className: string | undefined }) {
  const { t } = useTranslation('ledger')
  const count = useLedgerWaiting()
  return (
    <p className={className}>
      {count === 0 ? t('noneWaiting') : <strong>{t('waiting', { count })}</strong>}{' '}
      <Link href="/ledger">{t('open')}</Link>
    </p>
  )
}
