import { departmentHours, hasOwnHours, phoneHours } from '#domain/hours/followed.ts'
import { statusAt } from '#domain/hours/status.ts'
import type { Timetable } from '#domain/hours/timetable.ts'
import { useBoard, useTrueNow } from '../state/station.tsx'
import { useStatusWords } from './useStatusWords.ts'

/** How hours stand at this moment, in words. */
export function Standing({ timetable }: { timetable: Timetable }) {
  const now = useTrueNow()
  const statusWords = useStatusWords()
  return <>{statusWords(statusAt(timetable, now), now)}</>
}

/** The same of a department, in brackets after its name; nothing where it has no hours of its own. */
export function DepartmentStanding({ department }: { department: string }) {
  const { timetables } = useBoard()
  const hours = hasOwnHours(timetables, department) ? departmentHours(timetables, department) : undefined
  if (hours === undefined) return null
  return (
    <>
      {' ('}
      <Standing timetable={hours} />)
    </>
  )
}

/** Whether the phone is to be answered at this moment, and else from when; nothing where nobody said. */
export function PhoneStanding() {
  const { timetables } = useBoard()
  const hours = phoneHours(timetables)
  return hours === undefined ? null : <Standing timetable={hours} />
}
