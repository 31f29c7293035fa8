import css from './NoteText.module.css'

/** Text that people typed. It wraps anywhere; cut after `lines` lines it can be read in full in its title. */
export function NoteText({ text, lines }: { text: string; lines?: number }) {
  return lines === undefined ? (
    <p className={css['note']} dir="auto">
      {text}
    </p>
  ) : (
    <p className={css['note']} dir="auto" title={text} style={{ WebkitLineClamp: lines }}>
      {text}
    </p>
  )
}
