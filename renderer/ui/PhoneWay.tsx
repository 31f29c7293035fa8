import { VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Phone } from './icons.tsx'
import { ScreenLink } from './ScreenLink.tsx'

/** The way to the screen on which the phone is answered, beside whatever is done here. */
export function PhoneWay({ className }: { className: string | undefined }) {
  const { t } = useTranslation('phone')
  return (
    <ScreenLink screen="phone" className={className} title={`${t('way')} (Alt+C)`}>
      <Phone />
      <VisuallyHidden>{t('way')}</VisuallyHidden>
    </ScreenLink>
  )
}
