import { Checkbox, Group, NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type Language, languages } from '#domain/language/language.ts'
import { toggled } from './choices.ts'

/** The one language that something is printed in. */
export function LanguageField(props: { value: Language; onChange: (language: Language) => void }) {
  const { t } = useTranslation(['kit', 'common'])
  return (
    <NativeSelect
      label={t('kit:language')}
      value={props.value}
      onChange={(event) => {
        const chosen = languages.find((one) => one === event.currentTarget.value)
        if (chosen !== undefined) props.onChange(chosen)
      }}
    >
      {languages.map((one) => (
        <option key={one} value={one}>
          {t(`common:language.${one}`)}
        </option>
      ))}
    </NativeSelect>
  )
}

/** The languages that something is printed in, each after the other. */
export function LanguagesField(props: { value: readonly Language[]; onChange: (languages: Language[]) => void }) {
  const { t } = useTranslation(['kit', 'common'])
  return (
    <Checkbox.Group label={t('kit:languages')} value={[...props.value]}>
      <Group gap="md" mt={4}>
        {languages.map((one) => (
          <Checkbox
            key={one}
            value={one}
            label={t(`common:language.${one}`)}
            onChange={() => props.onChange(toggled(languages, props.value, one))}
          />
        ))}
      </Group>
    </Checkbox.Group>
  )
}
