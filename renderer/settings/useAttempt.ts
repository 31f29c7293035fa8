import { useState } from 'react'
import type { Failure } from '#preload/failure.ts'
import { NotKept } from '../state/recording.ts'
import { TransferFailed } from './transfer.ts'

/** One thing at a time that may fail: whether it is under way, and what went wrong the last time. */
export const useAttempt = (): {
  busy: boolean
  error: Failure | undefined
  attempt: (act: () => Promise<void>) => void
} => {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<Failure>()
  const run = async (act: () => Promise<void>): Promise<void> => {
    setBusy(true)
    setError(undefined)
    try {
      await act()
    } catch (thrown) {
      setError(failureOf(thrown))
    } finally {
      setBusy(false)
    }
  }
  return {
    busy,
    error,
    attempt: (act) => {
      if (!busy) void run(act)
    },
  }
}

const failureOf = (thrown: unknown): Failure => {
  if (thrown instanceof TransferFailed || thrown instanceof NotKept) return thrown.failure
  // What the browser says when its storage, and so the disk, has no room.
  const isFull = thrown instanceof Error && thrown.name === 'QuotaExceededError'
  return { code: isFull ? 'diskFull' : 'internal', facts: {} }
}
