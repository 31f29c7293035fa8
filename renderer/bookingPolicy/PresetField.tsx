import { Radio } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type Preset, presetNames } from '#domain/appointment/policy.ts'
import css from './BookingPolicy.module.css'

/** A ready-made manner, which fills in the values below; with others there it is the municipality's own. */
export function PresetField(props: {
  chosen: Preset | undefined
  disabled: boolean
  onChoose: (preset: Preset) => void
}) {
  const { chosen, disabled, onChoose } = props
  const { t } = useTranslation('bookingPolicy')
  const choose = (value: string): void => {
    const preset = presetNames.find((name) => name === value)
    if (preset !== undefined) onChoose(preset)
  }
  return (
    <Radio.Group label={t('presets')} value={chosen ?? 'own'} onChange={choose}>
      <div className={css['presets']}>
        {presetNames.map((name) => (
          <Radio
            key={name}
            value={name}
            label={t(`preset.${name}`)}
            description={t(`presetHint.${name}`)}
            disabled={disabled}
          />
        ))}
        {chosen === undefined && (
          <Radio value="own" label={t('preset.own')} description={t('presetHint.own')} disabled={disabled} />
        )}
      </div>
    </Radio.Group>
  )
}
