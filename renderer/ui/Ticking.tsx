import type { ReactNode } from 'react'
import { useNow } from '#renderer/state/clock.ts'

/** Draws what depends on the time anew each second, and nothing around it. */
export function Ticking({ children }: { children: (now: number) => ReactNode }) {
  return children(useNow())
}
