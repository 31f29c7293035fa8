import { useEffect, useRef } from 'react'
import { VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Actions, Board } from '../state/model.ts'
import { FailureMessage } from '../ui/FailureMessage.tsx'
import { Panel } from '../ui/Panel.tsx'
import { useKeys } from '../ui/useKeys.ts'
import { useNames } from '../visit/useNames.ts'
import css from './Afterwards.module.css'
import { EnteredList } from './EnteredList.tsx'
import { RowForm } from './RowForm.tsx'
import { mayTakeBack, useSheet } from './useSheet.ts'

/** The row that is being typed, and beside it what was kept in this sitting. */
export function Typing({ board, actions }: { board: Board; actions: Actions }) {
  const { t } = useTranslation('afterwards')
  const names = useNames()
  const sheet = useSheet({ site: board.site, actions })
  const { told, refusals, entered, error } = sheet
  const [latest] = entered
  const form = useRef<HTMLFormElement>(null)

  useKeys({
    'Ctrl+Enter': () => void sheet.save(),
    'Alt+Z': () => {
      if (latest !== undefined && mayTakeBack(latest, Date.now())) void sheet.takeBack(latest)
    },
  })
  // The next row begins at its number, as soon as the one before is kept; a row that cannot be, at the first wrong field.
  useEffect(() => {
    const number = form.current?.querySelector<HTMLInputElement>('[data-field="number"]')
    number?.focus()
    number?.setSelectionRange(number.value.length, number.value.length)
  }, [form, told])
  useEffect(() => {
    if (refusals > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [form, refusals])

  return (
    <div className={css['screen']}>
      <Panel title={t('form')}>
        <RowForm formRef={form} sheet={sheet} board={board} actions={actions} names={names} />
        {error !== undefined && <FailureMessage error={error} onClose={sheet.clear} />}
      </Panel>
      <Panel title={t('entered')} count={entered.length}>
        <EnteredList entered={entered} names={names} onTakeBack={(one) => void sheet.takeBack(one)} />
        <VisuallyHidden role="status">
          {told !== undefined && t(told.what === 'kept' ? 'kept' : 'took', { label: told.label })}
        </VisuallyHidden>
      </Panel>
    </div>
  )
}
