import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { withFields } from '#domain/guide/editing/changed.ts'
import { changeKind } from '#domain/guide/editing/steps.ts'
import { setText } from '#domain/guide/editing/texts.ts'
import { partOfStep } from '#domain/guide/editing/typed.ts'
import { setRows } from '#domain/guide/editing/ways.ts'
import { longest, stepKinds } from '#domain/guide/guide.ts'
import { ChoiceButtons } from '../../catalogue/ChoiceButtons.tsx'
import { ActionButton } from '../../ui/ActionButton.tsx'
import { ActionRows } from './ActionRows.tsx'
import { AnswerRows } from './AnswerRows.tsx'
import css from './Fields.module.css'
import { GuideText } from './GuideText.tsx'
import { ItemRows } from './ItemRows.tsx'
import { PartFrame } from './PartFrame.tsx'
import { ProductRows } from './ProductRows.tsx'
import { WayField } from './WayField.tsx'
import { useGuideView, useOpen, useStep } from './openGuide.ts'
import { useNewPart } from './useNewPart.ts'

/** The fields of one step. */
export const StepFields = memo(function StepFields(props: {
  id: string
  onAddIn: (of: string, answer: string) => void
}) {
  const { id, onAddIn } = props
  const { t } = useTranslation('guideEditor')
  const { store, disabled } = useGuideView()
  const step = useStep(id)
  const isStart = useOpen(({ typed }) => typed.mine.start === id)
  const fresh = useNewPart()
  const { apply } = store.getState()
  if (step === undefined) return null
  return (
    <PartFrame part={partOfStep(id)}>
      <div className={css['fields']}>
        <ChoiceButtons
          label={t('step.kind')}
          choices={stepKinds.map((kind) => ({ key: kind, words: t(`kind.${kind}`) }))}
          chosen={step.kind}
          onChoose={(kind) => {
            if (!disabled) apply('', (now) => changeKind(now, { step: id, kind, answer: fresh('answer') }))
          }}
        />
        <p className={css['hint']}>{t(`kindHint.${step.kind}`)}</p>
        <GuideText
          label={t('step.text')}
          text={step.text}
          longest={longest.text}
          kind="long"
          onType={(change) =>
            apply(`text ${id} ${change.language}`, (now) => setText(now, { step: id, text: { of: 'text' }, ...change }))
          }
        />
        <GuideText
          label={t('step.hint')}
          description={t('step.hintMore')}
          text={step.hint}
          longest={longest.text}
          kind="long"
          isOptional
          onType={(change) =>
            apply(`hint ${id} ${change.language}`, (now) => setText(now, { step: id, text: { of: 'hint' }, ...change }))
          }
        />
        {step.kind === 'question' && <AnswerRows step={id} answers={step.answers} onAddIn={onAddIn} />}
        {step.kind === 'checklist' && <ItemRows step={id} items={step.items} />}
        {step.kind === 'information' && (
          <ProductRows
            label={t('products.sheets')}
            products={step.products}
            onChange={(products) => apply('', (now) => setRows(now, id, { products }))}
          />
        )}
        {step.kind === 'outcome' && <ActionRows step={id} actions={step.actions} />}
        {(step.kind === 'information' || step.kind === 'checklist') && (
          <WayField step={id} way="to" label={t('way.to')} to={step.to} none={t('way.nowhere')} />
        )}
        {step.kind === 'checklist' && (
          <WayField step={id} way="missing" label={t('way.missing')} to={step.missing} none={t('way.same')} />
        )}
        {!isStart && (
          <div className={css['acts']}>
            <ActionButton
              label={t('step.makeStart')}
              kind="quiet"
              {...(disabled ? { disabled: true, reason: t('mayNot') } : {})}
              onPress={() => apply('', (now) => withFields(now, { start: id }))}
            />
          </div>
        )}
      </div>
    </PartFrame>
  )
})
