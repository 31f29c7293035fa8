import { type ComponentType, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Device } from '#domain/devices/device.ts'
import type { Tested } from '#preload/devices.ts'
import type { Failure } from '#preload/failure.ts'
import { useBridge } from '../state/station.tsx'
import { ActionButton } from '../ui/ActionButton.tsx'
import { FailureMessage } from '../ui/FailureMessage.tsx'
import { Card, Check, Clock, type IconProps, Monitor, PlugOff, Printer, Warning } from '../ui/icons.tsx'
import { useMoment } from '../ui/useMoment.ts'
import { CardLine } from './CardLine.tsx'
import css from './DevicesScreen.module.css'
import { stateWords, troubleWords, useDeviceName } from './useDeviceWords.ts'

type Look = { tone: 'done' | 'over' | 'far' | 'waiting'; Icon: ComponentType<IconProps> }

const looks: Readonly<Record<Device['state'], Look>> = {
  ready: { tone: 'done', Icon: Check },
  low: { tone: 'over', Icon: Warning },
  trouble: { tone: 'far', Icon: Warning },
  connecting: { tone: 'waiting', Icon: Clock },
}
const kinds: Readonly<Record<Device['kind'], ComponentType<IconProps>>> = {
  printer: Printer,
  reader: Card,
  display: Monitor,
}

/** One device: how it is and since when, what mends it, and a test. */
export function DeviceRow({ device, counter, now }: { device: Device; counter: string | undefined; now: number }) {
  const { t } = useTranslation(['devices', 'paper'])
  const moment = useMoment(now)
  const name = useDeviceName()(device)
  const { kind, state, trouble, detail, simulated } = device
  const { what, todo } = stateWords(device, t)
  const { tone, Icon } = looks[state]
  const Kind = kinds[kind]
  const Sign = trouble === 'unplugged' || trouble === 'notFound' ? PlugOff : Icon
  const about = [
    ...(kind === 'display' ? [counter === undefined ? t('ofOwnCounter') : t('ofCounter', { counter })] : []),
    ...(simulated ? [t('simulated')] : [device.name]),
  ].filter((text) => text !== '')
  return (
    <li className={css['device']} aria-label={name} data-device={device.id}>
      <span className={css['kind']}>
        <Kind size={24} />
      </span>
      <div className={css['words']}>
        <h3 className={css['name']}>
          {name} <span className={css['about']}>{about.join(' · ')}</span>
        </h3>
        <p className={css['state']} data-tone={tone} role="status">
          <Sign size={16} />
          <span>
            <strong>{what}</strong> <span className={css['dim']}>{t('since', { time: moment(device.since) })}</span>
          </span>
        </p>
        {todo !== undefined && <p className={css['todo']}>{todo}</p>}
        {kind === 'reader' && state === 'ready' && <CardLine now={now} />}
        {detail !== undefined && (
          <details className={css['forIt']}>
            <summary>{t('forIt')}</summary>
            <code>{[trouble, device.name, detail].filter(Boolean).join(' · ')}</code>
          </details>
        )}
      </div>
      <DeviceTest device={device} />
    </li>
  )
}

function DeviceTest({ device: { id, kind } }: { device: Device }) {
  const { t } = useTranslation(['devices', 'paper'])
  const { call } = useBridge()
  const [busy, setBusy] = useState(false)
  const [tested, setTested] = useState<Tested>()
  const [error, setError] = useState<Failure>()
  const test = async (): Promise<void> => {
    setBusy(true)
    setTested(undefined)
    setError(undefined)
    const reply = await call.testDevice({ id })
    if (reply.ok) setTested(reply.value)
    else setError(reply.error)
    setBusy(false)
  }
  const why = tested?.trouble === undefined ? t('tested.why') : troubleWords(kind, tested.trouble, t).what
  return (
    <div className={css['test']}>
      <ActionButton label={t(`test.${kind}`)} busy={busy} onPress={() => void test()} />
      <p className={css['tested']} role="status">
        {tested !== undefined && (tested.done ? t(`tested.${kind}`) : t('tested.failed', { why }))}
      </p>
      {error !== undefined && <FailureMessage error={error} onClose={() => setError(undefined)} />}
    </div>
  )
}
