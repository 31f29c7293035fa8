import { FileInput, Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBoard } from '../state/station.tsx'
import { ActionButton } from '../ui/ActionButton.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { FailureMessage } from '../ui/FailureMessage.tsx'
import { Said } from '../ui/Said.tsx'
import { Check } from '../ui/icons.tsx'
import { useNames } from '../visit/useNames.ts'
import css from './CalendarDialog.module.css'
import { CalendarReport } from './CalendarReport.tsx'
import { useCalendarImport } from './useCalendarImport.ts'

/** Takes in a calendar that another program wrote (.ics), once it was shown what that would change. */
export function CalendarDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation('activity')
  return (
    <Dialog opened={opened} title={t('import.title')} onClose={onClose}>
      <Choice />
    </Dialog>
  )
}

function Choice() {
  const { t } = useTranslation('activity')
  const { site } = useBoard()
  const names = useNames()
  const [file, setFile] = useState<File | null>(null)
  const [department, setDepartment] = useState<string | null>(null)
  const { running, error, clear, preview, taken, done, changing, read, takeIn } = useCalendarImport()
  const hasNew = changing.some(({ kind }) => kind === 'new')
  return (
    <div className={css['form']}>
      <p className={css['text']}>{t('import.text')}</p>
      <FileInput
        label={t('import.file')}
        placeholder={t('import.choose')}
        accept=".ics,text/calendar"
        value={file}
        clearable
        clearButtonProps={{ 'aria-label': t('import.clear') }}
        onChange={(chosen) => {
          setFile(chosen)
          void read(chosen)
        }}
      />
      {error !== undefined && <FailureMessage error={error} onClose={clear} />}
      <div role="status">
        {typeof preview === 'string' && <Said level="error">{t(`import.fault.${preview}`)}</Said>}
        {running === 'take' && <p className={css['text']}>{t('import.taking', { done, of: changing.length })}</p>}
        {taken !== undefined && (
          <p className={css['done']}>
            <Check />
            {t('import.taken', { count: taken })}
          </p>
        )}
      </div>
      {typeof preview === 'object' && <CalendarReport preview={preview} />}
      {hasNew && (
        <Select
          label={t('import.department')}
          data={Object.keys(site.departments).map((value) => ({ value, label: names.department(value) }))}
          value={department}
          clearable
          clearButtonProps={{ 'aria-label': t('noDepartment') }}
          comboboxProps={{ withinPortal: false }}
          onChange={setDepartment}
        />
      )}
      {typeof preview === 'object' && (
        <div>
          <ActionButton
            label={t('import.take', { count: changing.length })}
            kind="primary"
            busy={running === 'take'}
            disabled={changing.length === 0}
            reason={t('import.nothingNew')}
            onPress={() => {
              setFile(null)
              void takeIn(department ?? undefined)
            }}
          />
        </div>
      )}
    </div>
  )
}
