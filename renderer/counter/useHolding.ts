import { useState } from 'react'
import type { Visit } from '#domain/visit/visit.ts'

/**
 * Watches the visits this counter holds. One that goes while its clerk did nothing to it (`acted` names the visit last
 * acted on) is told as lost, until dismissed.
 */
export const useHolding = (held: readonly Visit[], acted: string | undefined) => {
  const ids = held.map(({ id }) => id).join(' ')
  const [before, setBefore] = useState({ ids, held })
  const [lost, setLost] = useState<{ id: string; label: string }>()
  if (before.ids !== ids) {
    const gone = before.held.find((visit) => visit.id !== acted && !held.some(({ id }) => id === visit.id))
    setBefore({ ids, held })
    if (gone !== undefined) setLost({ id: gone.id, label: gone.label })
  }
  return { lost, forget: () => setLost(undefined) }
}
