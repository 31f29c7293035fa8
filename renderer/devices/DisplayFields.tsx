import { NativeSelect, NumberInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ModbusLayout, displayProtocols } from '#domain/devices/configuration.ts'
import type { DeviceId } from '#domain/devices/device.ts'
import { inLanguage } from '#domain/language/language.ts'
import { useBoardIfReady, usePreferences } from '../state/station.tsx'
import { ActionButton } from '../ui/ActionButton.tsx'
import { Cross } from '../ui/icons.tsx'
import { ConnectionFields } from './ConnectionFields.tsx'
import css from './DevicesForm.module.css'
import { type DisplayDraft, displayWays, newConnection } from './draft.ts'
import type { FieldProps } from './fieldProps.ts'

const packings = ['two', 'one', 'number'] as const

/** One number display: what kind it is, how it is connected, and whose number it shows. */
export function DisplayFields(
  props: FieldProps & {
    id: DeviceId
    number: number
    display: DisplayDraft
    ownCounter: string | undefined
    onChange: (display: DisplayDraft) => void
    onRemove: () => void
  },
) {
  const { id, number, display, ownCounter, onChange, onRemove, found, disabled, faultWords } = props
  const { t } = useTranslation('devices')
  const settingsFault = faultWords(id, 'settings')
  const become = (connection: ReturnType<typeof newConnection>): void => {
    if (connection.by !== 'usb' && connection.by !== 'printQueue') onChange({ ...display, connection })
  }
  return (
    <fieldset className={css['device']} disabled={disabled}>
      <legend>{t('kind.display', { number })}</legend>
      <NativeSelect
        label={t('form.protocol')}
        value={display.protocol}
        data={displayProtocols.map((value) => ({ value, label: t(`protocol.${value}`) }))}
        disabled={disabled}
        onChange={(event) => {
          const { modbus: _modbus, ...others } = display
          const protocol = displayProtocols.find((one) => one === event.currentTarget.value) ?? display.protocol
          onChange({ ...others, protocol, ...(protocol === 'modbus' ? { modbus: ModbusLayout.parse({}) } : {}) })
        }}
      />
      <CounterField
        counter={display.counter}
        ownCounter={ownCounter}
        disabled={disabled}
        fault={faultWords(id, 'counter')}
        onChange={(counter) => {
          const { counter: _counter, ...others } = display
          onChange({ ...others, ...(counter === '' ? {} : { counter }) })
        }}
      />
      <NativeSelect
        label={t('form.connection')}
        value={display.connection.by}
        data={displayWays.map((value) => ({ value, label: t(`by.${value}`) }))}
        disabled={disabled}
        onChange={(event) => {
          const by = displayWays.find((way) => way === event.currentTarget.value)
          if (by !== undefined) become(newConnection(by, found))
        }}
      />
      <ConnectionFields
        connection={display.connection}
        onChange={become}
        found={found}
        disabled={disabled}
        fault={faultWords(id, 'connection')}
        settingsFault={settingsFault}
      />
      {display.protocol === 'modbus' && display.connection.by === 'serial' && (
        <p className={css['shared']}>{t('form.shared')}</p>
      )}
      {display.modbus !== undefined && (
        <ModbusFields
          modbus={display.modbus}
          disabled={disabled}
          fault={settingsFault}
          onChange={(modbus) => onChange({ ...display, modbus })}
        />
      )}
      <div className={css['remove']}>
        <ActionButton
          label={t('form.remove', { number })}
          kind="quiet"
          icon={<Cross size={16} />}
          disabled={disabled}
          reason={t('form.whoDecides')}
          onPress={onRemove}
        />
      </div>
    </fieldset>
  )
}

function CounterField(props: {
  counter: string | undefined
  ownCounter: string | undefined
  disabled: boolean
  fault: string | undefined
  onChange: (counter: string) => void
}) {
  const { counter = '', ownCounter, disabled, fault, onChange } = props
  const { t } = useTranslation('devices')
  const { language } = usePreferences()
  const counters = useBoardIfReady()?.site.counters ?? []
  const isKnown = counter === '' || counters.some(({ number }) => number === counter)
  return (
    <NativeSelect
      label={t('form.counter')}
      value={counter}
      data={[
        { value: '', label: t(ownCounter === undefined ? 'form.chooseCounter' : 'form.ownCounter') },
        ...counters.map(({ number, name }) => ({ value: number, label: `${number} · ${inLanguage(name, language)}` })),
        ...(isKnown ? [] : [{ value: counter, label: counter }]),
      ]}
      disabled={disabled}
      error={fault}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}

function ModbusFields(props: {
  modbus: ModbusLayout
  disabled: boolean
  fault: string | undefined
  onChange: (modbus: ModbusLayout) => void
}) {
  const { modbus, disabled, fault, onChange } = props
  const { t } = useTranslation('devices')
  const numbers = [
    { name: 'unit', most: 247 },
    { name: 'address', most: 0xffff },
    { name: 'width', most: 20 },
  ] as const
  return (
    <>
      {numbers.map(({ name, most }) => (
        <NumberInput
          key={name}
          label={t(`form.${name}`)}
          value={modbus[name]}
          min={0}
          max={most}
          allowDecimal={false}
          hideControls
          disabled={disabled}
          error={fault}
          onChange={(value) => onChange({ ...modbus, [name]: typeof value === 'number' ? value : -1 })}
        />
      ))}
      <NativeSelect
        label={t('form.packing')}
        value={modbus.packing}
        data={packings.map((value) => ({ value, label: t(`packing.${value}`) }))}
        disabled={disabled}
        onChange={(event) =>
          onChange({ ...modbus, packing: packings.find((one) => one === event.currentTarget.value) ?? modbus.packing })
        }
      />
    </>
  )
}
