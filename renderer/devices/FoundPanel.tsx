import { useTranslation } from 'react-i18next'
import type { FoundDevices } from '#preload/devices.ts'
import { ActionButton } from '../ui/ActionButton.tsx'
import { Facts } from '../ui/Facts.tsx'
import { Panel } from '../ui/Panel.tsx'
import { Warning } from '../ui/icons.tsx'
import css from './DevicesScreen.module.css'
import type { Finding } from './useFoundDevices.ts'

const kinds = ['serialPorts', 'usbPrinters', 'printQueues', 'pcscReaders', 'ccidReaders'] as const

/** What is connected to this computer, of each kind, or why that cannot be seen; and the roots by which cards are proven. */
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
        <Facts
          facts={[
            ...kinds.map((kind) => ({ name: t(`found.${kind}`), value: <FoundOf list={found[kind]} /> })),
            { name: t('roots.title'), value: <Roots roots={found.roots} /> },
          ]}
        />
      )}
    </Panel>
  )
}

type List = FoundDevices[(typeof kinds)[number]]

function FoundOf({ list: { found, trouble, detail } }: { list: List }) {
  const { t } = useTranslation('devices')
  // A computer without such a bus or service has none of them.
  const sees = trouble === undefined || trouble === 'notFound'
  return (
    <>
      {found.length === 0 && sees && t('found.nothing')}
      {found.length > 0 && (
        <ul className={css['found']}>
          {found.map((one, index) => (
            // Two devices of one kind may say the same of themselves.
            <li key={index}>{foundWords(one)}</li>
          ))}
        </ul>
      )}
      {!sees && t('found.failed', { why: t(`trouble.${trouble}.what`) })}
      {detail !== undefined && <span className={css['detail']}>{detail}</span>}
    </>
  )
}

/** Without a root cards are read all the same; a file that was meant for one and gives none is named. */
function Roots({ roots: { trusted, bad } }: { roots: FoundDevices['roots'] }) {
  const { t } = useTranslation('devices')
  return (
    <>
      {trusted === 0 ? t('roots.none') : t('roots.trusted', { count: trusted })}
      {bad.length > 0 && (
        <ul className={css['found']}>
          {bad.map(({ file, reason }) => (
            <li key={file}>
              <Warning size={16} /> {t(`roots.bad.${reason}`, { file })}
            </li>
          ))}
        </ul>
      )}
      <span className={css['detail']}>{t('roots.where')}</span>
    </>
  )
}

/** A port by its path and its converter, anything else by its name. */
const foundWords = (one: List['found'][number]): string =>
  [
    ...('path' in one ? [one.path] : []),
    ...('path' in one && one.name === one.path ? [] : [one.name]),
    ...('serialNumber' in one && one.serialNumber !== undefined ? [`(${one.serialNumber})`] : []),
  ].join(' ')
