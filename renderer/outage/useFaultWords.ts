import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { withoutTurns } from '#domain/language/direction.ts'
import type { Fault } from '#domain/health/faults.ts'
import { PrinterState } from '#domain/printing/printing.ts'
import { sizeWords } from '../ui/useSizeWords.ts'

export const faultWords = (fault: Fault, { t, language }: { t: TFunction<['outage', 'paper']>; language: string }) => {
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
  }
}

/** A device or a state of a later version is told by its code. */
const deviceWords = ({ device, state }: Extract<Fault, { kind: 'device' }>, t: TFunction<['outage', 'paper']>) => {
  const known = PrinterState.safeParse(state)
  return device === 'printer' && known.success
    ? t('fault.printer', { state: t(`paper:state.${known.data}`) })
    : withoutTurns(t('fault.device', { device, state }))
}

/** Words for what is wrong with a station. */
export const useFaultWords = (): ((fault: Fault) => string) => {
  const { t, i18n } = useTranslation(['outage', 'paper'])
  return (fault) => faultWords(fault, { t, language: i18n.language })
}
