import type { MouseEvent, ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import type { Screen } from '#preload/contract.ts'
import { useBridge } from '../state/station.tsx'

/** Opens another screen of this station in a window of its own; where the host has no windows, it opens here. */
export function ScreenLink(props: { screen: Screen; className?: string | undefined; children: ReactNode }) {
  const { screen, className, children } = props
  const { call } = useBridge()
  const [, navigate] = useLocation()
  const open = async (event: MouseEvent): Promise<void> => {
    event.preventDefault()
    const reply = await call.openScreen({ screen })
    if (!reply.ok || !reply.value.opened) navigate(`/${screen}`)
  }
  return (
    <Link href={`/${screen}`} className={className} onClick={(event) => void open(event)}>
      {children}
    </Link>
  )
}
