import { useTranslation } from 'react-i18next'
import { Badge, type BadgeLook } from '../ui/Badge.tsx'
import { Absent, Check, Clock, Cross, Gone, Pause, Person, Warning } from '../ui/icons.tsx'
import type { Standing } from './standing.ts'

export const standingLooks: Readonly<Record<Standing, BadgeLook>> = {
  expected: { tone: 'waiting', Icon: Clock },
  late: { tone: 'over', Icon: Absent },
  arrived: { tone: 'done', Icon: Check },
  missed: { tone: 'over', Icon: Absent },
  replan: { tone: 'far', Icon: Warning },
  cancelled: { tone: 'waiting', Icon: Cross },
  movedAway: { tone: 'waiting', Icon: Gone },
  wished: { tone: 'parked', Icon: Pause },
}

export function AppointmentBadge({ standing }: { standing: Standing }) {
  const { t } = useTranslation('appointments')
  return <Badge {...standingLooks[standing]}>{t(`standing.${standing}`)}</Badge>
}

/** That somebody checked the documents before the waiting room. */
export function DocumentsMark() {
  const { t } = useTranslation('appointments')
  return (
    <Badge tone="done" Icon={Person}>
      {t('documentsChecked')}
    </Badge>
  )
}
