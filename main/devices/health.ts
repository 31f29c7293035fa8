import type { Device } from '#domain/devices/device.ts'
import type { Health } from '#preload/settings.ts'

/** What a heartbeat has room for (`domain/health/heartbeat.ts`). */
const mostTold = 12

/** In the words of a printer, which every version knows. */
const stateCodes = { ready: 'ready', low: 'paperLow', connecting: 'unknown', trouble: 'error' } as const

/** The devices as a heartbeat tells of them: those in trouble first, for there may be more than it has room for. */
export const devicesHealth = (devices: readonly Device[]): Health['devices'] =>
  devices
    .toSorted((a, b) => Number(b.state === 'trouble') - Number(a.state === 'trouble'))
    .slice(0, mostTold)
    .map(({ kind, state, trouble }) => ({ kind, state: trouble ?? stateCodes[state] }))
