import type { Progress } from '#sync/replication/progress.ts'
import css from './ReadingList.module.css'
import { useProgressWords } from './useProgressWords.ts'

/** How far each database is, by what it holds. */
export function ReadingList({ progress, site }: { progress: Progress; site: string }) {
  const { rows } = useProgressWords(site)
  return (
    <ul className={css['list']}>
      {rows(progress).map(({ name, content, state }) => (
        <li className={css['row']} key={name}>
          <span>{content}</span>
          <span className={css['state']}>{state}</span>
        </li>
      ))}
    </ul>
  )
}
