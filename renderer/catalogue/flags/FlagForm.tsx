import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import * as z from 'zod'
import { flaggedParts } from '#domain/product/flags/flag.ts'
import { noteFault } from '#domain/product/flags/writing.ts'
import { ActionButton } from '../../ui/ActionButton.tsx'
import css from './Flags.module.css'
import { NoteArea } from './NoteArea.tsx'
import { useFlagWords } from './useFlagWords.ts'

/** What somebody is about to say of a sheet. */
export const FlagDraft = z.strictObject({ part: z.enum(flaggedParts).optional(), note: z.string() })
export type FlagDraft = z.infer<typeof FlagDraft>

/** "This is wrong or unclear": which part of the sheet, and what. */
export function FlagForm(props: {
  draft: FlagDraft
  /** Who answers for the sheet, where that person still works here. */
  responsible: string | undefined
  busy: boolean
  onChange: (draft: FlagDraft) => void
  onSend: () => void
  onCancel: () => void
}) {
  const { draft, responsible, busy, onChange, onSend, onCancel } = props
  const { t } = useTranslation(['flags', 'common'])
  const words = useFlagWords()
  const fault = noteFault(draft.note)
  const send = () => {
    if (fault === undefined && !busy) onSend()
  }
  return (
    <section
      className={css['form']}
      aria-label={t('form')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        event.preventDefault()
        onCancel()
      }}
    >
      <NativeSelect
        label={t('part')}
        value={draft.part ?? ''}
        onChange={(event) => {
          const part = flaggedParts.find((one) => one === event.currentTarget.value)
          onChange({ note: draft.note, ...(part === undefined ? {} : { part }) })
        }}
      >
        <option value="">{t('whole')}</option>
        {flaggedParts.map((part) => (
          <option key={part} value={part}>
            {t(`parts.${part}`)}
          </option>
        ))}
      </NativeSelect>
      <NoteArea
        label={t('note')}
        hint={t('noteHint')}
        value={draft.note}
        onChange={(note) => onChange({ ...draft, note })}
        onSend={send}
        autoFocus
      />
      <p className={css['hint']}>
        {responsible === undefined ? t('goesToNobody') : t('goesTo', { name: responsible })}
      </p>
      <div className={css['actions']}>
        <ActionButton
          label={t('send')}
          chord="Ctrl+Enter"
          kind="primary"
          busy={busy}
          onPress={send}
          {...(fault === undefined ? {} : { disabled: true, reason: words.fault(fault) })}
        />
        <ActionButton label={t('common:back')} chord="Escape" kind="quiet" disabled={busy} onPress={onCancel} />
      </div>
    </section>
  )
}
