import type { ReactNode } from 'react'
import css from './Facts.module.css'

/** Names and what they stand for, in two columns. */
export function Facts({ facts }: { facts: readonly { name: string; value: ReactNode }[] }) {
  return (
    <dl className={css['facts']}>
      {facts.map(({ name, value }) => (
        <div className={css['fact']} key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
