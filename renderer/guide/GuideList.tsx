import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { GuideVersion } from '#domain/guide/guide.ts'
import { inLanguage } from '#domain/language/language.ts'
import type { KnownLater } from '../state/guides.ts'
import { usePreferences } from '../state/station.tsx'
import { ActionButton } from '../ui/ActionButton.tsx'
import { KeyCap } from '../ui/KeyCap.tsx'
import { useKeys } from '../ui/useKeys.ts'
import { useNames } from '../visit/useNames.ts'
import css from './GuidePlayer.module.css'
import { guidePress } from './pressed.ts'

/** The guides of a product to choose from; one that a later version of Balie made is named, and cannot be played. */
export function GuideList(props: {
  product: string
  published: readonly GuideVersion[]
  later: readonly KnownLater[]
  onChoose: (guide: string) => void
  onClose: () => void
}) {
  const { product, published, later, onChoose, onClose } = props
  const { t } = useTranslation(['guide', 'common'])
  const { language } = usePreferences()
  const names = useNames()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  useKeys({ Escape: onClose })
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const pressed = guidePress(event.nativeEvent)
    const chosen = pressed?.does === 'number' ? published[pressed.number - 1] : undefined
    if (chosen === undefined || event.nativeEvent.isComposing || event.defaultPrevented) return
    event.preventDefault()
    if (!event.repeat) onChoose(chosen.guide)
  }
  const title = t('list', { product: names.product(product) })
  return (
    <section className={css['player']} tabIndex={-1} aria-label={title} onKeyDown={onKeyDown}>
      <header className={css['head']}>
        <h2 className={css['title']} ref={heading} tabIndex={-1}>
          {title}
        </h2>
      </header>
      <div className={css['body']}>
        {published.length + later.length === 0 && <p className={css['later']}>{t('none')}</p>}
        <ol className={css['options']}>
          {published.map(({ guide, content }, place) => (
            <li key={guide}>
              <button type="button" className={css['option']} data-option onClick={() => onChoose(guide)}>
                {place < 9 && <KeyCap chord={String(place + 1)} />}
                <span>{inLanguage(content.title, language)}</span>
              </button>
            </li>
          ))}
        </ol>
        {later.map(({ key, title: name }) => (
          <p key={key} className={css['later']}>
            <strong>{inLanguage(name, language)}</strong> {t('later')}
          </p>
        ))}
      </div>
      <footer className={css['foot']}>
        <ActionButton label={t('common:close')} chord="Escape" kind="quiet" onPress={onClose} />
      </footer>
    </section>
  )
}
