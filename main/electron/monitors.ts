import type { Screen as Desktop } from 'electron'
import type { Monitor } from './place.ts'

/** The monitors, the primary one first. */
export const listMonitors = (desktop: Desktop): Monitor[] => {
  const { id } = desktop.getPrimaryDisplay()
  return desktop.getAllDisplays().toSorted((a, b) => Number(b.id === id) - Number(a.id === id))
}

/** One plug pulled is a burst of events, in the midst of which the operating system moves windows by itself. */
const settledAfterMs = 500

/** Tells when monitors came, went or changed. */
export const followMonitors = (desktop: Desktop, onChange: () => void): void => {
  let timer: NodeJS.Timeout | undefined
  const changed = (): void => {
    clearTimeout(timer)
    timer = setTimeout(onChange, settledAfterMs)
  }
  desktop.on('display-added', changed)
  desktop.on('display-removed', changed)
  desktop.on('display-metrics-changed', changed)
}
