import { useTranslation } from 'react-i18next'
import type { PrinterState } from '#domain/printing/printing.ts'
import { Warning } from '../ui/icons.tsx'
import styles from './PrinterNotice.module.css'

/** What is wrong with the printer, what to do about it, and which tickets wait for it. Nothing while it is ready. */
export const PrinterNotice = ({ state, waiting }: { state: PrinterState | undefined; waiting: readonly string[] }) => {
  const { t } = useTranslation('welcome')
  return (
    <div role="status" className={styles['slot']}>
      {state !== undefined && state !== 'ready' && (
        <p className={styles['notice']} data-mild={state === 'paperLow' || undefined}>
          <Warning />
          <span>
            <strong>{t(`printer.${state}.what`)}</strong> {t(`printer.${state}.todo`)}
            {waiting.length > 0 && ` ${t('printer.tickets', { count: waiting.length, labels: shortList(waiting) })}`}
          </span>
        </p>
      )}
    </div>
  )
}

const most = 3

const shortList = (labels: readonly string[]): string =>
  labels.length <= most ? labels.join(', ') : `${labels.slice(0, most).join(', ')} …`
