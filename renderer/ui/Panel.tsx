import { type ReactNode, useId } from 'react'
import css from './Panel.module.css'
import { useScrolls } from './useScrolls.ts'

export type PanelProps = { title: string; count?: number; actions?: ReactNode; level?: 2 | 3; children: ReactNode }

/** A part of a screen with a heading. It fills the room it is given and scrolls inside when its content is longer. */
export function Panel({ title, count, actions, level = 2, children }: PanelProps) {
  const id = useId()
  const [body, scrolls] = useScrolls()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section className={css['panel']} aria-labelledby={id}>
      <div className={css['head']}>
        <Heading className={css['title']} id={id}>
          {title}
          {count !== undefined && <span className={css['count']}>{count}</span>}
        </Heading>
        {actions}
      </div>
      <div
        className={css['body']}
        ref={body}
        {...(scrolls ? { tabIndex: 0, role: 'group', 'aria-labelledby': id } : {})}
      >
        {children}
      </div>
    </section>
  )
}
