import css from './Duration.module.css'
import { clockTime } from './waitLevel.ts'

/** A time that runs or ran, such as the way to the counter, with what it is in front. */
export function Duration({ ms, label }: { ms: number; label?: string }) {
  return (
    <span className={css['duration']}>
      {label !== undefined && <span className={css['label']}>{label} </span>}
      <span className={css['time']}>{clockTime(ms)}</span>
    </span>
  )
}
