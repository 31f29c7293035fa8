import type { ComponentType, ReactNode } from 'react'
import css from './Badge.module.css'
import type { IconProps } from './icons.tsx'

export type BadgeLook = {
  tone: 'waiting' | 'serving' | 'over' | 'far' | 'parked' | 'done'
  Icon: ComponentType<IconProps>
}

/** How something stands: a colour, an icon, and always the word. */
export function Badge({ tone, Icon, children }: BadgeLook & { children: ReactNode }) {
  return (
    <span className={css['badge']} data-tone={tone}>
      <Icon size={14} />
      {children}
    </span>
  )
}
