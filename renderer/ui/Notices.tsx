import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { StartProblem } from '#preload/contract.ts'
import { Notice } from './Notice.tsx'
import { wrongClock } from '#domain/time/skew.ts'

export type NoticesProps = {
  problems: readonly StartProblem[]
  skewMs: number | undefined
  /** What is done here counts nowhere else. */
  keyWithdrawn: boolean
}

/**
 * A key that is no more, a clock that is too far off, what went wrong at start, each with the file that was set aside. One
 * at a time, so that however many there are the work stays on the screen; the next comes when one is closed.
 */
export function Notices({ problems, skewMs, keyWithdrawn }: NoticesProps) {
  const { t } = useTranslation('status')
  const [closed, setClosed] = useState<readonly string[]>([])
  const [address] = useLocation()
  const skew = wrongClock(skewMs)
  const notices = [
    ...(keyWithdrawn ? [{ id: 'keyWithdrawn', text: t('keys.ownWithdrawn') }] : []),
    ...(skew === undefined
      ? []
      : [{ id: 'clock', text: `${t(`clock.${skew.kind}`, { count: skew.minutes })} ${t('clock.todo')}` }]),
    ...problems.map(({ code, file }) => ({ id: `${code} ${file}`, text: t(`problem.${code}`, { file }) })),
  ]
  const [shown, ...others] = notices.filter(({ id }) => !closed.includes(id))
  if (shown === undefined) return null
  return (
    <Notice
      text={shown.text}
      others={others.length}
      isThere={address === '/status'}
      onClose={() => setClosed([...closed, shown.id])}
    />
  )
}
