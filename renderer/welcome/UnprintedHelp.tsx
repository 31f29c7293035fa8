import { useTranslation } from 'react-i18next'
import { PrinterState } from '#domain/printing/printing.ts'
import type { Visit } from '#domain/visit/visit.ts'
import { ActionButton } from '../ui/ActionButton.tsx'
import { Gone, Person, Printer, Warning } from '../ui/icons.tsx'
import styles from './TicketGiven.module.css'
import type { FrontWork } from './useFrontWork.ts'

/** A number that is not on paper, or may not be: a person looks, and says what happened. */
export const UnprintedHelp = ({ visit, work }: { visit: Visit; work: FrontWork }) => {
  const { t } = useTranslation('welcome')
  const reason = PrinterState.safeParse(visit.printProblem?.reason)
  const outcome = visit.printProblem?.outcome ?? 'unknown'
  const busy = work.running !== undefined
  return (
    <div className={styles['problem']} role="alert">
      <p className={styles['what']}>
        <Warning />
        <span>
          <strong>{t(`unprinted.${outcome}`, { label: visit.label })}</strong>{' '}
          {reason.success && reason.data !== 'ready' && reason.data !== 'unknown'
            ? t(`printer.${reason.data}.what`)
            : ''}{' '}
          {t(`unprinted.${outcome}Todo`)}
        </span>
      </p>
      <div className={styles['buttons']}>
        <ActionButton
          label={t('action.printAgain')}
          icon={<Printer />}
          busy={busy}
          onPress={() => void work.print(visit)}
        />
        <ActionButton label={t('action.tell')} icon={<Person />} busy={busy} onPress={() => void work.tell(visit)} />
        <ActionButton label={t('action.leave')} icon={<Gone />} busy={busy} onPress={() => void work.leave(visit)} />
      </div>
    </div>
  )
}
