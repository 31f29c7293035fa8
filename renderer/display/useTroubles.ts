import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Impairment } from '#domain/health/impairments.ts'
import type { DisplayLayout } from '#domain/site/displays.ts'
import { standUnseen } from '../state/shown.ts'
import { useImpaired } from '../state/impaired.ts'
import { withoutVoice } from './speech.ts'
import { voicesHere, voicesTold } from './voicesHere.ts'

/** A page that opens has its sound and its voices a little later, and what passes by itself is no trouble. */
const lastingMs = 10_000

/** Tells the station's heartbeat what this display cannot do. */
export const useTroubles = (facts: {
  sound: DisplayLayout['sound']
  /** The browser lets nothing be heard. */
  blocked: boolean
  /** Its sentences do not come to their end. */
  voiceFails: boolean
  /** What is shown may be old although the line stands. */
  stale: boolean
  /** The layout whose window has no monitor, if this one's has none. */
  unseen: string | undefined
}): void => {
  const { sound, blocked, voiceFails, stale, unseen } = facts
  const voiceMissing = useVoicesMissing(sound)
  const codes: Impairment[] = [
    ...(blocked ? ['noSound' as const] : []),
    ...(voiceMissing || (sound.speech && voiceFails) ? ['noVoice' as const] : []),
    ...(stale ? ['stale' as const] : []),
    ...(unseen === undefined ? [] : ['noMonitor' as const]),
  ]
  useEffect(() => {
    const standing = new AbortController()
    if (unseen !== undefined) standUnseen(unseen, standing.signal)
    return () => standing.abort()
  }, [unseen])
  useImpaired(useLasting(codes.join(' ')).split(' '))
}

/** A value once it has stayed the same for a while. */
const useLasting = (value: string): string => {
  const [lasting, setLasting] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setLasting(value), lastingMs)
    return () => clearTimeout(timer)
  }, [value])
  return lasting
}

const useVoicesMissing = ({ speech, languages }: DisplayLayout['sound']): boolean =>
  useSyncExternalStore(voicesTold, () => speech && withoutVoice(voicesHere(), { languages }).length > 0)
