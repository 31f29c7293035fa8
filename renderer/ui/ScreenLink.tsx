import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { Screen } from '#preload/contract.ts'
import { useScreenOpener } from './useScreenOpener.ts'

/** Opens another screen of this station in a window of its own; where the host has no windows, it opens here. */
export function ScreenLink(props: {
  screen: Screen
  search?: string
  className?: string | undefined
  /** Shown where a pointer rests on it. */
  title?: string
  children: ReactNode
}) {
  const { screen, search = '', className, title, children } = props
  const open = useScreenOpener()
  return (
    <Link
      href={`/${screen}${search}`}
      className={className}
      title={title}
      onClick={(event) => {
        event.preventDefault()
        open(screen, search)
      }}
    >
      {children}
    </Link>
  )
}
