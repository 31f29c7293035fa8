import type { ReactNode } from 'react'
import { CloseButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ActionFailure } from '../state/model.ts'
import css from './FailureMessage.module.css'
import { Warning } from './icons.tsx'
import { useFailureWords } from './useFailureWords.ts'

export type FailureMessageProps = { error: Pick<ActionFailure, 'code'>; onClose?: () => void; children?: ReactNode }

/** An action that did not happen: what went wrong, what to do, and buttons for it as children. */
export function FailureMessage({ error, onClose, children }: FailureMessageProps) {
  const { t } = useTranslation()
  const words = useFailureWords()(error)
  return (
    <div className={css['message']} role="alert">
      <span className={css['icon']}>
        <Warning />
      </span>
      <div className={css['words']}>
        <p className={css['what']}>{words.what}</p>
        <p className={css['todo']}>{words.todo}</p>
        {children !== undefined && <div className={css['buttons']}>{children}</div>}
      </div>
      {onClose !== undefined && <CloseButton aria-label={t('close')} onClick={onClose} />}
    </div>
  )
}
