import { useTranslation } from 'react-i18next'
import css from './UnprovenMark.module.css'
import { Unsigned } from './icons.tsx'

/** Part of what is shown is not signed by a station that a supervisor has vouched for. */
export function UnprovenMark() {
  const { t } = useTranslation()
  return (
    <span className={css['mark']} title={t('unproven.why')}>
      <Unsigned size={14} />
      {t('unproven.mark')}
    </span>
  )
}
