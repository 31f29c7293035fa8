import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Step } from '#domain/guide/guide.ts'
import { type Language, inLanguage } from '#domain/language/language.ts'
import { ActionButton } from '../ui/ActionButton.tsx'
import { KeyCap } from '../ui/KeyCap.tsx'
import { useNames } from '../visit/useNames.ts'
import { firstLine } from './firstLine.ts'
import css from './GuidePlayer.module.css'
import type { GuideEnding } from './GuidePlayer.tsx'
import { numbered } from './pressed.ts'
import { useActionWords } from './useActionWords.ts'

type Does = {
  onAnswer: (answer: string) => void
  onTick: (item: string) => void
  /** Whole: everything of a list is there, whatever was ticked. */
  onGoOn: (isWhole: boolean) => void
}

/** One step of a guide. Its text has the focus, so that readers of the screen hear where they are. */
export function GuideStep(
  props: {
    step: Step | undefined
    language: Language
    ticked: readonly string[]
    endings: readonly GuideEnding[]
  } & Does,
) {
  const { step, language, ticked, endings, onAnswer, onTick, onGoOn } = props
  const { t } = useTranslation('guide')
  const id = useId()
  if (step === undefined) {
    return (
      <p className={css['text']} tabIndex={-1} data-first>
        {t('gap')}
      </p>
    )
  }
  const { title, more } = firstLine(inLanguage(step.text, language))
  // What is ticked by Space has the focus itself; its group tells the text.
  const first = step.kind === 'checklist' && step.items.length > 0 ? {} : { tabIndex: -1, 'data-first': true }
  return (
    <>
      <h3 className={css['text']} id={id} lang={language} {...first}>
        {title}
      </h3>
      {more !== undefined && (
        <p className={css['more']} lang={language}>
          {more}
        </p>
      )}
      {step.hint !== undefined && (
        <p className={css['hint']} lang={language}>
          {inLanguage(step.hint, language)}
        </p>
      )}
      {step.kind === 'question' && <Answers step={step} language={language} labelledBy={id} onAnswer={onAnswer} />}
      {step.kind === 'checklist' && (
        <Items step={step} language={language} labelledBy={id} ticked={ticked} onTick={onTick} onGoOn={onGoOn} />
      )}
      {step.kind === 'information' && <Information step={step} onGoOn={onGoOn} />}
      {step.kind === 'outcome' && <Outcome step={step} language={language} endings={endings} />}
    </>
  )
}

type OfKind<K extends Step['kind']> = { step: Extract<Step, { kind: K }>; language: Language; labelledBy: string }

function Answers({ step, language, labelledBy, onAnswer }: OfKind<'question'> & Pick<Does, 'onAnswer'>) {
  return (
    <ol className={css['options']} aria-labelledby={labelledBy}>
      {numbered(step.answers).map(({ answer, digit }) => (
        <li key={answer.id}>
          <button
            type="button"
            className={css['option']}
            data-option
            aria-keyshortcuts={digit?.toString()}
            onClick={() => onAnswer(answer.id)}
          >
            {digit !== undefined && <KeyCap chord={digit.toString()} />}
            <span lang={language}>{inLanguage(answer.text, language)}</span>
          </button>
        </li>
      ))}
    </ol>
  )
}

function Items(props: OfKind<'checklist'> & { ticked: readonly string[] } & Pick<Does, 'onTick' | 'onGoOn'>) {
  const { step, language, labelledBy, ticked, onTick, onGoOn } = props
  const { t } = useTranslation('guide')
  return (
    <>
      <div role="group" aria-labelledby={labelledBy} className={css['options']}>
        {step.items.map(({ id, text }, place) => (
          <label key={id} className={css['option']}>
            <input
              type="checkbox"
              data-option
              data-first={place === 0 || undefined}
              checked={ticked.includes(id)}
              aria-keyshortcuts={place < 9 ? String(place + 1) : undefined}
              onChange={() => onTick(id)}
            />
            {place < 9 && <KeyCap chord={String(place + 1)} />}
            <span lang={language}>{inLanguage(text, language)}</span>
          </label>
        ))}
      </div>
      <p className={css['count']} role="status">
        {t('there', { present: ticked.length, all: step.items.length })}
      </p>
      <div className={css['do']}>
        <ActionButton label={t('confirm')} chord="Enter" kind="primary" onPress={() => onGoOn(false)} />
        <ActionButton label={t('allThere')} chord="Shift+Enter" onPress={() => onGoOn(true)} />
      </div>
    </>
  )
}

function Information({ step, onGoOn }: Pick<OfKind<'information'>, 'step'> & Pick<Does, 'onGoOn'>) {
  const { t } = useTranslation('guide')
  const names = useNames()
  return (
    <>
      {step.products.length > 0 && (
        <p className={css['count']}>{t('seeSheets', { products: step.products.map(names.product).join(', ') })}</p>
      )}
      <div className={css['do']}>
        <ActionButton label={t('goOn')} chord="Enter" kind="primary" onPress={() => onGoOn(false)} />
      </div>
    </>
  )
}

function Outcome(props: Omit<OfKind<'outcome'>, 'labelledBy'> & { endings: readonly GuideEnding[] }) {
  const { step, language, endings } = props
  const { t } = useTranslation('guide')
  const wordsOf = useActionWords()
  return (
    <>
      <ul className={css['actions']} aria-label={t('outcome')}>
        {step.actions.map((action, place) => (
          <li key={place} className={css['action']}>
            {wordsOf(action.does === 'refer' ? { does: 'refer', to: inLanguage(action.to, language) } : action)}
          </li>
        ))}
      </ul>
      <div className={css['do']}>
        {endings.map(({ label, chord, busy, onPress }) => (
          <ActionButton
            key={chord}
            label={label}
            chord={chord}
            kind={chord === 'Enter' ? 'primary' : 'usual'}
            busy={busy ?? false}
            onPress={onPress}
          />
        ))}
      </div>
    </>
  )
}
