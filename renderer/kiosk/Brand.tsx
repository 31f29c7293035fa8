import { timeOf } from '#domain/time/day.ts'
import { useTrueNow } from '../state/station.tsx'
import css from './Brand.module.css'

/** Where one is, and how late it is. */
export function Brand({ name }: { name: string }) {
  const now = useTrueNow()
  return (
    <div className={css['brand']}>
      <p className={css['name']}>{name}</p>
      <time className={css['clock']}>{timeOf(now)}</time>
    </div>
  )
}
