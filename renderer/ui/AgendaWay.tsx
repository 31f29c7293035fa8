import { VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Calendar } from './icons.tsx'
import { ScreenLink } from './ScreenLink.tsx'

/** The way to everybody's agendas, beside whatever is done here. */
export function AgendaWay({ className }: { className: string | undefined }) {
  const { t } = useTranslation('agenda')
  return (
    <ScreenLink screen="agenda" className={className} title={`${t('way')} (Alt+D)`}>
      <Calendar />
      <VisuallyHidden>{t('way')}</VisuallyHidden>
    </ScreenLink>
  )
}
