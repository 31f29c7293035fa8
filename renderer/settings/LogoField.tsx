import { FileInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Logo } from '#domain/printing/look.ts'
import { ActionButton } from '../ui/ActionButton.tsx'
import { Cross } from '../ui/icons.tsx'
import { logoOfFile } from './logoOfFile.ts'

/** The picture on top of tickets, from a file, which it forgets once its dots are drawn. */
export function LogoField(props: {
  logo: Logo | undefined
  disabled: boolean
  onChange: (logo: Logo | undefined) => void
}) {
  const { logo, disabled, onChange } = props
  const { t } = useTranslation('settings')
  const [file, setFile] = useState<File | null>(null)
  const [isNone, setNone] = useState(false)
  const choose = async (chosen: File | null): Promise<void> => {
    setFile(chosen)
    setNone(false)
    if (chosen === null) return
    const drawn = await logoOfFile(chosen)
    setNone(drawn === undefined)
    if (drawn !== undefined) onChange(drawn)
  }
  const size = logo === undefined ? t('ticket.logoChoose') : t('ticket.logoSize', logo)
  return (
    <>
      <FileInput
        label={t('ticket.logo')}
        description={t('ticket.logoHint')}
        placeholder={size}
        accept="image/png,image/jpeg,image/webp,image/gif,image/bmp"
        value={file}
        disabled={disabled}
        error={isNone ? t('ticket.logoNone') : undefined}
        onChange={(chosen) => void choose(chosen)}
      />
      {logo !== undefined && (
        <div>
          <ActionButton
            label={t('ticket.logoClear')}
            kind="quiet"
            icon={<Cross size={16} />}
            disabled={disabled}
            reason={t('keys.onlySupervisor')}
            onPress={() => {
              setFile(null)
              onChange(undefined)
            }}
          />
        </div>
      )}
    </>
  )
}
