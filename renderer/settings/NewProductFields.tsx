import { NativeSelect, Switch } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { inLanguage } from '#domain/language/language.ts'
import type { LocalFields } from '#domain/product/product.ts'
import type { Site } from '#domain/site/site.ts'
import { usePreferences } from '../state/preferences.ts'
import css from './ImportPreview.module.css'

type Chosen = Pick<LocalFields, 'department' | 'queue' | 'status'>

/** What new products begin with; each can be changed on its sheet afterwards. */
export function NewProductFields(props: { site: Site; begins: Chosen; onChange: (change: Partial<Chosen>) => void }) {
  const { site, begins, onChange } = props
  const { t } = useTranslation('import')
  const { language } = usePreferences()
  return (
    <fieldset className={css['fields']}>
      <legend className={css['legend']}>{t('new.title')}</legend>
      <NativeSelect
        label={t('new.department')}
        value={begins.department}
        data={Object.entries(site.departments).map(([value, name]) => ({ value, label: inLanguage(name, language) }))}
        onChange={(event) => onChange({ department: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('new.queue')}
        value={begins.queue}
        data={site.queues.map(({ letter, name }) => ({
          value: letter,
          label: `${letter} · ${inLanguage(name, language)}`,
        }))}
        onChange={(event) => onChange({ queue: event.currentTarget.value })}
      />
      <Switch
        label={t('new.publish')}
        description={t('new.publishHint')}
        checked={begins.status === 'published'}
        onChange={(event) => onChange({ status: event.currentTarget.checked ? 'published' : 'draft' })}
      />
    </fieldset>
  )
}
