import type { Note } from '#domain/person/person.ts'
import { timeOf } from '#domain/time/day.ts'
import { stampMs } from '#domain/time/stamp.ts'
import { NoteText } from '../ui/NoteText.tsx'
import type { Names } from './names.ts'
import styles from './VisitNotes.module.css'

/** What colleagues wrote about this visit, with who and when. */
export const VisitNotes = ({
  label,
  notes,
  names,
}: {
  label: string
  notes: readonly (Note & { id: string })[]
  names: Names
}) =>
  notes.length === 0 ? null : (
    <ul className={styles['notes']} aria-label={label}>
      {notes.map(({ id, text, by, at }) => (
        <li key={id} className={styles['note']}>
          <NoteText text={text} />
          <span className={styles['by']}>
            {names.staff(by)} · {timeOf(stampMs(at))}
          </span>
        </li>
      ))}
    </ul>
  )
