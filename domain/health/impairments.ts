/**
 * What a kiosk or a display cannot do at present, as its heartbeat tells. `noSound`: nothing it says can be heard.
 * `noVoice`: it chimes, and no voice speaks one of its languages. `stale`: what it shows may be old although it has a
 * server. `noMonitor`: a
 * layout of its has no monitor. `noPaper`, `noPrinter`: a kiosk's tickets do not come out, for want of paper or by anything else.
 */
export const impairments = ['noSound', 'noVoice', 'stale', 'noMonitor', 'noPaper', 'noPrinter'] as const
export type Impairment = (typeof impairments)[number]

/** Where no voice is installed that is so for weeks, and nobody at a desk can help it: it is told, and calls no one. */
export const isPressing = (code: string): boolean => code !== 'noVoice'
