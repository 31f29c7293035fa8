import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { inLanguage } from '#domain/language/language.ts'
import { type Move, type Walk, advance, beginning, stepAt } from '#domain/guide/advance.ts'
import type { GuideAction, Step } from '#domain/guide/guide.ts'
import { ActionButton } from '../../ui/ActionButton.tsx'
import { Undo } from '../../ui/icons.tsx'
import { useNames } from '../../visit/useNames.ts'
import css from './GuideEditor.module.css'
import { useGuideView, useOpen } from './openGuide.ts'
import { useTextLanguage } from './textLanguage.ts'

/** Plays the guide as it is typed by now, in the language that is edited. */
export function Preview() {
  const { t } = useTranslation('guideEditor')
  const { chosen } = useGuideView()
  const { language } = useTextLanguage()
  const content = useDeferredValue(useOpen(({ typed }) => typed.mine))
  const [walk, setWalk] = useState<Walk>()
  const at = walk ?? beginning(content)
  const step = stepAt(content, at)
  const move = (does: Move): void => setWalk(advance(content, at, does))
  return (
    <div className={css['preview']}>
      <div className={css['acts']}>
        <ActionButton
          label={t('preview.back')}
          icon={<Undo size={16} />}
          {...(at.taken.length === 0 ? { disabled: true, reason: t('preview.atStart') } : {})}
          onPress={() => move({ does: 'back' })}
        />
        <ActionButton label={t('preview.restart')} kind="quiet" onPress={() => setWalk(undefined)} />
        <ActionButton
          label={t('preview.here')}
          kind="quiet"
          {...(chosen === undefined ? { disabled: true, reason: t('outline.noneChosen') } : {})}
          onPress={() => {
            if (chosen !== undefined) setWalk({ at: chosen, taken: [] })
          }}
        />
      </div>
      <div className={css['played']} lang={language} role="group" aria-label={t('preview.step')}>
        {step === undefined ? (
          <p className={css['hint']}>{t('preview.nothing')}</p>
        ) : (
          <>
            <p className={css['playedText']}>{inLanguage(step.text, language)}</p>
            {step.hint !== undefined && <p className={css['hint']}>{inLanguage(step.hint, language)}</p>}
            <Choices key={at.at} step={step} onMove={move} />
          </>
        )}
      </div>
    </div>
  )
}

function Choices({ step, onMove }: { step: Step; onMove: (move: Move) => void }) {
  const { t } = useTranslation('guideEditor')
  const { language } = useTextLanguage()
  const names = useNames()
  const [items, setItems] = useState<readonly string[]>([])
  switch (step.kind) {
    case 'question':
      return (
        <div className={css['choices']}>
          {step.answers.map((answer) => (
            <ActionButton
              key={answer.id}
              label={inLanguage(answer.text, language)}
              onPress={() => onMove({ does: 'answer', answer: answer.id })}
            />
          ))}
        </div>
      )
    case 'checklist':
      return (
        <div className={css['choices']}>
          {step.items.map(({ id, text }) => (
            <label key={id} className={css['item']}>
              <input
                type="checkbox"
                checked={items.includes(id)}
                onChange={(event) =>
                  setItems(event.currentTarget.checked ? [...items, id] : items.filter((one) => one !== id))
                }
              />
              {inLanguage(text, language)}
            </label>
          ))}
          <ActionButton label={t('preview.goOn')} onPress={() => onMove({ does: 'check', items })} />
        </div>
      )
    case 'information':
      return (
        <div className={css['choices']}>
          {step.products.map((key) => (
            <p key={key} className={css['hint']}>
              {names.product(key)}
            </p>
          ))}
          <ActionButton label={t('preview.goOn')} onPress={() => onMove({ does: 'goOn' })} />
        </div>
      )
    case 'outcome':
      return (
        <ul className={css['lines']}>
          {step.actions.map((action, at) => (
            <Action key={at} action={action} />
          ))}
        </ul>
      )
  }
}

function Action({ action }: { action: GuideAction }) {
  const { t } = useTranslation('guideEditor')
  const { language } = useTextLanguage()
  const names = useNames()
  const value =
    'products' in action
      ? action.products.map(names.product).join(', ')
      : action.does === 'refer'
        ? inLanguage(action.to, language)
        : names.department(action.department)
  return <li>{t('line', { what: t(`action.${action.does}`), value })}</li>
}
