import * as z from 'zod'

/** What is done with appointments beside those of today: who waits for a seat, and who is reminded. */
export const careViews = ['waiting', 'reminders'] as const
export type CareView = (typeof careViews)[number]

export const appointmentViews = ['today', ...careViews] as const
export const AppointmentView = z.enum(appointmentViews)
export type AppointmentView = z.infer<typeof AppointmentView>

/** By which each of them is shown from anywhere on a desk; today's by the key of the list that they are in. */
export const viewChords = { waiting: 'Alt+9', reminders: 'Alt+0' } as const satisfies Record<CareView, string>

export const chordOf = (view: AppointmentView): { chord?: string } =>
  view === 'today' ? {} : { chord: viewChords[view] }
