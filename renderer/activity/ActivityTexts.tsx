import { TextInput, Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { longest } from '#domain/activity/activity.ts'
import type { Language } from '#domain/language/language.ts'
import css from './Activities.module.css'
import type { ActivityForm } from './form.ts'

/** What is said of an activity, in one language. */
export function ActivityTexts(props: {
  form: ActivityForm
  language: Language
  disabled: boolean
  titleError: string | undefined
  onChange: (part: Partial<ActivityForm>) => void
}) {
  const { form, language, disabled, titleError, onChange } = props
  const { t } = useTranslation('activity')
  const field = (name: 'title' | 'description' | 'price' | 'audience') => ({
    label: t(`field.${name}`),
    lang: language,
    value: form[name][language],
    placeholder: language === 'nl' ? '' : form[name].nl,
    disabled,
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ [name]: { ...form[name], [language]: event.currentTarget.value } }),
  })
  return (
    <>
      <TextInput
        {...field('title')}
        maxLength={longest.title}
        error={language === 'nl' && titleError}
        required={language === 'nl'}
        autoFocus={form.title.nl === ''}
      />
      <Textarea {...field('description')} maxLength={longest.description} autosize minRows={3} maxRows={10} />
      <div className={css['pair']}>
        <TextInput {...field('price')} maxLength={longest.short} />
        <TextInput {...field('audience')} maxLength={longest.short} />
      </div>
    </>
  )
}
