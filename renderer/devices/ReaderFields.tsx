import { NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { FoundDevices } from '#preload/devices.ts'
import css from './DevicesForm.module.css'
import { UsbNameField } from './UsbNameField.tsx'
import { type ReaderDraft, noUsbDevice, readerWays } from './draft.ts'
import type { FieldProps } from './fieldProps.ts'

/** A reader on the bus begins with the first that was found. */
const newReader = (by: ReaderDraft['by'], found: FoundDevices | undefined): ReaderDraft => {
  if (by !== 'ccid') return { by }
  const { vendorId, productId } = found?.ccidReaders.found[0] ?? noUsbDevice
  return { by, vendorId, productId }
}

/** Whether the station reads cards, and through what. */
export function ReaderFields(
  props: FieldProps & { reader: ReaderDraft | undefined; onChange: (reader: ReaderDraft | undefined) => void },
) {
  const { reader, onChange, found, disabled, faultWords } = props
  const { t } = useTranslation('devices')
  const fault = faultWords('reader', 'connection')
  return (
    <fieldset className={css['device']} disabled={disabled}>
      <legend>{t('kind.reader')}</legend>
      <NativeSelect
        label={t('form.connection')}
        value={reader?.by ?? 'noReader'}
        data={['noReader' as const, ...readerWays].map((value) => ({ value, label: t(`by.${value}`) }))}
        disabled={disabled}
        onChange={(event) => {
          const by = readerWays.find((way) => way === event.currentTarget.value)
          onChange(by === undefined ? undefined : newReader(by, found))
        }}
      />
      {reader?.by === 'pcsc' && (
        <PcscName name={reader.name} found={found} disabled={disabled} fault={fault} onChange={onChange} />
      )}
      {reader?.by === 'ccid' && (
        <UsbNameField
          device={reader}
          disabled={disabled}
          fault={fault}
          onChange={(ids) => onChange({ ...reader, ...ids })}
        />
      )}
    </fieldset>
  )
}

/** Any reader, or the one whose name begins so, of which those that are there are proposed. */
function PcscName(props: {
  name: string | undefined
  found: FoundDevices | undefined
  disabled: boolean
  fault: string | undefined
  onChange: (reader: ReaderDraft) => void
}) {
  const { name = '', found, disabled, fault, onChange } = props
  const { t } = useTranslation('devices')
  const choose = (chosen: string): void => onChange(chosen === '' ? { by: 'pcsc' } : { by: 'pcsc', name: chosen })
  const names = found?.pcscReaders.found.map((reader) => reader.name) ?? []
  if (names.length === 0) {
    return (
      <TextInput
        label={t('form.readerName')}
        placeholder={t('form.anyReader')}
        value={name}
        maxLength={200}
        disabled={disabled}
        error={fault}
        onChange={(event) => choose(event.currentTarget.value)}
      />
    )
  }
  const all = name === '' || names.includes(name) ? names : [...names, name]
  return (
    <NativeSelect
      label={t('form.readerName')}
      value={name}
      data={[{ value: '', label: t('form.anyReader') }, ...all.map((value) => ({ value, label: value }))]}
      disabled={disabled}
      error={fault}
      onChange={(event) => choose(event.currentTarget.value)}
    />
  )
}
