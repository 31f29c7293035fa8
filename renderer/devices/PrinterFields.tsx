import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { PrinterConfiguration } from '#domain/devices/configuration.ts'
import { ConnectionFields } from './ConnectionFields.tsx'
import css from './DevicesForm.module.css'
import { type PrinterDraft, newConnection, printerWays } from './draft.ts'
import type { FieldProps } from './fieldProps.ts'

const languages = ['esc-pos', 'star'] as const
const columns = [32, 42, 48] as const

/** Whether the station has a printer, how it is connected, and what it speaks. */
export function PrinterFields(
  props: FieldProps & { printer: PrinterDraft | undefined; onChange: (printer: PrinterDraft | undefined) => void },
) {
  const { printer, onChange, found, disabled, faultWords } = props
  const { t } = useTranslation('devices')
  const choose = (chosen: string): void => {
    const by = printerWays.find((way) => way === chosen)
    if (by === undefined) onChange(undefined)
    else {
      const { connection: _connection, ...others } =
        printer ?? PrinterConfiguration.parse({ connection: { by: 'simulated' } })
      onChange({ ...others, connection: newConnection(by, found) })
    }
  }
  return (
    <fieldset className={css['device']} disabled={disabled}>
      <legend>{t('kind.printer')}</legend>
      <NativeSelect
        label={t('form.connection')}
        value={printer?.connection.by ?? 'none'}
        data={['none' as const, ...printerWays].map((value) => ({ value, label: t(`by.${value}`) }))}
        disabled={disabled}
        onChange={(event) => choose(event.currentTarget.value)}
      />
      {printer !== undefined && (
        <>
          <ConnectionFields
            connection={printer.connection}
            onChange={(connection) => onChange({ ...printer, connection })}
            found={found}
            disabled={disabled}
            fault={faultWords('printer', 'connection')}
            settingsFault={faultWords('printer', 'settings')}
          />
          <NativeSelect
            label={t('form.language')}
            value={printer.language}
            data={languages.map((value) => ({ value, label: t(`language.${value}`) }))}
            disabled={disabled}
            onChange={(event) => {
              const chosen = event.currentTarget.value
              onChange({ ...printer, language: languages.find((one) => one === chosen) ?? printer.language })
            }}
          />
          <NativeSelect
            label={t('form.columns')}
            value={String(printer.columns)}
            data={columns.map(String)}
            disabled={disabled}
            onChange={(event) => {
              const chosen = Number(event.currentTarget.value)
              onChange({ ...printer, columns: columns.find((one) => one === chosen) ?? printer.columns })
            }}
          />
        </>
      )}
    </fieldset>
  )
}
