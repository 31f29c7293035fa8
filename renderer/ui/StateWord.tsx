import { useTranslation } from 'react-i18next'
import type { Connection } from '#preload/contract.ts'
import { Dot, PlugOff } from '../ui/icons.tsx'
import { lineWord } from './lineWord.ts'
import css from './StateWord.module.css'

export function StateWord({ connection }: { connection: Connection }) {
  const { t } = useTranslation('status')
  const { state } = connection
  return (
    <span className={css['word']} data-state={state}>
      {state === 'online' ? <Dot size={12} /> : <PlugOff size={16} />}
      {t(lineWord(connection))}
    </span>
  )
}
