import { useEffect, useId, useRef } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { type Language, inLanguage, languages, ownNames } from '#domain/language/language.ts'
import { onlineLinkOf } from '#domain/product/onlineLink.ts'
import type { Product } from '../state/model.ts'
import { ActionButton } from '../ui/ActionButton.tsx'
import { Printer } from '../ui/icons.tsx'
import { KeyCap } from '../ui/KeyCap.tsx'
import { QrCode } from '../ui/QrCode.tsx'
import { useKeys } from '../ui/useKeys.ts'
import { ChoiceButtons } from './ChoiceButtons.tsx'
import css from './CitizenSheet.module.css'
import { SheetSources, SheetText } from './SheetText.tsx'

/** In which language the citizen reads, and in which the clerk reads along where both stand beside each other. */
export type CitizenView = { language: Language; beside?: Language }

/**
 * The sheet as a citizen may see it, over the whole screen: large, in their language, with nothing that is meant for
 * staff. It can be printed, and Escape brings the desk back.
 */
export function CitizenSheet(props: {
  product: Product
  view: CitizenView
  onView: (view: CitizenView | undefined) => void
}) {
  const { product, view, onView } = props
  const { t, i18n } = useTranslation(['catalogue', 'common'])
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const own = languages.find((one) => one === i18n.language) ?? 'nl'
  const isBeside = view.beside !== undefined
  const toggle = () => {
    const { language } = view
    const other = language === own ? (languages.find((one) => one !== own) ?? own) : language
    onView(isBeside ? { language } : { language: other, beside: own })
  }
  useKeys({ 'Alt+L': toggle }, { inDialog: true })
  const close = () => onView(undefined)
  return createPortal(
    <dialog
      ref={dialog}
      className={css['view']}
      aria-label={t('citizen.title', { product: inLanguage(product.ipdc.naam, own) })}
      onClose={close}
    >
      <div className={css['bar']}>
        <ChoiceButtons
          label={t('citizen.language')}
          choices={languages.map((key) => ({ key, words: ownNames[key], lang: key }))}
          chosen={view.language}
          onChoose={(language) => onView({ ...view, language })}
        />
        <label className={css['beside']} htmlFor={id}>
          <input id={id} type="checkbox" aria-keyshortcuts="Alt+L" checked={isBeside} onChange={toggle} />
          {t('citizen.beside')}
          <KeyCap chord="Alt+L" />
        </label>
        <div className={css['actions']}>
          <ActionButton label={t('citizen.print')} icon={<Printer />} onPress={() => window.print()} />
          <ActionButton label={t('common:close')} chord="Escape" kind="quiet" onPress={() => dialog.current?.close()} />
        </div>
      </div>
      {/* A scrolling region must be reachable by keyboard. */}
      <div className={css['columns']} data-beside={isBeside} tabIndex={0} role="region" aria-label={t('text')}>
        {view.beside !== undefined && <Column product={product} language={view.beside} />}
        <Column product={product} language={view.language} />
      </div>
    </dialog>,
    document.body,
  )
}

function Column({ product, language }: { product: Product; language: Language }) {
  const { t } = useTranslation('catalogue', { lng: language })
  const { ipdc, local } = product
  const link = onlineLinkOf(product)
  return (
    <article className={css['column']} lang={language}>
      <h2 className={css['name']}>{inLanguage(ipdc.naam, language)}</h2>
      <ul className={css['facts']}>
        <li>
          {t('where')}: {local.where.map((place) => t(`places.${place}`)).join(', ')}
        </li>
        <li>{t(`appointments.${local.appointment}`)}</li>
        <li>
          {t('duration')}: {t('lead.minutes', { count: local.duration })}
        </li>
      </ul>
      <SheetText product={product} language={language} />
      <SheetSources product={product} language={language} />
      {link !== undefined && (
        <figure className={css['link']}>
          <QrCode data={link} label={link} module="4px" />
          <figcaption>
            {t('citizen.online')}
            <br />
            {link}
          </figcaption>
        </figure>
      )}
    </article>
  )
}
