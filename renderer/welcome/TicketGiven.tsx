import { useTranslation } from 'react-i18next'
import type { Visit } from '#domain/visit/visit.ts'
import { ActionButton } from '../ui/ActionButton.tsx'
import { Check, Info, Printer } from '../ui/icons.tsx'
import { StageBadge } from '../ui/StageBadge.tsx'
import { TicketNumber } from '../ui/TicketNumber.tsx'
import type { Names } from '../visit/names.ts'
import styles from './TicketGiven.module.css'
import type { FrontWork } from './useFrontWork.ts'

/** The latest ticket, large enough to read out to the citizen, and whether it is on paper. */
export const TicketGiven = (props: { visit: Visit | undefined; ahead: number; names: Names; work: FrontWork }) => {
  const { visit, ahead, names, work } = props
  const { t } = useTranslation('welcome')
  return (
    <section className={styles['given']} aria-label={t('given.title')} aria-live="polite">
      {work.running === 'give' ? (
        <p className={styles['dim']}>
          <Printer /> {t('given.printing')}
        </p>
      ) : visit === undefined ? (
        <p className={styles['dim']}>{t('given.none')}</p>
      ) : (
        <>
          <div className={styles['head']}>
            <TicketNumber label={visit.label} size="desk" />
            <div className={styles['facts']}>
              <p className={styles['queue']} title={names.queue(visit.queue)}>
                {names.queue(visit.queue)}
              </p>
              {visit.stage === 'waiting' && (
                <p className={styles['dim']}>{ahead === 0 ? t('given.first') : t('given.ahead', { count: ahead })}</p>
              )}
            </div>
          </div>
          <div className={styles['paper']}>
            {visit.stage === 'waiting' ? (
              <p className={styles['how']} data-good={visit.onPaper || undefined}>
                {visit.onPaper ? <Check size={16} /> : <Info size={16} />}
                {visit.onPaper ? t('given.onPaper') : t('given.told')}
              </p>
            ) : (
              <StageBadge stage={visit.stage} />
            )}
            {visit.stage === 'waiting' && (
              <ActionButton
                label={visit.onPaper ? t('action.copy') : t('action.print')}
                icon={<Printer />}
                kind="quiet"
                busy={work.running === 'printed'}
                onPress={() => void work.print(visit)}
              />
            )}
          </div>
        </>
      )}
    </section>
  )
}
