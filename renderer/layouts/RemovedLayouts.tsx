import { useTranslation } from 'react-i18next'
import type { DisplayLayout } from '#domain/site/displays.ts'
import type { LayoutNews } from '#domain/site/layoutNews.ts'
import { ActionButton } from '../ui/ActionButton.tsx'
import { Undo } from '../ui/icons.tsx'
import { useMoment } from '../ui/useMoment.ts'
import css from './Layouts.module.css'

/** So many of those that were taken away are offered again. */
const most = 5

/** The screens that somebody took away, as they were last, also by changes of others that nobody sees any more. */
export function RemovedLayouts(props: {
  removed: LayoutNews['removed']
  now: number
  disabled: boolean
  onRestore: (layout: DisplayLayout) => void
}) {
  const { removed, now, disabled, onRestore } = props
  const { t } = useTranslation(['layouts', 'settings'])
  const moment = useMoment(now)
  if (removed.length === 0) return null
  return (
    <section className={css['words']} aria-label={t('displays.removed.title')}>
      <h3 className={css['removedTitle']}>{t('displays.removed.title')}</h3>
      <ul className={css['removed']}>
        {removed.slice(0, most).map(({ layout, goneAt }) => (
          <li key={layout.id}>
            <span className={css['title']} title={layout.name}>
              {layout.name}
            </span>
            <span className={css['aside']}>{t('displays.removed.when', { time: moment(goneAt) })}</span>
            <ActionButton
              label={t('displays.removed.restore', { name: layout.name })}
              icon={<Undo size={16} />}
              kind="quiet"
              disabled={disabled}
              reason={t('settings:keys.onlySupervisor')}
              onPress={() => onRestore(layout)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
