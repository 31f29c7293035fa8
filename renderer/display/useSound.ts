import { useEffect, useState, useSyncExternalStore } from 'react'

const againMs = 30_000

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
  const blocked = isHeard && state !== 'running'
  useEffect(() => {
    if (!blocked) return undefined
    // Loudspeakers that were unplugged, or taken by something else, are there again without anybody pressing anything.
    const timer = setInterval(() => void context.resume(), againMs)
    return () => clearInterval(timer)
  }, [context, blocked])
  return { context, blocked, allow: () => void context.resume() }
}
