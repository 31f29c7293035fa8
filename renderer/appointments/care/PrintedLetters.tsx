import { useEffect, useEffectEvent } from 'react'
import { createPortal } from 'react-dom'
import { inLanguage } from '#domain/language/language.ts'
import { useBoard, useTrueClock } from '../../state/station.tsx'
import paper from '../../guide/PrintedSheets.module.css'
import { letterOf } from '../confirmation/letter.ts'
import styles from './PrintedLetters.module.css'
import type { Reminded } from './useReminders.ts'

/** Prints a letter for each of these, or saves them as one file where the printer is one; on the screen nothing is seen of it. */
export function PrintedLetters({ letters, onPrinted }: { letters: readonly Reminded[]; onPrinted: () => void }) {
  const board = useBoard()
  const now = useTrueClock()
  const print = useEffectEvent(() => {
    window.print()
    onPrinted()
  })
  useEffect(() => {
    // Once its pages are drawn.
    const frame = requestAnimationFrame(() => print())
    return () => cancelAnimationFrame(frame)
  }, [])
  return createPortal(
    <div className={paper['paper']} data-paper>
      {letters.map(({ appointment, person = {} }) => {
        const { subject, text } = letterOf({ appointment, citizen: person, kind: 'reminder', board, at: now() })
        return (
          <article key={appointment.id} className={styles['letter']} lang={appointment.language}>
            <p className={styles['from']}>{inLanguage(board.site.name, appointment.language)}</p>
            <p className={styles['to']}>
              {person.name}
              {'\n'}
              {person.address}
            </p>
            <h1 className={styles['subject']}>{subject}</h1>
            <p className={styles['text']}>{text}</p>
          </article>
        )
      })}
    </div>,
    document.body,
  )
}
