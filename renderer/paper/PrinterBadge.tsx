import type { ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import type { PrinterState } from '#domain/printing/printing.ts'
import { Check, Clock, type IconProps, PlugOff, Warning } from '../ui/icons.tsx'
import css from './PrinterBadge.module.css'

type Tone = 'done' | 'over' | 'far' | 'waiting'

const looks: Readonly<Record<PrinterState, { tone: Tone; Icon: ComponentType<IconProps> }>> = {
  ready: { tone: 'done', Icon: Check },
  paperLow: { tone: 'over', Icon: Warning },
  paperOut: { tone: 'far', Icon: Warning },
  coverOpen: { tone: 'far', Icon: Warning },
  cutterError: { tone: 'far', Icon: Warning },
  error: { tone: 'far', Icon: Warning },
  offline: { tone: 'far', Icon: PlugOff },
  unknown: { tone: 'waiting', Icon: Clock },
}

/** What the printer says of itself, and what to do about it. */
export function PrinterBadge({ state }: { state: PrinterState }) {
  const { t } = useTranslation('paper')
  const { tone, Icon } = looks[state]
  return (
    <div className={css['badge']} data-tone={tone} role="status">
      <span className={css['icon']}>
        <Icon />
      </span>
      <div>
        <p className={css['word']}>{t(`state.${state}`)}</p>
        <p className={css['todo']}>{t(`todo.${state}`)}</p>
      </div>
    </div>
  )
}
