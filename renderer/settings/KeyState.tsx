import { useTranslation } from 'react-i18next'
import type { KeyRow } from '#domain/site/stationKeys.ts'
import { Check, Clock, Cross } from '../ui/icons.tsx'
import css from './KeyState.module.css'

const icons = { waiting: Clock, approved: Check, withdrawn: Cross } as const

/** Whether a key counts: by colour, by icon and in a word. */
export function KeyState({ state }: Pick<KeyRow, 'state'>) {
  const { t } = useTranslation('settings')
  const Icon = icons[state]
  return (
    <span className={css['state']} data-state={state}>
      <Icon size={16} />
      {t(`keys.${state}`)}
    </span>
  )
}
