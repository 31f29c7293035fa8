import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StartProblem } from '#preload/contract.ts'
import { Notice } from './Notice.tsx'
import { wrongClock } from './skew.ts'

export type NoticesProps = {
  problems: readonly StartProblem[]
  skewMs: number | undefined
  /** What is done here counts nowhere else. */
  keyWithdrawn: boolean
}

/** What went wrong at start, each with the file that was set aside, a clock that is too far off, a key that is no more. */
export function Notices({ problems, skewMs, keyWithdrawn }: NoticesProps) {
  const { t } = useTranslation('status')
  const [closed, setClosed] = useState<readonly string[]>([])
  const skew = wrongClock(skewMs)
  const notices = [
    ...(keyWithdrawn ? [{ id: 'keyWithdrawn', text: t('keys.ownWithdrawn') }] : []),
    ...problems.map(({ code, file }) => ({ id: `${code} ${file}`, text: t(`problem.${code}`, { file }) })),
    ...(skew === undefined
      ? []
      : [{ id: 'clock', text: `${t(`clock.${skew.kind}`, { count: skew.minutes })} ${t('clock.todo')}` }]),
  ]
  return notices
    .filter(({ id }) => !closed.includes(id))
    .map(({ id, text }) => <Notice key={id} text={text} onClose={() => setClosed([...closed, id])} />)
}
