import { useTranslation } from 'react-i18next'
import type { Override } from '#preload/settings.ts'
import css from './SettingsScreen.module.css'

/** What the environment or the command line lays over the file, each by the name under which it does so. */
export function OverrideList({ overrides }: { overrides: readonly Override[] }) {
  const { t } = useTranslation('settings')
  return (
    <div className={css['pad']}>
      <p className={css['text']}>{overrides.length === 0 ? t('overrides.none') : t('overrides.text')}</p>
      {overrides.length > 0 && (
        <ul className={css['list']}>
          {overrides.map(({ field, by, name }) => (
            <li key={field}>
              {t(`field.${field}`)} · <strong>{name}</strong> ({t(`overrides.${by}`)})
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
