import { VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Finding } from '#preload/finding.ts'
import { Info, Warning } from '../ui/icons.tsx'
import css from './FindingList.module.css'
import { useFindingWords } from './useFindingWords.ts'

/** What was found, each with what to do about it: what has to be mended first, then what only has to be known. */
export function FindingList({ findings }: { findings: readonly Finding[] }) {
  const { t } = useTranslation('settings')
  const words = useFindingWords()
  // Of several servers each finding says which.
  const numbered = findings.some(({ server = 0 }) => server > 0)
  const sorted = [...findings].sort((a, b) => rank(a) - rank(b))
  return (
    <ul className={css['list']}>
      {sorted.map((finding) => {
        const { what, todo } = words(finding)
        return (
          <li
            key={`${finding.code} ${String(finding.server)} ${String(finding.field)}`}
            className={css['finding']}
            data-level={finding.level}
          >
            <span className={css['icon']}>{finding.level === 'error' ? <Warning /> : <Info />}</span>
            <p className={css['what']}>
              <VisuallyHidden>{t(`level.${finding.level}`)} </VisuallyHidden>
              {numbered && finding.server !== undefined && `${t('servers.row', { number: finding.server + 1 })} · `}
              {what}
            </p>
            <p className={css['todo']}>{todo}</p>
          </li>
        )
      })}
    </ul>
  )
}

const rank = ({ level }: Finding): number => ['error', 'unproven', 'warning'].indexOf(level)
