import { useEffect, useRef } from 'react'
import css from './IdleQuestion.module.css'
import { useWords } from './useWords.ts'

/** Asks whether anybody is still there before everything begins again. */
export function IdleQuestion({ left, onStay }: { left: number; onStay: () => void }) {
  const { t } = useWords()
  const yes = useRef<HTMLButtonElement>(null)
  useEffect(() => yes.current?.focus(), [])
  return (
    <div className={css['cover']}>
      <div
        className={css['question']}
        role="alertdialog"
        aria-modal="true"
        aria-labelledby="idle-title"
        aria-describedby="idle-hint"
      >
        <h2 id="idle-title" className={css['title']}>
          {t('idle.title')}
        </h2>
        <p id="idle-hint" className={css['hint']}>
          {t('idle.hint', { count: left })}
        </p>
        <button type="button" ref={yes} className={css['yes']} onClick={onStay}>
          {t('idle.yes')}
        </button>
      </div>
    </div>
  )
}
