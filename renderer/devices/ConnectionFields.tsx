import { NativeSelect, NumberInput, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { SerialFields } from './SerialFields.tsx'
import { UsbNameField } from './UsbNameField.tsx'
import { type ConnectionDraft, usbName, usbOf } from './draft.ts'
import type { FieldProps } from './fieldProps.ts'

export type ConnectionFieldsProps<C extends ConnectionDraft> = Omit<FieldProps, 'faultWords'> & {
  connection: C
  onChange: (connection: C) => void
  fault: string | undefined
  settingsFault: string | undefined
}

/** Where a device is, once it is chosen how it is connected. */
export function ConnectionFields(props: ConnectionFieldsProps<ConnectionDraft>) {
  const { connection, onChange, disabled, fault } = props
  const { t } = useTranslation('devices')
  switch (connection.by) {
    case 'simulated':
      return null
    case 'serial':
      return <SerialFields {...props} connection={connection} onChange={onChange} />
    case 'usb':
      return <UsbFields {...props} connection={connection} onChange={onChange} />
    case 'printQueue':
      return <QueueField {...props} connection={connection} onChange={onChange} />
    case 'tcp':
      return (
        <>
          <TextInput
            label={t('form.host')}
            placeholder="10.0.0.7"
            value={connection.host}
            maxLength={200}
            spellCheck={false}
            autoComplete="off"
            disabled={disabled}
            error={fault}
            onChange={(event) => onChange({ ...connection, host: event.currentTarget.value })}
          />
          <NumberInput
            label={t('form.portNumber')}
            value={connection.port}
            min={1}
            max={65_535}
            allowDecimal={false}
            hideControls
            disabled={disabled}
            onChange={(value) => onChange({ ...connection, port: typeof value === 'number' ? value : 0 })}
          />
        </>
      )
  }
}

type Of<By extends ConnectionDraft['by']> = ConnectionFieldsProps<Extract<ConnectionDraft, { by: By }>>

function UsbFields({ connection, onChange, found, disabled, fault }: Of<'usb'>) {
  const { t } = useTranslation('devices')
  const printers = found?.usbPrinters.found ?? []
  if (printers.length === 0) {
    return (
      <UsbNameField
        device={connection}
        disabled={disabled}
        fault={fault}
        onChange={(ids) => onChange({ by: 'usb', ...ids })}
      />
    )
  }
  const keyOf = ({ vendorId, productId, serialNumber = '' }: Omit<typeof connection, 'by'>): string =>
    `${usbName({ vendorId, productId })} ${serialNumber}`
  const present = keyOf(connection)
  const isFound = printers.some((printer) => keyOf(printer) === present)
  return (
    <NativeSelect
      label={t('form.usbDevice')}
      value={present}
      data={[
        ...printers.map((printer) => ({
          value: keyOf(printer),
          label: `${printer.name} ${printer.serialNumber ?? ''}`,
        })),
        ...(isFound ? [] : [{ value: present, label: present }]),
      ]}
      disabled={disabled}
      error={fault}
      onChange={(event) => {
        const chosen = printers.find((printer) => keyOf(printer) === event.currentTarget.value)
        if (chosen !== undefined) onChange(usbOf(chosen))
      }}
    />
  )
}

function QueueField({ connection, onChange, found, disabled, fault }: Of<'printQueue'>) {
  const { t } = useTranslation('devices')
  const { queue } = connection
  const queues = found?.printQueues.found.map(({ name }) => name) ?? []
  const field = {
    label: t('form.queue'),
    value: queue,
    disabled,
    error: fault,
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ by: 'printQueue', queue: event.currentTarget.value }),
  }
  if (queues.length === 0) return <TextInput maxLength={200} spellCheck={false} autoComplete="off" {...field} />
  return <NativeSelect data={queues.includes(queue) ? queues : [...queues, queue]} {...field} />
}
