import type { AppointmentWork } from '../appointments/useAppointmentWork.ts'
import { FailureMessage } from '../ui/FailureMessage.tsx'
import { UndoBar } from '../ui/UndoBar.tsx'
import styles from './Front.module.css'
import type { FrontWork } from './useFrontWork.ts'

/** What failed at the welcome desk, and what can be taken back: of visits and appointments whatever was done last. */
export function FrontFoot({ work, appointments }: { work: FrontWork; appointments: AppointmentWork }) {
  const isLater = (appointments.undoOffer?.at ?? 0) > (work.undoOffer?.at ?? 0)
  return (
    <div className={styles['foot']}>
      <div className={styles['failure']}>
        {work.error !== undefined && <FailureMessage error={work.error} onClose={work.clear} />}
        {appointments.error !== undefined && <FailureMessage error={appointments.error} onClose={appointments.clear} />}
      </div>
      {isLater ? (
        <UndoBar offer={appointments.undoOffer} onUndo={() => void appointments.undo()} />
      ) : (
        <UndoBar offer={work.undoOffer} onUndo={() => void work.undo()} />
      )}
    </div>
  )
}
