import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isSameUsb, noUsbDevice, readUsbName, usbName } from './draft.ts'

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
  const read = readUsbName(typed) ?? noUsbDevice
  // Typed text that stands for another device is of a draft that was dropped, or replaced.
  const shown = isSameUsb(read, device) ? typed : usbName(device)
  const isWrong = shown !== '' && readUsbName(shown) === undefined
  return (
    <TextInput
      label={t('form.usbDevice')}
      description={t('form.usbHint')}
      value={shown}
      spellCheck={false}
      autoComplete="off"
      disabled={disabled}
      error={isWrong ? t('fault.incomplete') : fault}
      onChange={(event) => {
        const text = event.currentTarget.value
        setTyped(text)
        onChange(readUsbName(text) ?? noUsbDevice)
      }}
    />
  )
}
