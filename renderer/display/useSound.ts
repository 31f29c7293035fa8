import { useEffect, useState, useSyncExternalStore } from 'react'

/** The page's sound. `blocked` while the browser waits for somebody to press something before it lets a page be heard. */
export const useSound = (): { context: AudioContext; blocked: boolean; allow: () => void } => {
  const [context] = useState(() => new AudioContext())
  const state = useSyncExternalStore(
    (changed) => {
      context.addEventListener('statechange', changed)
      return () => context.removeEventListener('statechange', changed)
    },
    () => context.state,
  )
  useEffect(() => {
    void context.resume()
    return () => void context.suspend()
  }, [context])
  return { context, blocked: state === 'suspended', allow: () => void context.resume() }
}
