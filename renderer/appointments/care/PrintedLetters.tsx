import { inLanguage } from '#domain/language/language.ts'
import { useBoard, useTrueClock } from '../../state/station.tsx'
import { PrintOnce } from '../../ui/PrintOnce.tsx'
import { letterOf } from '../confirmation/letter.ts'
import styles from './PrintedLetters.module.css'
import type { Reminded } from './useReminders.ts'

/** Prints a letter for each of these. */
export function PrintedLetters({ letters, onPrinted }: { letters: readonly Reminded[]; onPrinted: () => void }) {
  const board = useBoard()
  const now = useTrueClock()
  return (
    <PrintOnce onPrinted={onPrinted}>
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
    </PrintOnce>
  )
}
