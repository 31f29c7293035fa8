import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { type Move, stepAt } from '#domain/guide/advance.ts'
import type { GuideVersion } from '#domain/guide/guide.ts'
import { type Play, backTo, played, ticked, walkOf } from '#domain/guide/play.ts'
import { type GuideShown, shownOf } from '#domain/guide/shown.ts'
import { inLanguage, languages } from '#domain/language/language.ts'
import { ChoiceButtons } from '../catalogue/ChoiceButtons.tsx'
import { ActionButton } from '../ui/ActionButton.tsx'
import { useKeys } from '../ui/useKeys.ts'
import css from './GuidePlayer.module.css'
import { GuideStep } from './GuideStep.tsx'
import { GuideTrail } from './GuideTrail.tsx'
import { type GuidePress, guidePress, numbered } from './pressed.ts'

/** What can be done where a guide ended. */
export type GuideEnding = { label: string; chord: 'Enter' | 'Shift+Enter'; busy?: boolean; onPress: () => void }

/**
 * A guide as staff play it, by keys alone: digits answer, Enter goes on, Space ticks, Backspace goes back, Escape puts it aside.
 * It holds nothing itself: what was answered lies with whoever shows it.
 */
export function GuidePlayer(props: {
  version: Pick<GuideVersion, 'guide' | 'at' | 'content'>
  play: Play
  /** Another version was published since it was put aside. */
  isRenewed?: boolean
  onPlay: (play: Play) => void
  /** What this desk can do with what was shown, once the guide has ended. */
  endings: (shown: GuideShown) => readonly GuideEnding[]
  /** Ends it where it stands, with what was answered; absent where nothing is kept. */
  onStop?: ((shown: GuideShown) => void) | undefined
  onClose?: (() => void) | undefined
  /** The keyboard goes on in the guide once it is shown. */
  takesFocus?: boolean
}) {
  const { version, play, isRenewed = false, onPlay, endings, onStop, onClose, takesFocus = true } = props
  const { content } = version
  const { t } = useTranslation(['guide', 'common'])
  const section = useRef<HTMLElement>(null)
  const hasMoved = useRef(false)
  const walk = useMemo(() => walkOf(content, play), [content, play])
  const step = stepAt(content, walk)
  const shown = shownOf(version, walk, play.language)
  const ends = step?.kind === 'outcome' ? endings(shown) : []
  const place = `${walk.at} ${String(walk.taken.length)}`

  const go = (next: Play) => {
    hasMoved.current = true
    onPlay(next)
  }
  const move = (made: Move) => go(played(content, play, made))
  const choose = (number: number) => {
    if (step?.kind === 'question') {
      const chosen = numbered(step.answers).find(({ digit }) => digit === number)
      if (chosen !== undefined) move({ does: 'answer', answer: chosen.answer.id })
    }
    const item = step?.kind === 'checklist' ? step.items[number - 1] : undefined
    if (item !== undefined) onPlay(ticked(play, item.id))
  }
  const goOn = (isWhole: boolean) => {
    if (step?.kind === 'information') move({ does: 'goOn' })
    if (step?.kind === 'checklist') {
      move({ does: 'check', items: isWhole ? step.items.map(({ id }) => id) : play.ticked })
    }
    const ending = ends.find(({ chord }) => chord === (isWhole ? 'Shift+Enter' : 'Enter'))
    if (ending !== undefined && ending.busy !== true) ending.onPress()
  }
  const switchLanguage = () => {
    const next = languages[(languages.indexOf(play.language) + 1) % languages.length] ?? 'nl'
    onPlay({ ...play, language: next })
  }
  const stop = () => {
    if (step?.kind !== 'outcome') onStop?.(shown)
  }
  const press = (pressed: GuidePress) => {
    switch (pressed.does) {
      case 'number':
        choose(pressed.number)
        break
      case 'enter':
      case 'shiftEnter':
        goOn(pressed.does === 'shiftEnter')
        break
      case 'back':
      case 'restart':
        move({ does: pressed.does })
        break
      case 'stop':
        stop()
        break
      case 'language':
        switchLanguage()
        break
      case 'up':
      case 'down':
        focusBeside(section.current, pressed.does === 'up' ? -1 : 1)
    }
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing || event.defaultPrevented) return
    const pressed = guidePress(event.nativeEvent)
    const onButton = event.target instanceof Element && event.target.closest('button') !== null
    // A focused button is pressed by Enter, as everywhere.
    if (pressed === undefined || (pressed.does === 'enter' && onButton)) return
    event.preventDefault()
    if (!event.repeat || pressed.does === 'up' || pressed.does === 'down') press(pressed)
  }
  useKeys(onClose === undefined ? {} : { Escape: onClose })
  useEffect(() => {
    if (takesFocus || hasMoved.current) section.current?.querySelector<HTMLElement>('[data-first]')?.focus()
  }, [takesFocus, place])

  const title = inLanguage(content.title, play.language)
  return (
    <section
      ref={section}
      className={css['player']}
      tabIndex={-1}
      aria-label={t('title', { title })}
      onKeyDown={onKeyDown}
    >
      <header className={css['head']}>
        <h2 className={css['title']} lang={play.language}>
          {title}
        </h2>
        <div className={css['row']}>
          <ChoiceButtons
            label={t('language')}
            choices={languages.map((key) => ({ key, words: key.toUpperCase() }))}
            chosen={play.language}
            onChoose={(language) => onPlay({ ...play, language })}
          />
        </div>
      </header>
      <div className={css['body']}>
        {isRenewed && (
          <p className={css['count']} role="status">
            {t('renewed')}
          </p>
        )}
        <GuideStep
          key={place}
          step={step}
          language={play.language}
          ticked={play.ticked}
          endings={ends}
          onAnswer={(answer) => move({ does: 'answer', answer })}
          onTick={(item) => onPlay(ticked(play, item))}
          onGoOn={goOn}
        />
        <GuideTrail shown={shown} onBackTo={(at) => go(backTo(content, play, at))} />
      </div>
      <footer className={css['foot']}>
        <ActionButton
          label={t('back')}
          chord="Backspace"
          kind="quiet"
          disabled={walk.taken.length === 0}
          onPress={() => move({ does: 'back' })}
        />
        <ActionButton
          label={t('restart')}
          chord="Alt+Home"
          kind="quiet"
          disabled={walk.taken.length === 0}
          onPress={() => move({ does: 'restart' })}
        />
        {onStop !== undefined && step?.kind !== 'outcome' && (
          <ActionButton label={t('stop')} chord="Alt+End" kind="quiet" onPress={stop} />
        )}
        {onClose !== undefined && (
          <ActionButton label={t('common:close')} chord="Escape" kind="quiet" onPress={onClose} />
        )}
      </footer>
    </section>
  )
}

/** The next answer or item, from wherever the focus is. */
const focusBeside = (root: HTMLElement | null, by: 1 | -1): void => {
  const options = [...(root?.querySelectorAll<HTMLElement>('[data-option]') ?? [])]
  const present = options.findIndex((option) => option === document.activeElement)
  const next = present === -1 ? (by === 1 ? 0 : options.length - 1) : present + by
  options[next]?.focus()
}
