import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { pictograms } from '#domain/site/kiosk.ts'
import { Pictogram, type PictogramName } from '../kiosk/Pictogram.tsx'
import css from './PictogramField.module.css'

/** The app's own drawings as kiosks show them; one of them is a theme's. */
export function PictogramField(props: {
  pictogram: PictogramName
  disabled: boolean
  onChange: (pictogram: PictogramName) => void
}) {
  const { pictogram, disabled, onChange } = props
  const { t } = useTranslation('layouts')
  const group = useId()
  return (
    <fieldset className={css['field']} disabled={disabled}>
      <legend>{t('kiosk.pictogram')}</legend>
      <div className={css['drawings']}>
        {pictograms.map((name) => (
          <label className={css['drawing']} key={name} title={t(`pictogram.${name}`)}>
            <input
              type="radio"
              name={group}
              value={name}
              checked={name === pictogram}
              aria-label={t(`pictogram.${name}`)}
              onChange={() => onChange(name)}
            />
            <Pictogram name={name} />
          </label>
        ))}
      </div>
    </fieldset>
  )
}
