import type { Device } from '#domain/devices/device.ts'
import type { Log } from '../log/log.ts'

/** Writes each device's troubles, and their ends, to the station's log: codes and what the system said, nothing of a card. */
export const deviceLog = (log: Pick<Log, 'info' | 'warn'>): ((devices: readonly Device[]) => void) => {
  const told = new Map<string, string>()
  return (devices) => {
    for (const { id, state, trouble = '', detail = '' } of devices) {
      const before = told.get(id) ?? ''
      // On its way back it is in no trouble, and not back either.
      if (state === 'connecting' || before === trouble) continue
      told.set(id, trouble)
      if (trouble !== '') log.warn('device', { id, trouble, detail })
      else log.info('deviceBack', { id })
    }
  }
}
