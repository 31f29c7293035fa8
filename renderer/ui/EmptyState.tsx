import type { ReactNode } from 'react'
import css from './EmptyState.module.css'

/** A place where nothing is, said in words, with what can be done about it. */
export function EmptyState(props: { title: string; hint?: string; icon?: ReactNode; children?: ReactNode }) {
  return (
    <div className={css['empty']}>
      {props.icon}
      <p className={css['title']}>{props.title}</p>
      {props.hint !== undefined && <p className={css['hint']}>{props.hint}</p>}
      {props.children}
    </div>
  )
}
