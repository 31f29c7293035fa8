import { Checkbox } from '@mantine/core'
import type { ReactNode } from 'react'
import css from './KitScreen.module.css'

/** One part of the kit: whether it is wanted, what it is for, and, when it is, how. */
export function KitPartChoice(props: {
  title: string
  hint: string
  wanted: boolean
  onWanted: (wanted: boolean) => void
  children?: ReactNode
}) {
  const { title, hint, wanted, onWanted, children } = props
  return (
    <section className={css['part']} aria-label={title}>
      <Checkbox
        label={title}
        description={hint}
        checked={wanted}
        onChange={(event) => onWanted(event.currentTarget.checked)}
        classNames={{ label: css['partTitle'] ?? '', description: css['partHint'] ?? '' }}
      />
      {wanted && children !== undefined && <div className={css['partBody']}>{children}</div>}
    </section>
  )
}
