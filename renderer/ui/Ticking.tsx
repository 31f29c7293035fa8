import type { ReactNode } from 'react'
import { useTrueNow } from '#renderer/state/station.tsx'

/** Draws what depends on the true time anew each second, and nothing around it. */
export function Ticking({ children }: { children: (now: number) => ReactNode }) {
  return children(useTrueNow())
}
