import { useTranslation } from 'react-i18next'
import { Calendar } from '../../ui/icons.tsx'
import { KeyCap } from '../../ui/KeyCap.tsx'
import { ScreenLink } from '../../ui/ScreenLink.tsx'
import styles from './AgendaLink.module.css'

/** From the list of a day to everybody's agendas. */
export function AgendaLink() {
  const { t } = useTranslation('agenda')
  return (
    <div className={styles['row']}>
      <ScreenLink screen="agenda" className={styles['link']}>
        <Calendar size={16} /> {t('way')} <KeyCap chord="Alt+D" />
      </ScreenLink>
    </div>
  )
}
