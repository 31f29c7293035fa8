import { useTranslation } from 'react-i18next'
import { timeOf } from '#domain/time/day.ts'
import type { AppointmentWork } from '../appointments/useAppointmentWork.ts'
import { ActionButton } from '../ui/ActionButton.tsx'
import { FailureMessage } from '../ui/FailureMessage.tsx'
import { Check } from '../ui/icons.tsx'
import { WorkNotice } from '../visit/WorkNotice.tsx'
import styles from './PhoneNotices.module.css'
import type { PhoneWork } from './usePhoneWork.ts'

/** An action that failed, or a key that did nothing and why; over the end of the lists, so that nothing moves. */
export const PhoneNotices = ({ work, appointments }: { work: PhoneWork; appointments: AppointmentWork }) => {
  const { t } = useTranslation('phone')
  const { error, refusal, present, isEnding } = work
  return (
    <div className={styles['notices']}>
      {refusal === 'busy' && present !== undefined && !isEnding && (
        <WorkNotice urgent onClose={work.dismiss}>
          <span className={styles['offer']}>
            {t('refusal.busy', { time: timeOf(present.receivedAt ?? 0) })}
            <ActionButton label={t('action.end')} chord="F4" icon={<Check />} onPress={work.openEnd} />
          </span>
        </WorkNotice>
      )}
      {refusal === 'noCall' && present === undefined && (
        <WorkNotice urgent={false} onClose={work.dismiss}>
          {t('refusal.noCall')}
        </WorkNotice>
      )}
      {error !== undefined && <FailureMessage error={error} onClose={work.dismiss} />}
      {appointments.error !== undefined && <FailureMessage error={appointments.error} onClose={appointments.clear} />}
    </div>
  )
}
