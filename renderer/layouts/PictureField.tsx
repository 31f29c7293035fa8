import { FileInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Picture, pictureAddress } from '#domain/site/picture.ts'
import { ActionButton } from '../ui/ActionButton.tsx'
import { Cross } from '../ui/icons.tsx'
import css from './Layouts.module.css'
import { type PictureUse, pictureOfFile } from './pictureOfFile.ts'

/** A picture of the municipality, from a file, which it forgets once it is drawn smaller. */
export function PictureField(props: {
  picture: Picture | undefined
  use: PictureUse
  hint: string
  disabled: boolean
  onChange: (picture: Picture | undefined) => void
}) {
  const { picture, use, hint, disabled, onChange } = props
  const { t } = useTranslation(['layouts', 'settings'])
  const [file, setFile] = useState<File | null>(null)
  const [isNone, setNone] = useState(false)
  const choose = async (chosen: File | null): Promise<void> => {
    setFile(chosen)
    setNone(false)
    if (chosen === null) return
    const drawn = await pictureOfFile(chosen, use)
    setNone(drawn === undefined)
    if (drawn !== undefined) onChange(drawn)
  }
  return (
    <div className={css['picture']}>
      <FileInput
        label={t('kiosk.picture')}
        description={hint}
        placeholder={t('kiosk.pictureChoose')}
        accept="image/png,image/jpeg,image/webp,image/gif,image/bmp"
        value={file}
        disabled={disabled}
        error={isNone ? t('kiosk.pictureNone') : undefined}
        onChange={(chosen) => void choose(chosen)}
      />
      {picture !== undefined && (
        <>
          <img src={pictureAddress(picture)} alt={t('kiosk.pictureNow')} />
          <ActionButton
            label={t('kiosk.pictureClear')}
            kind="quiet"
            icon={<Cross size={16} />}
            disabled={disabled}
            reason={t('settings:keys.onlySupervisor')}
            onPress={() => {
              setFile(null)
              onChange(undefined)
            }}
          />
        </>
      )}
    </div>
  )
}
