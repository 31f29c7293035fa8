import { useTranslation } from 'react-i18next'
import type { Connection } from '#preload/contract.ts'
import { Dot, PlugOff } from '../ui/icons.tsx'
import css from './StateWord.module.css'

export function StateWord({ state }: Pick<Connection, 'state'>) {
  const { t } = useTranslation('status')
  return (
    <span className={css['word']} data-state={state}>
      {state === 'online' ? <Dot size={12} /> : <PlugOff size={16} />}
      {t(state)}
    </span>
  )
}
