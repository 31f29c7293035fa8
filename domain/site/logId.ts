import { readAppointmentId } from '../appointment/appointmentId.ts'
import { readContactId } from '../contact/contactId.ts'
import { readDeskId } from '../desk/desk.ts'
import { readVisitId } from '../visit/label.ts'

/** Site and day of a log by its id; `undefined` for the id of any other document. */
export const readLogId = (id: string): { site: string; day: string } | undefined =>
  readVisitId(id) ?? readDeskId(id) ?? readContactId(id) ?? readAppointmentId(id)
