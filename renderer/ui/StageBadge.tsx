import type { ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import type { Stage } from '#domain/visit/state.ts'
import css from './StageBadge.module.css'
import { Absent, Bell, Check, Clock, Gone, type IconProps, Info, Pause, Person, Printer, Warning } from './icons.tsx'

type Tone = 'waiting' | 'serving' | 'over' | 'far' | 'parked' | 'done'

const looks: Readonly<Record<Stage, { tone: Tone; Icon: ComponentType<IconProps> }>> = {
  empty: { tone: 'waiting', Icon: Info },
  printing: { tone: 'waiting', Icon: Printer },
  unprinted: { tone: 'far', Icon: Warning },
  waiting: { tone: 'waiting', Icon: Clock },
  called: { tone: 'serving', Icon: Bell },
  serving: { tone: 'serving', Icon: Person },
  parked: { tone: 'parked', Icon: Pause },
  missed: { tone: 'over', Icon: Absent },
  finished: { tone: 'done', Icon: Check },
  left: { tone: 'waiting', Icon: Gone },
}

export function StageBadge({ stage }: { stage: Stage }) {
  const { t } = useTranslation()
  const { tone, Icon } = looks[stage]
  return (
    <span className={css['badge']} data-tone={tone}>
      <Icon size={14} />
      {t(`stage.${stage}`)}
    </span>
  )
}
