import { useCallback, useRef, useState } from 'react'
import type { ActionFailure, Done } from '../state/model.ts'

export type Run = {
  /** Name of the action under way, so that its button can say so; `undefined` when none is. */
  running: string | undefined
  error: ActionFailure | undefined
  /** Does one action at a time: what is pressed while another runs does nothing. Answers what the action gave. */
  run: <T>(name: string, action: () => Promise<Done<T>>) => Promise<T | undefined>
  clear: () => void
}

export const useRun = (): Run => {
  const [running, setRunning] = useState<string>()
  const [error, setError] = useState<ActionFailure>()
  const busy = useRef(false)
  const run = useCallback(async <T>(name: string, action: () => Promise<Done<T>>): Promise<T | undefined> => {
    if (busy.current) return undefined
    busy.current = true
    setRunning(name)
    setError(undefined)
    try {
      const done = await action()
      if (done.ok) return done.value
      setError(done.error)
    } catch {
      setError({ code: 'internal', facts: {} })
    } finally {
      busy.current = false
      setRunning(undefined)
    }
    return undefined
  }, [])
  const clear = useCallback(() => setError(undefined), [])
  return { running, error, run, clear }
}
