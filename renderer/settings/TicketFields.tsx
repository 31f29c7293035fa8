import { Checkbox, NumberInput, Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Language } from '#domain/language/language.ts'
import { ticketParts } from '#domain/printing/layout.ts'
import { CodeModule, NumberSize } from '#domain/printing/look.ts'
import { lacksDutch } from '../layouts/typedWords.ts'
import { LogoField } from './LogoField.tsx'
import css from './TicketPanel.module.css'
import { type TicketDraft, longestWords } from './ticketDraft.ts'

/** What stands on a ticket, its picture, its own words in one language, and how large number and code are. */
export function TicketFields(props: {
  draft: TicketDraft
  language: Language
  languageName: string
  disabled: boolean
  showsDoubts: boolean
  onChange: (change: Partial<TicketDraft>) => void
}) {
  const { draft, language, languageName, disabled, showsDoubts, onChange } = props
  const { t } = useTranslation('settings')
  const { shows, logo, numberSize, codeModule } = draft
  return (
    <>
      <fieldset className={css['parts']}>
        <legend>{t('ticket.shows.legend')}</legend>
        {ticketParts.map((part) => (
          <Checkbox
            key={part}
            label={t(`ticket.shows.${part}`)}
            checked={shows[part]}
            disabled={disabled}
            onChange={(event) => onChange({ shows: { ...shows, [part]: event.currentTarget.checked } })}
          />
        ))}
        <Checkbox
          label={t('ticket.link')}
          checked={draft.link === true}
          disabled={disabled}
          onChange={(event) => onChange({ link: event.currentTarget.checked })}
        />
      </fieldset>
      <LogoField
        logo={logo}
        disabled={disabled}
        onChange={(chosen) => onChange({ logo: chosen, shows: { ...shows, logo: chosen !== undefined } })}
      />
      {(['top', 'bottom'] as const).map((place) => (
        <Textarea
          key={place}
          label={t(`ticket.${place}`, { language: languageName })}
          value={draft[place][language]}
          autosize
          maxLength={longestWords}
          disabled={disabled}
          error={showsDoubts && lacksDutch(draft[place]) ? t('ticket.lacksDutch') : undefined}
          onChange={(event) => onChange({ [place]: { ...draft[place], [language]: event.currentTarget.value } })}
        />
      ))}
      <div className={css['sizes']}>
        <NumberInput
          label={t('ticket.numberSize')}
          value={numberSize}
          min={3}
          max={7}
          clampBehavior="strict"
          allowDecimal={false}
          disabled={disabled}
          onChange={(value) => {
            const size = NumberSize.safeParse(value)
            if (size.success) onChange({ numberSize: size.data })
          }}
        />
        <NumberInput
          label={t('ticket.codeModule')}
          value={codeModule}
          min={3}
          max={8}
          clampBehavior="strict"
          allowDecimal={false}
          disabled={disabled || !shows.code}
          onChange={(value) => {
            const size = CodeModule.safeParse(value)
            if (size.success) onChange({ codeModule: size.data })
          }}
        />
      </div>
    </>
  )
}
