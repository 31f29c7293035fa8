import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StartProblem } from '#preload/contract.ts'
import { Notice } from './Notice.tsx'
import { wrongClock } from './skew.ts'

/** What went wrong at start, each with the file that was set aside, and a clock that is too far off. */
export function Notices({ problems, skewMs }: { problems: readonly StartProblem[]; skewMs: number | undefined }) {
  const { t } = useTranslation('status')
  const [closed, setClosed] = useState<readonly string[]>([])
  const skew = wrongClock(skewMs)
  const notices = [
    ...problems.map(({ code, file }) => ({ id: `${code} ${file}`, text: t(`problem.${code}`, { file }) })),
    ...(skew === undefined
      ? []
      : [{ id: 'clock', text: `${t(`clock.${skew.kind}`, { count: skew.minutes })} ${t('clock.todo')}` }]),
  ]
  return notices
    .filter(({ id }) => !closed.includes(id))
    .map(({ id, text }) => <Notice key={id} text={text} onClose={() => setClosed([...closed, id])} />)
}
