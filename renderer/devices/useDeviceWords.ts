import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { ConnectionTrouble, type Device, type DeviceTrouble } from '#domain/devices/device.ts'
import { PrinterTrouble } from '#domain/printing/printing.ts'

type Words = { what: string; todo?: string }

type T = TFunction<['devices', 'paper']>

/** What is wrong with a device of a kind, and what mends it. */
export const troubleWords = (kind: Device['kind'], trouble: DeviceTrouble, t: T): Words => {
  if (kind === 'reader' && trouble === 'inUse') return { what: t('reader.inUse.what'), todo: t('reader.inUse.todo') }
  const known = ConnectionTrouble.safeParse(trouble)
  if (known.success) return { what: t(`trouble.${known.data}.what`), todo: t(`trouble.${known.data}.todo`) }
  const state = PrinterTrouble.parse(trouble)
  return { what: t(`paper:state.${state}`), todo: t(`paper:todo.${state}`) }
}

/** How a device is, and what to do about it. */
export const stateWords = ({ kind, state, trouble = 'failed' }: Device, t: T): Words => {
  switch (state) {
    case 'trouble':
      return troubleWords(kind, trouble, t)
    case 'ready':
      // What the reader holds is told beside it.
      return { what: t('state.ready'), ...(kind === 'reader' ? {} : { todo: t(`todo.ready.${kind}`) }) }
    case 'low':
    case 'connecting':
      return { what: t(`state.${state}`), todo: t(`todo.${state}`) }
  }
}

/** What a device is called: `Ticketprinter`, `Display 2`. */
export const useDeviceName = (): ((device: Pick<Device, 'id' | 'kind'>) => string) => {
  const { t } = useTranslation('devices')
  return ({ id, kind }) =>
    kind === 'display' ? t('kind.display', { number: id.replace('display', '') }) : t(`kind.${kind}`)
}
