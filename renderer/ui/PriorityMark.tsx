import { useTranslation } from 'react-i18next'
import type { Priority } from '#domain/visit/entry.ts'
import css from './PriorityMark.module.css'
import { Alarm, Star } from './icons.tsx'

/** How urgent a visit is; nothing for a usual one. */
export function PriorityMark({ priority }: { priority: Priority }) {
  const { t } = useTranslation()
  if (priority === 0) return null
  return (
    <span className={css['mark']} data-at-once={priority === 2 || undefined}>
      {priority === 2 ? <Alarm size={14} /> : <Star size={14} />}
      {priority === 2 ? t('priority.atOnce') : t('priority.first')}
    </span>
  )
}
