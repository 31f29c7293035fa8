import { type ReactNode, useEffect, useId, useRef } from 'react'
import { CloseButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import css from './Dialog.module.css'

export type DialogProps = { opened: boolean; title: string; onClose: () => void; children: ReactNode }

/** The browser's own modal dialog: it holds the focus, gives it back, and closes with Escape or beside it. */
export function Dialog({ opened, title, onClose, children }: DialogProps) {
  const { t } = useTranslation()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (opened) dialog.current?.showModal()
    else dialog.current?.close()
  }, [opened])
  return (
    <dialog
      ref={dialog}
      className={css['dialog']}
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose()
      }}
    >
      {opened && (
        <>
          <div className={css['head']}>
            <h2 className={css['title']} id={id}>
              {title}
            </h2>
            <CloseButton aria-label={t('close')} title={t('close')} onClick={onClose} />
          </div>
          <div className={css['body']}>{children}</div>
        </>
      )}
    </dialog>
  )
}
