import * as z from 'zod'

export const screens = ['welcome', 'counter', 'display', 'paper', 'status', 'settings', 'carry'] as const
export const Screen = z.enum(screens)
export type Screen = z.infer<typeof Screen>

/** What a station can be; the other screens are looked at from any of them. */
export const stationScreens = ['welcome', 'counter', 'display'] as const satisfies readonly Screen[]
