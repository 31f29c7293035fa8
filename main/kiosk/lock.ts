import { type KioskWay, waitAfterMs } from '#domain/kiosk/pin.ts'
import type { UnlockOutcome } from '#preload/settings.ts'
import { takingTurns } from '../storage/inTurn.ts'
import { type KeptPin, isPin } from './pin.ts'

/** What the host of a kiosk can do for its administrator. */
export type KioskHost = {
  ways: () => KioskWay[]
  leave: (way: KioskWay) => void
}

/** Where the host has no windows of its own the page goes there itself. */
export const waysOfPage: readonly KioskWay[] = ['settings', 'devices', 'restart']

export type Lock = {
  /** Tries a PIN; one that is right opens the ways out, and takes one of them where `way` names it. */
  unlock: (question: { pin: string; way?: KioskWay | undefined }) => Promise<UnlockOutcome>
}

/**
 * The lock of a kiosk. Wrong PINs make everybody wait, one try comes after the other, and nothing of a PIN is logged. Times are
 * of the process's own clock, which nobody sets.
 */
export const openLock = (options: {
  kept: () => KeptPin | undefined
  host: KioskHost | undefined
  /** Opens the station anew, where the host starts no process of its own. */
  restart: () => Promise<void>
  steadyMs: () => number
  log: (event: 'kioskUnlocked' | 'kioskPinWrong', facts: { way: string } | { failed: number }) => void
}): Lock => {
  const { kept, host, restart, steadyMs, log } = options
  const inTurn = takingTurns()
  let failed = 0
  let mayTryAt = Number.NEGATIVE_INFINITY
  const waitSeconds = (): number => Math.max(0, Math.ceil((mayTryAt - steadyMs()) / 1_000))
  return {
    unlock: ({ pin, way }) =>
      inTurn(async (): Promise<UnlockOutcome> => {
        const right = kept()
        if (right === undefined) return { kind: 'noPin' }
        if (waitSeconds() > 0) return { kind: 'wait', seconds: waitSeconds() }
        if (!(await isPin(pin, right))) {
          failed++
          mayTryAt = steadyMs() + waitAfterMs(failed)
          log('kioskPinWrong', { failed })
          return { kind: 'wrong', seconds: waitSeconds() }
        }
        failed = 0
        const ways = host?.ways() ?? [...waysOfPage]
        if (way === undefined || !ways.includes(way)) return { kind: 'open', ways }
        log('kioskUnlocked', { way })
        if (host === undefined && way === 'restart') await restart()
        host?.leave(way)
        return { kind: 'left', by: host === undefined && way !== 'restart' ? 'page' : 'host' }
      }),
  }
}
