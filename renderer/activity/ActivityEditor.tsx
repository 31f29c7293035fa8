import { Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { activityStatuses } from '#domain/activity/activity.ts'
import { type Language, languages } from '#domain/language/language.ts'
import { ChoiceButtons } from '../catalogue/ChoiceButtons.tsx'
import { useBoard } from '../state/station.tsx'
import { FieldGroup } from '../ui/FieldGroup.tsx'
import { Panel } from '../ui/Panel.tsx'
import { SaveBar } from '../ui/SaveBar.tsx'
import { Said } from '../ui/Said.tsx'
import { useNames } from '../visit/useNames.ts'
import css from './Activities.module.css'
import { ActivityTexts } from './ActivityTexts.tsx'
import { TimeRows } from './TimeRows.tsx'
import { type ActivityForm, contentFrom } from './form.ts'
import { type ActivityWork, isChanged } from './useActivityWork.ts'

/** One activity: its texts in the languages, its times, where it is and whom to ask. */
export function ActivityEditor(props: {
  work: ActivityWork
  draft: NonNullable<ActivityWork['draft']>
  /** Why it is only to be read. */
  whyNot: string | undefined
}) {
  const { work, draft, whyNot } = props
  const { t } = useTranslation(['activity', 'common'])
  const { site } = useBoard()
  const names = useNames()
  const [language, setLanguage] = useState<Language>('nl')
  const [isRefused, setRefused] = useState(false)
  const { form } = draft
  const disabled = whyNot !== undefined
  const read = contentFrom(form, undefined)
  const faults = isRefused && 'faults' in read ? read.faults : []
  const isWrong = (field: string): boolean => faults.some((fault) => fault.field === field)
  const set = (part: Partial<ActivityForm>): void => work.type({ ...form, ...part })
  const line = (field: 'place' | 'phone' | 'mail' | 'link') => ({
    label: t(`field.${field}`),
    value: form[field],
    disabled,
    error: (field === 'mail' || field === 'link') && isWrong(field) && t(`fault.${field}`),
    onChange: (event: { currentTarget: { value: string } }) => set({ [field]: event.currentTarget.value }),
  })
  const unchanged = isChanged(draft) || draft.isNew ? undefined : t('unchanged')
  return (
    <>
      <Panel title={form.title.nl === '' ? t('list.unnamed') : form.title.nl}>
        <div className={css['fields']}>
          <ChoiceButtons
            label={t('textLanguage')}
            choices={languages.map((key) => ({ key, words: t(`common:language.${key}`) }))}
            chosen={language}
            onChoose={setLanguage}
          />
          <ActivityTexts
            form={form}
            language={language}
            disabled={disabled}
            titleError={isWrong('title') ? t('fault.title') : undefined}
            onChange={set}
          />
          <FieldGroup label={t('field.times')}>
            <TimeRows
              rows={form.rows}
              disabled={disabled}
              isWrong={(id) => faults.some((fault) => fault.field === 'row' && fault.id === id)}
              onChange={(rows) => set({ rows })}
            />
          </FieldGroup>
          <div className={css['pair']}>
            <TextInput {...line('place')} maxLength={300} />
            <Select
              label={t('field.department')}
              data={Object.keys(site.departments).map((value) => ({ value, label: names.department(value) }))}
              value={form.department === '' ? null : form.department}
              disabled={disabled}
              clearable
              clearButtonProps={{ 'aria-label': t('noDepartment') }}
              onChange={(value) => set({ department: value ?? '' })}
            />
          </div>
          <div className={css['pair']}>
            <TextInput {...line('phone')} type="tel" maxLength={60} />
            <TextInput {...line('mail')} maxLength={200} />
            <TextInput {...line('link')} maxLength={1_000} />
          </div>
          <div>
            <ChoiceButtons
              label={t('field.status')}
              choices={activityStatuses.map((key) => ({ key, words: t(`status.${key}`) }))}
              chosen={form.status}
              onChoose={(status) => {
                if (!disabled) set({ status })
              }}
            />
            <p className={css['hint']}>{t(`statusHint.${form.status}`)}</p>
          </div>
        </div>
      </Panel>
      <SaveBar
        label={t('save')}
        discardLabel={t('discard')}
        whyNot={{ save: whyNot ?? unchanged, discard: unchanged }}
        isBusy={work.running === 'save'}
        error={work.error}
        offer={work.undoOffer}
        onClear={work.clear}
        onUndo={() => void work.undo()}
        onDiscard={() => {
          setRefused(false)
          work.discard()
        }}
        onSave={work.save}
        onRefused={() => setRefused(true)}
      >
        {(isWrong('dutch') || isWrong('length')) && (
          <Said level="error">{t(isWrong('dutch') ? 'fault.dutch' : 'fault.length')}</Said>
        )}
        {faults.length > 0 && !isWrong('dutch') && !isWrong('length') && <Said level="error">{t('fault.some')}</Said>}
      </SaveBar>
    </>
  )
}
