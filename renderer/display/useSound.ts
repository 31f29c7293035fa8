import { useEffect, useState, useSyncExternalStore } from 'react'

/**
 * The page's sound. `blocked` while the browser waits for somebody to press something before it lets a page be heard; a page
 * that has nothing to say is not blocked.
 */
export const useSound = (isHeard: boolean): { context: AudioContext; blocked: boolean; allow: () => void } => {
  const [context] = useState(() => new AudioContext())
  const state = useSyncExternalStore(
    (changed) => {
      context.addEventListener('statechange', changed)
      return () => context.removeEventListener('statechange', changed)
    },
    () => context.state,
  )
  useEffect(() => {
    if (isHeard) void context.resume()
    return () => void context.suspend()
  }, [context, isHeard])
  return { context, blocked: isHeard && state !== 'running', allow: () => void context.resume() }
}
