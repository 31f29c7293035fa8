import { CloseButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import css from './Notice.module.css'
import { ScreenLink } from './ScreenLink.tsx'
import { Warning } from './icons.tsx'

export type NoticeProps = {
  text: string
  /** How much else there is to know. */
  others: number
  /** Whether the others are on this very screen. */
  isThere: boolean
  onClose: () => void
}

/** A bar below the header with something staff should know, until they close it, and the way to all the rest. */
export function Notice({ text, others, isThere, onClose }: NoticeProps) {
  const { t } = useTranslation(['common', 'status'])
  const count = t('status:others', { count: others })
  return (
    <div className={css['notice']}>
      <span className={css['icon']}>
        <Warning />
      </span>
      <p className={css['text']} role="status">
        {text}
      </p>
      {others > 0 &&
        (isThere ? (
          <span className={css['others']}>{count}</span>
        ) : (
          <ScreenLink screen="status" className={css['others']}>
            {count}
          </ScreenLink>
        ))}
      <CloseButton aria-label={t('close')} title={t('close')} onClick={onClose} />
    </div>
  )
}
