import { useId, useState } from 'react'
import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { heeding } from '#domain/hours/followed.ts'
import { type Timetable, longestName } from '#domain/hours/timetable.ts'
import layouts from '../layouts/Layouts.module.css'
import { LayoutSaveBar } from '../layouts/LayoutSaveBar.tsx'
import { WordsFields } from '../layouts/WordsFields.tsx'
import { areBlank, lacksDutch, untranslated } from '../layouts/typedWords.ts'
import { type Typing, useLayoutEdit } from '../layouts/useLayoutEdit.ts'
import type { Done } from '../state/model.ts'
import { useToday } from '../state/station.tsx'
import { ActionButton } from '../ui/ActionButton.tsx'
import { FieldGroup } from '../ui/FieldGroup.tsx'
import { Panel } from '../ui/Panel.tsx'
import { Plus } from '../ui/icons.tsx'
import { DaysPreview } from './DaysPreview.tsx'
import { ExceptionRows } from './ExceptionRows.tsx'
import { WeekRows } from './WeekRows.tsx'
import {
  type TimetableDraft,
  draftOfHours,
  firstFaulty,
  hoursOfDraft,
  newException,
  newTable,
  partIdOf,
  previewOfHours,
} from './hoursDraft.ts'

export type HoursTyping = Typing<TimetableDraft, Timetable>

/** One timetable as it is typed, and beside it the next days as they will be. */
export function TimetableEditor(props: {
  name: string
  saved: Timetable
  /** The hours of the building, as far as it has any. */
  reception: Timetable | undefined
  typing: HoursTyping | undefined
  disabled: boolean
  onTyping: (typing: HoursTyping | undefined) => void
  save: (next: Timetable, base: Timetable) => Promise<Done<Timetable>>
}) {
  const { name, saved, reception, typing, disabled, onTyping, save } = props
  const { t } = useTranslation(['hours', 'layouts', 'settings'])
  const id = useId()
  const today = useToday()
  const [open, setOpen] = useState<string>()
  const [added, setAdded] = useState<string>()
  const edit = useLayoutEdit({
    ...{ saved, typing, onTyping, save },
    draftOf: draftOfHours,
    valueOf: hoursOfDraft,
    told: t('saved', { name }),
  })
  const { draft, change, showsDoubts } = edit
  const show = (part: string): void => {
    setAdded(part)
    setOpen(part)
  }
  const addWeek = (): void => {
    const table = newTable(draft.tables, { id: partIdOf(crypto.randomUUID()), from: today })
    change({ tables: [...draft.tables, table] })
    show(table.id)
  }
  const addException = (): void => {
    const exception = newException(partIdOf(crypto.randomUUID()), today)
    change({ exceptions: [...draft.exceptions, exception] })
    show(exception.id)
  }
  const nameless = areBlank(draft.name)
    ? t('fault.noName')
    : lacksDutch(draft.name)
      ? t('layouts:words.lacksDutch')
      : ''
  const shared = { id, draft, today, disabled, showsDoubts, open, added, onOpen: setOpen }
  const adder = (label: string, onPress: () => void) => (
    <div className={layouts['buttons']}>
      <ActionButton
        label={label}
        icon={<Plus size={16} />}
        kind="quiet"
        disabled={disabled}
        reason={t('settings:keys.onlySupervisor')}
        onPress={onPress}
      />
    </div>
  )
  return (
    <>
      <Panel title={name}>
        <div className={layouts['form']}>
          <FieldGroup label={t('exception.title')}>
            <p className={layouts['hint']}>{t('exception.hint')}</p>
            <ExceptionRows {...shared} onChange={(exceptions) => change({ exceptions })} />
            {adder(t('exception.add'), addException)}
          </FieldGroup>
          <FieldGroup label={t('table.title')}>
            <p className={layouts['hint']}>{t('table.hint')}</p>
            <WeekRows {...shared} onChange={(tables) => change({ tables })} />
            {adder(t('table.add'), addWeek)}
          </FieldGroup>
          <Checkbox
            label={t('holidays')}
            description={t('holidaysHint')}
            checked={draft.closedOnHolidays}
            disabled={disabled}
            onChange={(event) => change({ closedOnHolidays: event.currentTarget.checked })}
          />
          {draft.use.is !== 'reception' && (
            <>
              <Checkbox
                label={t('follows')}
                checked={draft.followsClosings}
                disabled={disabled}
                onChange={(event) => change({ followsClosings: event.currentTarget.checked })}
              />
              <Checkbox
                label={t('withdrawn')}
                description={t('withdrawnHint')}
                checked={draft.isWithdrawn}
                disabled={disabled}
                onChange={(event) => change({ isWithdrawn: event.currentTarget.checked })}
              />
            </>
          )}
          <WordsFields
            label={t('name')}
            words={draft.name}
            longest={longestName}
            error={nameless === '' ? undefined : nameless}
            untranslated={untranslated(draft.name)}
            disabled={disabled}
            onChange={(typed) => change({ name: typed })}
          />
          <LayoutSaveBar
            edit={edit}
            label={t('save')}
            overtaken={t('overtaken')}
            mayDecide={!disabled}
            onRefused={() => setOpen(firstFaulty(draft))}
          />
        </div>
      </Panel>
      <Panel title={t('preview.title')}>
        <DaysPreview timetable={heeding(previewOfHours(draft), reception)} today={today} />
      </Panel>
    </>
  )
}
