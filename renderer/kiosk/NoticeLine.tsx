import { Info, Warning } from '../ui/icons.tsx'
import css from './NoticeLine.module.css'

/** Something to know before pressing: why it goes otherwise today, or what the municipality has to say. */
export function NoticeLine({ text, kind }: { text: string; kind: 'warning' | 'message' }) {
  return (
    <p className={css['line']} data-kind={kind} role="status" data-aloud>
      {kind === 'warning' ? <Warning /> : <Info />}
      <span>{text}</span>
    </p>
  )
}
