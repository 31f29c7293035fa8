import { useTranslation } from 'react-i18next'
import { durationsOf } from '#domain/visit/duration.ts'
import type { Visit } from '#domain/visit/visit.ts'
import { Duration } from '../ui/Duration.tsx'

/** The three times of the visit at the counter: on its way or being served, and how long it had waited. */
export const NowTimes = ({ visit, now }: { visit: Visit; now: number }) => {
  const { t } = useTranslation('counter')
  const { waitMs, wayMs, serviceMs } = durationsOf(visit, now)
  return (
    <>
      {serviceMs !== undefined && <Duration ms={serviceMs} label={t('time.service')} />}
      {wayMs !== undefined && (
        <Duration ms={wayMs} label={serviceMs === undefined ? t('time.way') : t('time.walked')} />
      )}
      {waitMs !== undefined && <Duration ms={waitMs} label={t('time.waited')} />}
    </>
  )
}
