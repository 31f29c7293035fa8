import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { KioskPlan } from '#domain/site/kiosk.ts'
import { LanguageOrder } from './LanguageOrder.tsx'
import css from './Layouts.module.css'
import { NumberField } from './NumberField.tsx'
import { WordsFields } from './WordsFields.tsx'
import { type KioskDraft, longestMessage } from './kioskDraft.ts'
import { lacksDutch, untranslated } from './typedWords.ts'

const choices = ['search', 'checkIn', 'numberOnScreen', 'waitEstimate'] as const

/** What kiosks offer beside their themes. */
export function KioskFields(props: {
  draft: KioskDraft
  disabled: boolean
  onChange: (change: Partial<KioskDraft>) => void
}) {
  const { draft, disabled, onChange } = props
  const { t } = useTranslation('layouts')
  const isTimed = KioskPlan.shape.idleSeconds.safeParse(draft.idleSeconds).success
  return (
    <>
      <LanguageOrder
        label={t('kiosk.languages')}
        hint={t('kiosk.languagesHint')}
        chosen={draft.languages}
        stays={(language) => language === 'nl'}
        disabled={disabled}
        onChange={(languages) => onChange({ languages })}
      />
      <fieldset className={css['words']}>
        <legend>{t('kiosk.offers')}</legend>
        {choices.map((choice) => (
          <Checkbox
            key={choice}
            label={t(`kiosk.choice.${choice}`)}
            checked={draft[choice]}
            disabled={disabled}
            onChange={(event) => onChange({ [choice]: event.currentTarget.checked })}
          />
        ))}
      </fieldset>
      <NumberField
        label={t('kiosk.idle')}
        description={t('kiosk.idleHint')}
        value={draft.idleSeconds}
        from={15}
        to={600}
        step={5}
        isWrong={!isTimed}
        disabled={disabled}
        onChange={(idleSeconds) => onChange({ idleSeconds })}
      />
      <WordsFields
        label={t('kiosk.message')}
        words={draft.message}
        longest={longestMessage}
        error={lacksDutch(draft.message) ? t('words.lacksDutch') : undefined}
        untranslated={untranslated(draft.message, draft.languages)}
        disabled={disabled}
        isLong
        onChange={(message) => onChange({ message })}
      />
    </>
  )
}
