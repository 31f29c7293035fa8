import type { ReactNode } from 'react'
import { usePageTitle } from '../ui/usePageTitle.ts'
import css from './Page.module.css'

export type PageProps = {
  icon: ReactNode
  title: string
  text: string
  detail?: string | undefined
  children?: ReactNode
}

/** A page with one message, for when no screen can be shown. */
export function Page({ icon, title, text, detail, children }: PageProps) {
  usePageTitle(title)
  return (
    <main className={css['page']}>
      <span className={css['icon']}>{icon}</span>
      <h1 className={css['title']}>{title}</h1>
      <p className={css['text']}>{text}</p>
      {detail !== undefined && <p className={css['dim']}>{detail}</p>}
      {children !== undefined && <div className={css['buttons']}>{children}</div>}
    </main>
  )
}
