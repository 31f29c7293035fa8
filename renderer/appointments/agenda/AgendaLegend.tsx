import { useTranslation } from 'react-i18next'
import { lookOf, markedStandings } from './agendaStanding.ts'
import { wordOf } from './AppointmentBox.tsx'
import styles from './AgendaLegend.module.css'

/** What the marks in the agendas say: in the smallest of them there is no room for the word. */
export function AgendaLegend() {
  const { t } = useTranslation(['agenda', 'appointments', 'staff'])
  return (
    <ul className={styles['legend']} aria-label={t('agenda:legend')}>
      {markedStandings.map((standing) => {
        const { tone, Icon } = lookOf(standing)
        return (
          <li key={standing} data-tone={tone}>
            <Icon size={14} />
            <span>{wordOf(standing, t)}</span>
          </li>
        )
      })}
    </ul>
  )
}
