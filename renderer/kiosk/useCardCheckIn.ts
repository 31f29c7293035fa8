import { useEffect, useEffectEvent } from 'react'
import type { Appointment } from '#domain/appointment/appointment.ts'
import type { HolderMarks } from '#preload/devices.ts'
import { useHolderMarks } from '../state/holderMarks.ts'

/** Tells once for each card that is put in the reader which of these appointments is its holder's, if any. */
export const useCardCheckIn = (
  appointments: readonly Appointment[],
  onCard: (appointment: string | undefined) => void,
): void => {
  const holder = useHolderMarks()
  const insertion = holder?.insertion
  const read = useEffectEvent((marks: HolderMarks['marks']) => onCard(ofHolder(appointments, marks)?.id))
  useEffect(() => {
    if (insertion !== undefined && holder !== undefined) read(holder.marks)
  }, [insertion, holder])
}

/** The first of the day that its holder did not come for yet, else the one that they are here for. */
const ofHolder = (appointments: readonly Appointment[], marks: HolderMarks['marks']): Appointment | undefined => {
  const own = appointments.filter(({ nameMark }) => nameMark !== undefined && marks.includes(nameMark))
  return (
    own.find(({ stage }) => stage === 'booked') ?? own.find(({ stage }) => stage === 'arrived' || stage === 'missed')
  )
}
