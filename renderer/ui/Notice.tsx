import { CloseButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import css from './Notice.module.css'
import { ScreenLink } from './ScreenLink.tsx'
import { Warning } from './icons.tsx'

/** A bar below the header with something staff should know, until they close it, and how much else there is to know. */
export function Notice({ text, others, onClose }: { text: string; others: number; onClose: () => void }) {
  const { t } = useTranslation(['common', 'status'])
  return (
    <div className={css['notice']}>
      <span className={css['icon']}>
        <Warning />
      </span>
      <p className={css['text']} role="status">
        {text}
      </p>
      {others > 0 && (
        <ScreenLink screen="status" className={css['others']}>
          {t('status:others', { count: others })}
        </ScreenLink>
      )}
      <CloseButton aria-label={t('close')} title={t('close')} onClick={onClose} />
    </div>
  )
}
