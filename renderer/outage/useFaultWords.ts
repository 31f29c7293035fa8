import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { withoutTurns } from '#domain/language/direction.ts'
import type { Fault } from '#domain/health/faults.ts'
import { impairments } from '#domain/health/impairments.ts'
import { ConnectionTrouble, deviceKinds } from '#domain/devices/device.ts'
import { PrinterState } from '#domain/printing/printing.ts'
import { sizeWords } from '../ui/useSizeWords.ts'

type FaultWords = ['outage', 'paper', 'devices']

export const faultWords = (fault: Fault, { t, language }: { t: TFunction<FaultWords>; language: string }) => {
  switch (fault.kind) {
    case 'key':
      return t('fault.key')
    case 'refused':
      return t('stations.refused', { count: fault.count })
    case 'clock':
      return t(fault.skew.kind === 'ahead' ? 'fault.clockAhead' : 'fault.clockBehind', { count: fault.skew.minutes })
    case 'disk':
      return t('fault.disk', { size: sizeWords(fault.free, language) })
    case 'device':
      return deviceWords(fault, t)
    case 'impaired':
      return impairedWords(fault.code, t)
  }
}

/** A device or a state of a later version is told by its code. */
const deviceWords = ({ device, state }: Extract<Fault, { kind: 'device' }>, t: TFunction<FaultWords>) => {
  const kind = deviceKinds.find((known) => known === device)
  const trouble = ConnectionTrouble.safeParse(state)
  const printer = PrinterState.safeParse(state)
  const words = trouble.success
    ? t(`devices:trouble.${trouble.data}.what`)
    : printer.success
      ? t(`paper:state.${printer.data}`)
      : undefined
  return kind !== undefined && words !== undefined
    ? t(`fault.${kind}`, { state: words })
    : withoutTurns(t('fault.device', { device, state }))
}

/** What a screen cannot do; a code of a later version is told as it is. */
const impairedWords = (code: string, t: TFunction<FaultWords>) => {
  const known = impairments.find((one) => one === code)
  return known === undefined ? code : t(`impaired.${known}`)
}

/** Words for what is wrong with a station. */
export const useFaultWords = (): ((fault: Fault) => string) => {
  const { t, i18n } = useTranslation(['outage', 'paper', 'devices'])
  return (fault) => faultWords(fault, { t, language: i18n.language })
}
