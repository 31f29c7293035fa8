import { useTranslation } from 'react-i18next'
import type { StartProblem } from '#preload/contract.ts'
import { Check } from '../ui/icons.tsx'
import css from './Problems.module.css'

/** What was wrong at start, also after its bar was closed. */
export function Problems({ problems }: { problems: readonly StartProblem[] }) {
  const { t } = useTranslation('status')
  if (problems.length === 0)
    return (
      <p className={css['none']}>
        <Check />
        {t('page.noProblems')}
      </p>
    )
  return (
    <ul className={css['problems']}>
      {problems.map(({ code, file }) => (
        <li key={`${code} ${file}`}>{t(`problem.${code}`, { file })}</li>
      ))}
    </ul>
  )
}
