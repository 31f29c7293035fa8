/** Where to walk, seen from a display. */
export const directions = ['left', 'right', 'straight', 'upstairs'] as const
export type Direction = (typeof directions)[number]
