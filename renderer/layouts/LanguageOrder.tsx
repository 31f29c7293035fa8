import { useTranslation } from 'react-i18next'
import { type Language, languages } from '#domain/language/language.ts'
import { ActionButton } from '../ui/ActionButton.tsx'
import { Plus } from '../ui/icons.tsx'
import css from './Layouts.module.css'
import { OrderedRows } from '../ui/OrderedRows.tsx'
import { movedTo, withoutRow } from '../ui/order.ts'
import { useLanguageNames } from './useLanguageNames.ts'

/** Which languages, in which order; one that has to be among them stays. */
export function LanguageOrder(props: {
  label: string
  hint: string
  chosen: readonly Language[]
  stays: (language: Language) => boolean
  disabled: boolean
  onChange: (languages: Language[]) => void
}) {
  const { label, hint, chosen, stays, disabled, onChange } = props
  const { t } = useTranslation(['layouts', 'settings'])
  const { nameOf } = useLanguageNames()
  const others = languages.filter((language) => !chosen.includes(language))
  return (
    <fieldset className={css['words']}>
      <legend>{label}</legend>
      <p className={css['hint']}>{hint}</p>
      <OrderedRows
        label={label}
        rows={chosen.map((language) => ({
          id: language,
          name: nameOf(language),
          content: nameOf(language),
          stays: stays(language),
        }))}
        disabled={disabled}
        onMove={(from, to) => onChange(movedTo(chosen, from, to))}
        onRemove={(index) => onChange(withoutRow(chosen, index))}
      />
      {others.length > 0 && (
        <div className={css['buttons']}>
          {others.map((language) => (
            <ActionButton
              key={language}
              label={t('languages.add', { language: nameOf(language) })}
              icon={<Plus size={16} />}
              kind="quiet"
              disabled={disabled}
              reason={t('settings:keys.onlySupervisor')}
              onPress={() => onChange([...chosen, language])}
            />
          ))}
        </div>
      )}
    </fieldset>
  )
}
