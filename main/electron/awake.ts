import type { PowerSaveBlocker } from 'electron'

/**
 * Keeps the monitor on while nobody sits in front of it to wake it up. It can be told as often as one likes: there is one
 * blocker at most, and a station that became a desk's lets its monitor go dark again.
 */
export const keepAwake = (blocker: Pick<PowerSaveBlocker, 'start' | 'stop'>): ((awake: boolean) => void) => {
  let present: number | undefined
  return (awake) => {
    if (awake) present ??= blocker.start('prevent-display-sleep')
    else if (present !== undefined) {
      blocker.stop(present)
      present = undefined
    }
  }
}
