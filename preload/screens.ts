import * as z from 'zod'

export const screens = [
  'welcome',
  'counter',
  'phone',
  'display',
  'kiosk',
  'paper',
  'status',
  'settings',
  'carry',
  'devices',
  'catalogue',
  'agenda',
] as const
export const Screen = z.enum(screens)
export type Screen = z.infer<typeof Screen>

/** What a station can be; the other screens are looked at from any of them. */
export const stationScreens = ['welcome', 'counter', 'phone', 'kiosk', 'display'] as const satisfies readonly Screen[]

/** Nobody works at these: citizens stand in front of them, and what goes wrong there has to mend itself. */
export const unattendedScreens: ReadonlySet<Screen> = new Set<Screen>(['display', 'kiosk'])
