import { useCallback, useRef, useState } from 'react'
import type { ActionFailure, Done } from '../state/model.ts'

export type Run = {
  /** Name of the action under way, so that its button can say so; `undefined` when none is. */
  running: string | undefined
  error: ActionFailure | undefined
  /**
   * Does one action at a time. The same action pressed again while it runs does nothing; another one follows as soon as the
   * first is done, so that a quick clerk's next key is never lost. Answers what the action gave.
   */
  run: <T>(name: string, action: () => Promise<Done<T>>) => Promise<T | undefined>
  clear: () => void
}

export const useRun = (): Run => {
  const [running, setRunning] = useState<string>()
  const [error, setError] = useState<ActionFailure>()
  const present = useRef<{ name: string; ended: Promise<unknown> }>(undefined)
  const follows = useRef<string>(undefined)
  const run = useCallback(async <T>(name: string, action: () => Promise<Done<T>>): Promise<T | undefined> => {
    if (present.current?.name === name || follows.current !== undefined) return undefined
    if (present.current !== undefined) {
      follows.current = name
      await present.current.ended
      follows.current = undefined
    }
    const { promise: ended, resolve: end } = Promise.withResolvers<undefined>()
    present.current = { name, ended }
    setRunning(name)
    setError(undefined)
    try {
      const done = await action()
      if (done.ok) return done.value
      setError(done.error)
    } catch {
      setError({ code: 'internal', facts: {} })
    } finally {
      present.current = undefined
      setRunning(undefined)
      end(undefined)
    }
    return undefined
  }, [])
  const clear = useCallback(() => setError(undefined), [])
  return { running, error, run, clear }
}
