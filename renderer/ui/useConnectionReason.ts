import { useTranslation } from 'react-i18next'
import { connectionReason } from './connectionReason.ts'

/** Words for the technical code of a lost connection. */
export const useConnectionReason = (): ((code: string) => string) => {
  const { t } = useTranslation('status')
  return (code) => {
    const reason = connectionReason(code)
    return reason === 'server' || reason === 'other' || reason === 'certificate'
      ? t(`reason.${reason}`, { code })
      : t(`reason.${reason}`)
  }
}
