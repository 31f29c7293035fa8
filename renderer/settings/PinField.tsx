import { PasswordInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { longestPin } from '#domain/kiosk/pin.ts'

/** The PIN of a kiosk. One that is kept is never shown: empty means unchanged. */
export function PinField(props: {
  kept: boolean
  value: string
  onChange: (pin: string) => void
  error?: string
  description?: string
}) {
  const { kept, value, onChange, ...about } = props
  const { t } = useTranslation('settings')
  return (
    <PasswordInput
      label={t('field.pin')}
      description={t('hint.pin')}
      value={value}
      inputMode="numeric"
      autoComplete="new-password"
      maxLength={longestPin}
      placeholder={kept ? t('servers.unchanged') : ''}
      visibilityToggleButtonProps={{ 'aria-label': t('servers.show') }}
      onChange={(event) => onChange(event.currentTarget.value)}
      {...about}
    />
  )
}
