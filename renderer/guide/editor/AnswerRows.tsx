import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { setText } from '#domain/guide/editing/texts.ts'
import { setRows } from '#domain/guide/editing/ways.ts'
import { type GuideAnswer, longest } from '#domain/guide/guide.ts'
import { ActionButton } from '../../ui/ActionButton.tsx'
import { Plus } from '../../ui/icons.tsx'
import css from './Fields.module.css'
import { GuideText } from './GuideText.tsx'
import { PartRows } from './PartRows.tsx'
import { TargetField } from './TargetField.tsx'
import { useGuideView } from './openGuide.ts'
import { useNewPart } from './useNewPart.ts'

/** The answers of a question, each with where it leads. */
export function AnswerRows(props: {
  step: string
  answers: readonly GuideAnswer[]
  onAddIn: (of: string, answer: string) => void
}) {
  const { step, answers, onAddIn } = props
  const { t } = useTranslation('guideEditor')
  const { store, disabled } = useGuideView()
  const fresh = useNewPart()
  const { apply } = store.getState()
  const set = (rows: readonly GuideAnswer[]): void => apply('', (now) => setRows(now, step, { answers: rows }))
  const change = (id: string, to: (answer: GuideAnswer) => GuideAnswer): void =>
    set(answers.map((answer) => (answer.id === id ? to(answer) : answer)))
  return (
    <PartRows<GuideAnswer>
      label={t('answers.title')}
      addLabel={t('answers.add')}
      rows={answers}
      onChange={set}
      onAdd={() => {
        const answer = fresh('answer')
        // It leads nowhere yet: no step has the id of an answer.
        return { ...answer, to: answer.id }
      }}
      text={(answer, place) => (
        <GuideText
          label={t('answers.nth', { place })}
          text={answer.text}
          longest={longest.answer}
          onType={(typed) =>
            apply(`answer ${answer.id} ${typed.language}`, (now) =>
              setText(now, { step, text: { of: 'answer', id: answer.id }, ...typed }),
            )
          }
        />
      )}
      more={(answer, place) => (
        <>
          <div className={css['way']}>
            <TargetField
              label={t('answers.to', { place })}
              from={step}
              to={answer.to}
              none={t('way.nowhere')}
              error={t('way.needed')}
              onChoose={(to) => change(answer.id, (one) => ({ ...one, to: to ?? one.id }))}
            />
            <ActionButton
              label={t('answers.newStep')}
              kind="quiet"
              icon={<Plus size={16} />}
              {...(disabled ? { disabled: true, reason: t('mayNot') } : {})}
              onPress={() => onAddIn(step, answer.id)}
            />
          </div>
          <Checkbox
            label={t('answers.isOther')}
            checked={answer.isOther === true}
            disabled={disabled}
            onChange={(event) => {
              const isOther = event.currentTarget.checked
              change(answer.id, ({ isOther: _before, ...one }) => (isOther ? { ...one, isOther: true } : one))
            }}
          />
        </>
      )}
    />
  )
}
