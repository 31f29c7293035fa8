import { VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import css from './WaitTime.module.css'
import { Alarm, ClockAlert } from './icons.tsx'
import { clockTime, waitLevel } from './waitLevel.ts'

/** How long somebody has waited, against what their queue promises. */
export function WaitTime({ ms, targetMinutes }: { ms: number; targetMinutes?: number | undefined }) {
  const { t } = useTranslation()
  const level = waitLevel(ms, targetMinutes)
  return (
    <span className={css['wait']} data-level={level}>
      <span className={css['icon']}>
        {level === 'over' && <ClockAlert size={16} />}
        {level === 'far' && <Alarm size={16} />}
      </span>
      <span className={css['time']}>{clockTime(ms)}</span>
      {level !== 'within' && <VisuallyHidden>{t(`wait.${level}`)}</VisuallyHidden>}
    </span>
  )
}
