import { useTranslation } from 'react-i18next'
import { wrongClock } from '#domain/time/skew.ts'

/** How this station's clock stands to the server's. `skewMs` is the server's minus ours. */
export const useClockWords = (): ((skewMs: number | undefined) => string) => {
  const { t } = useTranslation('status')
  return (skewMs) => {
    if (skewMs === undefined) return t('clock.unknown')
    const wrong = wrongClock(skewMs)
    if (wrong !== undefined) return `${t(`clock.${wrong.kind}`, { count: wrong.minutes })} ${t('clock.todo')}`
    const count = Math.round(Math.abs(skewMs) / 1_000)
    if (count === 0) return t('clock.fine')
    return skewMs < 0 ? t('clock.secondsAhead', { count }) : t('clock.secondsBehind', { count })
  }
}
