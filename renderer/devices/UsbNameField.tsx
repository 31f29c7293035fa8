import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { readUsbName, usbName } from './draft.ts'

/** A device on the bus by its ids, as `lsusb` and the device manager show them. */
export function UsbNameField(props: {
  device: { vendorId: number; productId: number }
  disabled: boolean
  fault: string | undefined
  onChange: (ids: { vendorId: number; productId: number }) => void
}) {
  const { device, disabled, fault, onChange } = props
  const { t } = useTranslation('devices')
  const [typed, setTyped] = useState(usbName(device))
  const isWrong = typed !== '' && readUsbName(typed) === undefined
  return (
    <TextInput
      label={t('form.usbDevice')}
      description={t('form.usbHint')}
      value={typed}
      spellCheck={false}
      autoComplete="off"
      disabled={disabled}
      error={isWrong ? t('fault.incomplete') : fault}
      onChange={(event) => {
        const text = event.currentTarget.value
        setTyped(text)
        onChange(readUsbName(text) ?? { vendorId: 0, productId: 0 })
      }}
    />
  )
}
