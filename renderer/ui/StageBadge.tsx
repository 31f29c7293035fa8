import { useTranslation } from 'react-i18next'
import type { Stage } from '#domain/visit/state.ts'
import { Badge, type BadgeLook } from './Badge.tsx'
import { Absent, Bell, Check, Clock, Gone, Info, Pause, Person, Printer, Warning } from './icons.tsx'

const looks: Readonly<Record<Stage, BadgeLook>> = {
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
  return <Badge {...looks[stage]}>{t(`stage.${stage}`)}</Badge>
}
