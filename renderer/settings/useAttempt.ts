import { useState } from 'react'
import type { Failure } from '#preload/failure.ts'
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
      setError(thrown instanceof TransferFailed ? thrown.failure : { code: 'internal', facts: {} })
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
