import { useEffect, useState } from 'react'
import type { KioskWay } from '#domain/kiosk/pin.ts'
import { useBridge } from '../state/station.tsx'

/** What stands behind the hidden door at present. */
export type UnlockState =
  { at: 'pin'; problem?: 'wrong' | 'failed' } | { at: 'noPin' } | { at: 'ways'; ways: readonly KioskWay[] }

/** Tries a PIN, and takes a way that it opened. The PIN is kept only as long as the door is open. */
export const useUnlock = (told: {
  onWrong: () => void
  onLeft: (way: KioskWay) => void
}): {
  state: UnlockState
  busy: boolean
  /** Seconds until the next try. */
  wait: number
  attempt: (pin: string, way?: KioskWay) => Promise<void>
} => {
  const { call } = useBridge()
  const { onWrong, onLeft } = told
  const [state, setState] = useState<UnlockState>({ at: 'pin' })
  const [busy, setBusy] = useState(false)
  const [wait, setWait] = useState(0)
  const waits = wait > 0
  useEffect(() => {
    if (!waits) return undefined
    const counting = setInterval(() => setWait((left) => Math.max(0, left - 1)), 1_000)
    return () => clearInterval(counting)
  }, [waits])

  const attempt = async (pin: string, way?: KioskWay): Promise<void> => {
    setBusy(true)
    const reply = await call.unlockKiosk({ pin, ...(way === undefined ? {} : { way }) })
    const outcome = reply.ok ? reply.value : undefined
    // A host that leaves takes the window away; until then nothing more is to be pressed.
    setBusy(outcome?.kind === 'left' && outcome.by === 'host')
    switch (outcome?.kind) {
      case undefined:
        setState({ at: 'pin', problem: 'failed' })
        return
      case 'noPin':
        setState({ at: 'noPin' })
        return
      case 'open':
        setState({ at: 'ways', ways: outcome.ways })
        return
      case 'wrong':
      case 'wait':
        onWrong()
        setWait(outcome.seconds)
        setState({ at: 'pin', problem: 'wrong' })
        return
      case 'left':
        if (outcome.by === 'page' && way !== undefined) onLeft(way)
    }
  }
  return { state, busy, wait, attempt }
}
