import { useState } from 'react'
import { type CalendarStep, calendarSteps } from '#domain/activity/calendar/plan.ts'
import type { CalendarFault, CalendarReading } from '#domain/activity/calendar/reading.ts'
import { lettersOf } from '#domain/language/letters.ts'
import { dayOf } from '#domain/time/day.ts'
import { useActivities, useActivityEditing, useTrueClock } from '../state/station.tsx'
import { useRun } from '../visit/useRun.ts'

/** A larger file is not even read. */
const largestFileBytes = 12_000_000

export type CalendarPreview = { reading: CalendarReading; steps: readonly CalendarStep[] }

/** Reads a calendar, shows what it would bring, and takes it in when somebody says so. */
export const useCalendarImport = () => {
  const activities = useActivities()
  const editing = useActivityEditing()
  const clock = useTrueClock()
  const { running, error, run, clear } = useRun()
  const [preview, setPreview] = useState<CalendarPreview | CalendarFault>()
  const [taken, setTaken] = useState<number>()
  const [done, setDone] = useState(0)
  const steps = typeof preview === 'object' ? preview.steps : []
  const changing = steps.filter(({ kind }) => kind !== 'unchanged' && kind !== 'otherUid')
  return {
    running,
    error,
    clear,
    preview,
    taken,
    done,
    changing,
    read: async (file: File | null): Promise<void> => {
      setTaken(undefined)
      setPreview(undefined)
      clear()
      if (file !== null) setPreview(await previewOf(file))
    },
    takeIn: async (department: string | undefined): Promise<void> => {
      setDone(0)
      const changed = await run('take', () => editing.takeIn(changing, { department, onDone: setDone }))
      if (changed === undefined) return
      setTaken(changed)
      setPreview(undefined)
    },
  }

  async function previewOf(file: File): Promise<CalendarPreview | CalendarFault> {
    if (file.size > largestFileBytes) return 'tooLarge'
    const text = lettersOf(new Uint8Array(await file.arrayBuffer()))
    if (text === undefined) return 'encoding'
    // The reader of calendars is large, and few screens ever need it.
    const { readCalendar } = await import('#domain/activity/calendar/read.ts')
    const now = clock()
    const reading = readCalendar(text, dayOf(now))
    return typeof reading === 'string'
      ? reading
      : { reading, steps: calendarSteps({ found: reading.found, present: activities, now }) }
  }
}
