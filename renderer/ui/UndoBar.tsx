import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { undoMs } from '#domain/time/undoMs.ts'
import { ActionButton } from './ActionButton.tsx'
import css from './UndoBar.module.css'
import { Check, Undo } from './icons.tsx'
import { useKeys } from './useKeys.ts'

/** What can be taken back: a sentence such as "A117 opgeroepen", and when it was done in ms since 1970. */
export type UndoOffer = { id: string; what: string; at: number }

/**
 * Offers to take the last action back for 10 seconds, by button or Ctrl+Z; where several parts of a screen offer something,
 * that key takes back what was done last. It keeps its row also when there is nothing to offer, and never takes the focus.
 */
export function UndoBar({ offer, onUndo }: { offer: UndoOffer | undefined; onUndo: () => void }) {
  return (
    <div className={css['slot']} role="status">
      {offer !== undefined && <Offer key={offer.id} offer={offer} onUndo={onUndo} />}
    </div>
  )
}

/** Everything that the page offers to take back now. */
const offered = new Set<{ at: number; undo: () => void }>()

const undoLast = (): void =>
  [...offered]
    .toSorted((a, b) => a.at - b.at)
    .at(-1)
    ?.undo()

function Offer({ offer, onUndo }: { offer: UndoOffer; onUndo: () => void }) {
  const { t } = useTranslation()
  const leftMs = useTimeLeft(offer.at + undoMs)
  const isOpen = leftMs > 0
  const undo = useEffectEvent(onUndo)
  useEffect(() => {
    if (!isOpen) return undefined
    const one = { at: offer.at, undo: () => undo() }
    offered.add(one)
    return () => void offered.delete(one)
  }, [isOpen, offer.at])
  useKeys({ 'Ctrl+Z': undoLast }, { enabled: isOpen })
  if (!isOpen) return null
  return (
    <div className={css['bar']}>
      <Check />
      <span className={css['what']}>{offer.what}</span>
      <span className={css['left']} aria-hidden="true">
        {t('undo.seconds', { count: Math.ceil(leftMs / 1000) })}
      </span>
      <ActionButton label={t('undo.action')} chord="Ctrl+Z" icon={<Undo />} onPress={onUndo} />
      <span className={css['progress']} style={{ transform: `scaleX(${leftMs / undoMs})` }} />
    </div>
  )
}

const useTimeLeft = (end: number): number => {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now())
      if (Date.now() >= end) clearInterval(timer)
    }, 200)
    return () => clearInterval(timer)
  }, [end])
  return Math.min(undoMs, Math.max(0, end - now))
}
