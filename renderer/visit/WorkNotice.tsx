import { CloseButton } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Info, Warning } from '../ui/icons.tsx'
import styles from './WorkNotice.module.css'

/** What a clerk must know now, until they close it: such as a key that did nothing, and why. */
export const WorkNotice = (props: { urgent: boolean; onClose: () => void; children: ReactNode }) => {
  const { urgent, onClose, children } = props
  const { t } = useTranslation()
  return (
    <div className={styles['notice']} data-urgent={urgent || undefined} role={urgent ? 'alert' : 'status'}>
      {urgent ? <Warning /> : <Info />}
      <p className={styles['words']}>{children}</p>
      <CloseButton aria-label={t('close')} onClick={onClose} />
    </div>
  )
}
