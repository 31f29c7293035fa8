import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { LanguageOrder } from './LanguageOrder.tsx'
import css from './Layouts.module.css'
import { NumberField } from './NumberField.tsx'
import { SoundTest } from './SoundTest.tsx'
import type { LayoutDraft } from './displaysDraft.ts'

type Sound = LayoutDraft['sound']

/** What is heard when somebody is called. */
export function SoundFields(props: {
  sound: Sound
  /** The stations that show the layout. */
  stations: readonly string[]
  /** Its volume is none. */
  isWrong: boolean
  disabled: boolean
  onChange: (sound: Sound) => void
}) {
  const { sound, stations, isWrong, disabled, onChange } = props
  const { t } = useTranslation('layouts')
  return (
    <>
      <fieldset className={css['words']}>
        <legend>{t('displays.sound')}</legend>
        {(['chime', 'speech'] as const).map((kind) => (
          <Checkbox
            key={kind}
            label={t(`displays.${kind}`)}
            checked={sound[kind]}
            disabled={disabled}
            onChange={(event) => onChange({ ...sound, [kind]: event.currentTarget.checked })}
          />
        ))}
        <NumberField
          label={t('displays.volume')}
          value={sound.volume}
          from={0}
          to={100}
          step={10}
          isWrong={isWrong}
          disabled={disabled || (!sound.chime && !sound.speech)}
          onChange={(volume) => onChange({ ...sound, volume })}
        />
      </fieldset>
      {sound.speech && (
        <LanguageOrder
          label={t('displays.languages')}
          hint={t('displays.languagesHint')}
          chosen={sound.languages}
          stays={() => sound.languages.length === 1}
          disabled={disabled}
          onChange={(languages) => onChange({ ...sound, languages })}
        />
      )}
      <SoundTest sound={sound} stations={stations} />
    </>
  )
}
