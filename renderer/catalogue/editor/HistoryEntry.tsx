import { useTranslation } from 'react-i18next'
import { faultsOf } from '#domain/product/faults.ts'
import type { ProductField } from '#domain/product/fields.ts'
import type { FieldStep, HistoryStep } from '#domain/product/historySteps.ts'
import { ActionButton } from '../../ui/ActionButton.tsx'
import { ValueLines } from '../../ui/ValueLines.tsx'
import { Check } from '../../ui/icons.tsx'
import css from './Editor.module.css'
import { useFieldWords } from '../fields/useFieldWords.ts'
import { useStepWords } from './useStepWords.ts'
import { useValueLines } from './useValueLines.ts'

type EntryProps = {
  step: HistoryStep
  standsNow: (field: ProductField, value: unknown) => boolean
  disabled: boolean
  busy: string | undefined
  onLook: () => void
  onPutBack: (field: ProductField, value: unknown) => void
}

/** One edit: when and by whom, and field by field what it changed. */
export function HistoryEntry(props: EntryProps) {
  const { step, onLook } = props
  const { t } = useTranslation('editor')
  const words = useStepWords()
  return (
    <li className={css['entry']}>
      <div className={css['entryHead']}>
        <h3 className={css['entryTitle']}>{words(step)}</h3>
        <ActionButton label={t('history.look')} kind="quiet" onPress={onLook} />
      </div>
      {step.steps.map((change) => (
        <Change key={change.field} change={change} {...props} />
      ))}
    </li>
  )
}

function Change({ change, standsNow, disabled, busy, onPutBack }: EntryProps & { change: FieldStep }) {
  const { t } = useTranslation('editor')
  const { wordOf } = useFieldWords()
  const lines = useValueLines()
  const { field, before, after } = change
  const stands = standsNow(field, after)
  const target = stands ? before : after
  // What a product began with may have been nothing where something must stand.
  const mayStand = faultsOf(new Map([[field, target]])).length === 0
  const told = differing(lines(field, before), lines(field, after))
  return (
    <section className={css['change']} aria-label={wordOf(field)}>
      <h4 className={css['changeTitle']}>{wordOf(field)}</h4>
      <dl className={css['beforeAfter']}>
        <div>
          <dt>{t('history.before')}</dt>
          <dd>
            <ValueLines lines={told.before} />
          </dd>
        </div>
        <div>
          <dt>{t('history.after')}</dt>
          <dd>
            <ValueLines lines={told.after} />
          </dd>
        </div>
      </dl>
      <div className={css['acts']}>
        {stands && (
          <p className={css['now']}>
            <Check size={14} />
            {t('history.now')}
          </p>
        )}
        {mayStand && (
          <ActionButton
            label={t(stands ? 'history.undoChange' : 'history.putBack')}
            kind="quiet"
            busy={busy === 'putBack'}
            disabled={disabled}
            reason={t('mayNot')}
            onPress={() => onPutBack(field, target)}
          />
        )}
      </div>
    </section>
  )
}

/** Only the lines in which two values differ, but for values whose lines are alike. */
const differing = (before: readonly string[], after: readonly string[]): { before: string[]; after: string[] } => {
  const gone = before.filter((line) => !after.includes(line))
  const come = after.filter((line) => !before.includes(line))
  return gone.length + come.length === 0 ? { before: [...before], after: [...after] } : { before: gone, after: come }
}
