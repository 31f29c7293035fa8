import { type ReactNode, useEffect, useRef } from 'react'
import { Paged } from './Paged.tsx'
import css from './Step.module.css'

export type StepProps = {
  title: string
  /** What else there is to know before anything is pressed. */
  hint?: string | undefined
  children?: ReactNode
  /** Below what moves: always in sight. */
  below?: ReactNode
}

/** One plain screen of the kiosk. Its heading gets the focus, so that readers of the screen hear where they are. */
export function Step({ title, hint, children, below }: StepProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  // Where something is typed the field has it.
  const typed = below !== undefined
  useEffect(() => {
    if (!typed) heading.current?.focus({ preventScroll: true })
  }, [typed])
  return (
    <main className={css['step']}>
      <div className={css['moving']}>
        <Paged>
          <div className={css['head']}>
            <h1 className={css['title']} ref={heading} tabIndex={-1} data-aloud>
              {title}
            </h1>
            {hint !== undefined && (
              <p className={css['hint']} data-aloud>
                {hint}
              </p>
            )}
          </div>
          {children}
        </Paged>
      </div>
      {below !== undefined && <div className={css['below']}>{below}</div>}
    </main>
  )
}
