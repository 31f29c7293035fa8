import { TextInput } from '@mantine/core'
import type { KeyboardEvent, Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { type PaperRow, paperTimes } from '#domain/visit/paperRow.ts'
import type { Actions, Board } from '../state/model.ts'
import { ActionButton } from '../ui/ActionButton.tsx'
import { Check } from '../ui/icons.tsx'
import type { Names } from '../visit/names.ts'
import css from './Afterwards.module.css'
import { KnownVisit } from './KnownVisit.tsx'
import { RowEnd } from './RowEnd.tsx'
import { RowProducts } from './RowProducts.tsx'
import { withLetter } from './sheet.ts'
import { useDoubtWords } from './useDoubtWords.ts'
import type { Sheet } from './useSheet.ts'

type TextField = 'day' | 'number' | 'counter' | (typeof paperTimes)[number]

/** One row of the paper, field by field in the order it is written there. Enter goes on, and on from the last field keeps it. */
export function RowForm(props: {
  sheet: Sheet
  board: Board
  actions: Actions
  names: Names
  formRef: Ref<HTMLFormElement>
}) {
  const { sheet, board, actions, names, formRef } = props
  const { row, change, doubts } = sheet
  const { t } = useTranslation(['afterwards', 'common'])
  const doubtOf = useDoubtWords(doubts)

  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    const { target } = event
    const plain = event.key === 'Enter' && !event.ctrlKey && !event.repeat && !event.nativeEvent.isComposing
    if (!plain || !(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return
    // In the field of products Enter takes what is found, until nothing is typed there.
    const isSearching = target.role === 'combobox' && target.value.trim() !== ''
    event.preventDefault()
    if (isSearching) return
    const fields = [...event.currentTarget.querySelectorAll<HTMLElement>('input, select')]
    const next = fields[fields.indexOf(target) + 1]
    if (next === undefined) void sheet.save()
    else next.focus()
  }
  const text = (field: TextField, rest: { type?: string; maxLength?: number } = {}) => (
    <TextInput
      label={t(`field.${field}`)}
      value={row[field]}
      onChange={({ currentTarget: { value } }) => change(changed(field, value))}
      error={doubtOf(field)}
      data-field={field}
      autoComplete="off"
      spellCheck={false}
      maxLength={8}
      {...rest}
    />
  )
  return (
    <form
      className={css['form']}
      ref={formRef}
      aria-label={t('form')}
      onKeyDown={onKeyDown}
      onSubmit={(event) => event.preventDefault()}
    >
      <p className={css['intro']}>{t('intro', { key: 'Ctrl+Enter' })}</p>
      <div className={css['pair']}>
        {text('day', { type: 'date', maxLength: 10 })}
        {text('number', { maxLength: 12 })}
      </div>
      <KnownVisit row={row} board={board} actions={actions} entered={sheet.entered} />
      <RowProducts
        products={row.products}
        board={board}
        names={names}
        error={doubtOf('product')}
        query={sheet.query}
        onQuery={sheet.setQuery}
        onChange={(products) => change({ products })}
      />
      <fieldset className={css['times']}>
        <legend>{t('times')}</legend>
        <p className={css['hint']}>{t('timesHint')}</p>
        <div className={css['four']}>
          {paperTimes.map((name) => (
            <div key={name}>{text(name)}</div>
          ))}
        </div>
      </fieldset>
      <RowEnd row={row} doubtOf={doubtOf} onChange={change} counter={text('counter', { maxLength: 4 })} />
      <ActionButton
        label={t('save')}
        chord="Ctrl+Enter"
        kind="primary"
        icon={<Check />}
        busy={sheet.running === 'save'}
        onPress={() => void sheet.save()}
      />
    </form>
  )
}

const changed = (field: TextField, value: string): Partial<PaperRow> => ({
  [field]: field === 'number' ? withLetter(value) : value,
})
