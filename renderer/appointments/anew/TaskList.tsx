import { useTranslation } from 'react-i18next'
import type { ToPlanAnew } from '#domain/appointment/planAnew.ts'
import { requestTimes } from '#domain/request/takeUp.ts'
import { withoutTurns } from '#domain/language/direction.ts'
import { dayOf, timeOf } from '#domain/time/day.ts'
import { useCitizen, useRequester, useToday } from '../../state/station.tsx'
import { Badge } from '../../ui/Badge.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Clock, Warning } from '../../ui/icons.tsx'
import { VisitList } from '../../ui/VisitList.tsx'
import { VisitRow } from '../../ui/VisitRow.tsx'
import type { Names } from '../../visit/names.ts'
import { rowArrows } from '../../visit/rowArrows.ts'
import { dayWords } from '../dayWords.ts'
import list from '../AppointmentsOfDay.module.css'
import { becauseWords, refusalWords } from './becauseWords.ts'
import styles from './TaskList.module.css'
import type { AskedTask, Tasks } from './useTasks.ts'

/** What somebody has to arrange with citizens, the soonest first. Choosing one opens it in the side panel. */
export const TaskList = (props: {
  tasks: Tasks
  names: Names
  chosen: string | undefined
  onAppointment: (appointment: string) => void
  onRequest: (request: string) => void
}) => {
  const { tasks, names, chosen, onAppointment, onRequest } = props
  const { t } = useTranslation('anew')
  const { toPlan, asked } = tasks
  if (toPlan.length + asked.length === 0) return <EmptyState title={t('empty')} hint={t('emptyHint')} />
  return (
    <div className={list['scroll']} onKeyDown={rowArrows}>
      {toPlan.length > 0 && (
        <>
          <h2 className={styles['heading']}>{t('toPlan')}</h2>
          <VisitList label={t('toPlan')}>
            {toPlan.map((task) => (
              <ToPlanRow
                key={task.appointment.id}
                task={task}
                names={names}
                selected={task.appointment.id === chosen}
                onChoose={onAppointment}
              />
            ))}
          </VisitList>
        </>
      )}
      {asked.length > 0 && (
        <>
          <h2 className={styles['heading']}>{t('asked')}</h2>
          <VisitList label={t('asked')}>
            {asked.map((task) => (
              <AskedRow
                key={task.open.id}
                task={task}
                names={names}
                selected={task.open.id === chosen}
                onChoose={onRequest}
              />
            ))}
          </VisitList>
        </>
      )}
    </div>
  )
}

function ToPlanRow(props: {
  task: ToPlanAnew
  names: Names
  selected: boolean
  onChoose: (appointment: string) => void
}) {
  const { task, names, selected, onChoose } = props
  const { t } = useTranslation('anew')
  const { t: tOf, i18n } = useTranslation('appointments')
  const { id, plan, day, products } = task.appointment
  const name = useCitizen(id)?.name
  const today = useToday()
  return (
    <VisitRow
      label={timeOf(plan.from)}
      main={mainOf(name, products, names)}
      detail={
        <>
          <span>{dayWords(day, { today, language: i18n.language, t: tOf })}</span>
          <span>{becauseWords(task.because, { names, t, tOf })}</span>
        </>
      }
      end={
        <Badge tone="far" Icon={Warning}>
          {t(`badge.${task.because.is}`)}
        </Badge>
      }
      selected={selected}
      onPress={() => onChoose(id)}
    />
  )
}

function AskedRow(props: { task: AskedTask; names: Names; selected: boolean; onChoose: (request: string) => void }) {
  const { task, names, selected, onChoose } = props
  const { t } = useTranslation('anew')
  const { t: tOf, i18n } = useTranslation('appointments')
  const { open, refusal } = task
  const { request, id } = open
  const name = useRequester(id)?.name
  const today = useToday()
  const times = requestTimes(request, -Infinity)
  return (
    <VisitRow
      label={'from' in times ? timeOf(times.from) : '–'}
      main={mainOf(name, request.products, names)}
      detail={
        <>
          <span>
            {'from' in times
              ? dayWords(dayOf(times.from), { today, language: i18n.language, t: tOf })
              : request.from.slice(0, 16)}
          </span>
          <span>{refusal === undefined ? t('soon') : refusalWords(refusal, { t, tOf })}</span>
        </>
      }
      end={
        refusal === undefined ? (
          <Badge tone="waiting" Icon={Clock}>
            {t('badge.soon')}
          </Badge>
        ) : (
          <Badge tone="over" Icon={Warning}>
            {t('badge.asked')}
          </Badge>
        )
      }
      selected={selected}
      onPress={() => onChoose(id)}
    />
  )
}

const mainOf = (name: string | undefined, products: readonly string[], names: Names): string => {
  const what = products.map(names.product).join(' · ')
  return name === undefined ? what : `${withoutTurns(name)} · ${what}`
}
