import { type Move, stepAt } from '#domain/guide/advance.ts'
import type { GuideVersion, Step as GuideStepOf } from '#domain/guide/guide.ts'
import { productsFor } from '#domain/guide/leads.ts'
import { type Play, played, ticked, walkOf } from '#domain/guide/play.ts'
import { shownOf } from '#domain/guide/shown.ts'
import type { Guided } from '#domain/kiosk/steps.ts'
import { inLanguage } from '#domain/language/language.ts'
import { firstLine } from '../guide/firstLine.ts'
import type { Product } from '../state/model.ts'
import { Check, Ticket } from '../ui/icons.tsx'
import css from './GuideSteps.module.css'
import { KioskButton } from './KioskButton.tsx'
import { Step } from './Step.tsx'
import { Tiles } from './Tiles.tsx'
import { useWords } from './useWords.ts'

/** A product that has guides: a few questions first, of one of them where there are several, or a number at once. */
export function AskFirstStep(props: {
  product: Product
  /** None once they are withdrawn. */
  versions: readonly GuideVersion[]
  onBegin: (version: GuideVersion) => void
  onPress: (product: Product) => void
}) {
  const { product, versions, onBegin, onPress } = props
  const { t, language } = useWords()
  const tiles = [
    ...versions.map(({ guide, content }) => ({
      id: `guide ${guide}`,
      name: versions.length === 1 ? t('guide.first') : inLanguage(content.title, language),
    })),
    { id: 'atOnce', name: t('guide.atOnce') },
  ]
  return (
    <Step
      title={inLanguage(product.ipdc.naam, language)}
      hint={t(versions.length > 1 ? 'guide.which' : 'guide.firstHint')}
    >
      <Tiles
        label={inLanguage(product.ipdc.naam, language)}
        tiles={tiles}
        onPress={(id) => {
          const version = versions.find(({ guide }) => id === `guide ${guide}`)
          if (version === undefined) onPress(product)
          else onBegin(version)
        }}
      />
    </Step>
  )
}

/** One step of a guide that citizens play themselves; hints for staff are not for them. */
export function GuideStep(props: {
  version: GuideVersion
  play: Play
  onPlay: (play: Play) => void
  onNumber: (guided: Guided) => void
}) {
  const { version, play, onPlay, onNumber } = props
  const { content } = version
  const { t, language } = useWords()
  const walk = walkOf(content, play)
  const step = stepAt(content, walk)
  const move = (made: Move) => onPlay(played(content, play, made))
  const number = () => {
    const shown = shownOf(version, walk, language)
    onNumber({ products: productsFor(shown, 'ticket'), shown })
  }
  const { title, more } = firstLine(step === undefined ? t('failed.title') : inLanguage(step.text, language))
  switch (step?.kind) {
    case 'question':
      return (
        <Step title={title} hint={more}>
          <Tiles
            label={title}
            tiles={step.answers.map(({ id, text }) => ({ id, name: inLanguage(text, language) }))}
            onPress={(answer) => move({ does: 'answer', answer })}
          />
        </Step>
      )
    case 'checklist':
      return (
        <Step title={title} hint={[more, t('guide.ticked')].filter(Boolean).join(' ')}>
          <ul className={css['items']} aria-label={title}>
            {step.items.map(({ id, text }) => (
              <li key={id}>
                <button
                  type="button"
                  className={css['item']}
                  aria-pressed={play.ticked.includes(id)}
                  onClick={() => onPlay(ticked(play, id))}
                >
                  <span className={css['mark']}>{play.ticked.includes(id) && <Check size={32} />}</span>
                  <span>{inLanguage(text, language)}</span>
                </button>
              </li>
            ))}
          </ul>
          <GoOn label={t('guide.goOn')} onPress={() => move({ does: 'check', items: play.ticked })} />
        </Step>
      )
    case 'information':
      return (
        <Step title={title} hint={more}>
          <GoOn label={t('guide.goOn')} onPress={() => move({ does: 'goOn' })} />
        </Step>
      )
    case 'outcome':
      return <Outcome title={title} more={more} step={step} onNumber={number} />
    case undefined:
      return (
        <Step title={title} hint={t('failed.hint')}>
          <GoOn label={t('guide.anyway')} onPress={number} />
        </Step>
      )
  }
}

function Outcome(props: {
  title: string
  more: string | undefined
  step: Extract<GuideStepOf, { kind: 'outcome' }>
  onNumber: () => void
}) {
  const { title, more, step, onNumber } = props
  const { t, language } = useWords()
  const givesNumber = step.actions.some(({ does }) => does === 'ticket')
  return (
    <Step title={title} hint={more}>
      <ul className={css['said']}>
        {step.actions.map((action, place) =>
          action.does === 'ticket' ? null : (
            <li key={place} data-aloud>
              {action.does === 'refer'
                ? t('guide.action.refer', { to: inLanguage(action.to, language) })
                : t(`guide.action.${action.does}`)}
            </li>
          ),
        )}
      </ul>
      <GoOn label={givesNumber ? t('guide.number') : t('guide.anyway')} isNumber onPress={onNumber} />
    </Step>
  )
}

function GoOn({ label, isNumber = false, onPress }: { label: string; isNumber?: boolean; onPress: () => void }) {
  return (
    <div className={css['on']}>
      <KioskButton label={label} kind="primary" icon={isNumber ? <Ticket /> : undefined} onPress={onPress} />
    </div>
  )
}
