import { NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { SerialSettings } from '#domain/devices/configuration.ts'
import type { ConnectionFieldsProps } from './ConnectionFields.tsx'
import { type ConnectionDraft, portOf } from './draft.ts'

type Serial = Extract<ConnectionDraft, { by: 'serial' }>

const usualRates = [1_200, 2_400, 4_800, 9_600, 19_200, 38_400, 57_600, 115_200]
const formats = ['8N1', '8E1', '8O1', '8N2', '7E1', '7O1', '7N2'] as const
const flows = ['none', 'hardware', 'software'] as const
const parities = { N: 'none', E: 'even', O: 'odd' } as const

const other = 'other'

/** A serial port among those that were found, or by its name, and how it speaks. */
export function SerialFields(props: ConnectionFieldsProps<Serial>) {
  const { connection, onChange, found, disabled, fault, settingsFault } = props
  const { t } = useTranslation('devices')
  const { port, settings } = connection
  const ports = found?.serialPorts.found ?? []
  const present = JSON.stringify(port)
  const isFound = ports.some((one) => JSON.stringify(portOf(one)) === present)
  const isTyped = !isFound && 'path' in port
  const set = (change: Partial<SerialSettings>): void =>
    onChange({ ...connection, settings: { ...settings, ...change } })
  return (
    <>
      {(ports.length > 0 || !('path' in port)) && (
        <NativeSelect
          label={t('form.port')}
          value={isTyped ? other : present}
          data={[
            ...ports.map((one) => ({
              value: JSON.stringify(portOf(one)),
              label: one.name === one.path ? one.path : `${one.path} ${one.name}`,
            })),
            ...(isFound || 'path' in port ? [] : [{ value: present, label: port.serialNumber }]),
            { value: other, label: t('form.otherPort') },
          ]}
          disabled={disabled}
          error={isTyped ? undefined : fault}
          onChange={(event) => {
            const chosen = ports.find((one) => JSON.stringify(portOf(one)) === event.currentTarget.value)
            onChange({ ...connection, port: chosen === undefined ? { path: '' } : portOf(chosen) })
          }}
        />
      )}
      {isTyped && (
        <TextInput
          label={t('form.path')}
          placeholder="/dev/ttyUSB0, COM3"
          value={port.path}
          maxLength={200}
          spellCheck={false}
          autoComplete="off"
          disabled={disabled}
          error={fault}
          onChange={(event) => onChange({ ...connection, port: { path: event.currentTarget.value } })}
        />
      )}
      <NativeSelect
        label={t('form.baudRate')}
        value={String(settings.baudRate)}
        data={(usualRates.includes(settings.baudRate) ? usualRates : [...usualRates, settings.baudRate]).map(String)}
        disabled={disabled}
        onChange={(event) => set({ baudRate: Number(event.currentTarget.value) })}
      />
      <NativeSelect
        label={t('form.format')}
        value={formatOf(settings)}
        data={[...new Set([...formats, formatOf(settings)])]}
        disabled={disabled}
        error={settingsFault}
        onChange={(event) => {
          const chosen = formats.find((format) => format === event.currentTarget.value)
          if (chosen !== undefined) set(settingsOf(chosen))
        }}
      />
      <NativeSelect
        label={t('form.flow')}
        value={settings.flow}
        data={flows.map((value) => ({ value, label: t(`flow.${value}`) }))}
        disabled={disabled}
        onChange={(event) => set({ flow: flows.find((flow) => flow === event.currentTarget.value) ?? settings.flow })}
      />
    </>
  )
}

const formatOf = ({ dataBits, parity, stopBits }: SerialSettings): string =>
  `${String(dataBits)}${parity.slice(0, 1).toUpperCase()}${String(stopBits)}`

const settingsOf = (format: (typeof formats)[number]): Pick<SerialSettings, 'dataBits' | 'parity' | 'stopBits'> => ({
  dataBits: format.startsWith('7') ? 7 : 8,
  parity: parities[format.includes('E') ? 'E' : format.includes('O') ? 'O' : 'N'],
  stopBits: format.endsWith('2') ? 2 : 1,
})
