import { CloseButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import css from './Notice.module.css'
import { Warning } from './icons.tsx'

/** A bar below the header with something staff should know, until they close it. */
export function Notice({ text, onClose }: { text: string; onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <div className={css['notice']} role="status">
      <span className={css['icon']}>
        <Warning />
      </span>
      <p className={css['text']}>{text}</p>
      <CloseButton aria-label={t('close')} title={t('close')} onClick={onClose} />
    </div>
  )
}
