import { useTranslation } from 'react-i18next'
import type { FoundDevices } from '#preload/devices.ts'
import { ActionButton } from '../ui/ActionButton.tsx'
import { Facts } from '../ui/Facts.tsx'
import { Panel } from '../ui/Panel.tsx'
import css from './DevicesScreen.module.css'
import type { Finding } from './useFoundDevices.ts'

const kinds = ['serialPorts', 'usbPrinters', 'printQueues', 'pcscReaders', 'ccidReaders'] as const

/** What is connected to this computer, of each kind, or why that cannot be seen. */
export function FoundPanel({ found, looking, look }: Finding) {
  const { t } = useTranslation('devices')
  return (
    <Panel
      title={t('found.title')}
      actions={<ActionButton label={t('found.again')} kind="quiet" busy={looking} onPress={look} />}
    >
      {found === undefined ? (
        <p className={css['pad']}>{t('found.looking')}</p>
      ) : (
        <Facts facts={kinds.map((kind) => ({ name: t(`found.${kind}`), value: <FoundOf list={found[kind]} /> }))} />
      )}
    </Panel>
  )
}

type List = FoundDevices[(typeof kinds)[number]]

function FoundOf({ list }: { list: List }) {
  const { t } = useTranslation('devices')
  if (list.trouble !== undefined) {
    const why = t(`trouble.${list.trouble}.what`)
    return (
      <>
        {t('found.failed', { why })}
        {list.detail !== undefined && <span className={css['detail']}>{list.detail}</span>}
      </>
    )
  }
  if (list.found.length === 0) return t('found.nothing')
  return (
    <ul className={css['found']}>
      {list.found.map((one) => (
        <li key={JSON.stringify(one)}>{foundWords(one)}</li>
      ))}
    </ul>
  )
}

/** A port by its path and its converter, anything else by its name. */
const foundWords = (one: List['found'][number]): string =>
  [
    ...('path' in one ? [one.path] : []),
    ...('path' in one && one.name === one.path ? [] : [one.name]),
    ...('serialNumber' in one && one.serialNumber !== undefined ? [`(${one.serialNumber})`] : []),
  ].join(' ')
