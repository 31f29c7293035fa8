import { useTranslation } from 'react-i18next'
import { type Language, type LanguageMap, inLanguage } from '#domain/language/language.ts'
import { toBring } from '#domain/product/product.ts'
import type { Product } from '../state/model.ts'
import { RichText } from '../ui/RichText.tsx'
import styles from './ProductSheet.module.css'
import { SheetContact } from './SheetContact.tsx'
import { Links, List, Named, Part } from './SheetParts.tsx'

export type SheetTextProps = { product: Pick<Product, 'ipdc' | 'local'>; language: Language }

/** What a product's sheet tells a citizen, what they ask first on top; in any language, whatever the screen's is. */
export const SheetText = (props: SheetTextProps) => (
  <>
    <SheetFirst {...props} />
    <SheetMore {...props} />
  </>
)

/** What a citizen asks first: what it is, what to bring, what it costs and how long it takes. */
export const SheetFirst = ({ product, language }: SheetTextProps) => {
  const { ipdc, local } = product
  const { t } = useTranslation('catalogue', { lng: language })
  const say = (text: LanguageMap) => inLanguage(text, language)
  const bring = toBring(product)
  return (
    <>
      <div className={styles['lead']}>
        <RichText text={say(ipdc.beschrijving)} />
      </div>
      <Part title={t('bring')} strong>
        {bring.length === 0 ? <p>{t('nothing')}</p> : <List items={bring.map(say)} />}
      </Part>
      <Part title={t('cost')}>
        {ipdc.kosten.length === 0 ? (
          <p>{local.price === undefined ? t('free') : euros(local.price, language)}</p>
        ) : (
          <Named items={ipdc.kosten} say={say} />
        )}
      </Part>
      <Part title={t('leadTime')}>
        <p>
          {local.leadTime === undefined
            ? t('atOnce')
            : t(`lead.${local.leadTime.unit}`, { count: local.leadTime.value })}
        </p>
      </Part>
    </>
  )
}

/** How it goes, and for whom. */
export const SheetMore = ({ product, language }: SheetTextProps) => {
  const { ipdc } = product
  const { t } = useTranslation('catalogue', { lng: language })
  const say = (text: LanguageMap) => inLanguage(text, language)
  return (
    <>
      {ipdc.procedures.length > 0 && (
        <Part title={t('procedure')}>
          <ol className={styles['steps']}>
            {ipdc.procedures.map(({ naam, beschrijving, websites }) => (
              <li key={naam.nl}>
                <strong>{say(naam)}</strong> {beschrijving !== undefined && <RichText text={say(beschrijving)} />}
                <Links links={websites ?? []} say={say} />
              </li>
            ))}
          </ol>
        </Part>
      )}
      {ipdc.voorwaarden.length > 0 && (
        <Part title={t('conditions')}>
          <Named items={ipdc.voorwaarden} say={say} />
        </Part>
      )}
      {ipdc.uitzonderingen !== undefined && (
        <Part title={t('exceptions')}>
          <RichText text={say(ipdc.uitzonderingen)} />
        </Part>
      )}
      {ipdc.verdereBeschrijving !== undefined && (
        <Part title={t('more')}>
          <RichText text={say(ipdc.verdereBeschrijving)} />
        </Part>
      )}
      {ipdc.financieleVoordelen !== undefined && ipdc.financieleVoordelen.length > 0 && (
        <Part title={t('benefits')}>
          <Named items={ipdc.financieleVoordelen} say={say} />
        </Part>
      )}
    </>
  )
}

/** Where it is written, where more of it can be read, and whom to ask. */
export const SheetSources = ({ product, language }: SheetTextProps) => {
  const { ipdc } = product
  const { t } = useTranslation('catalogue', { lng: language })
  const say = (text: LanguageMap) => inLanguage(text, language)
  return (
    <>
      {(ipdc.regelgeving.length > 0 || ipdc.regelgevingTekst !== undefined) && (
        <Part title={t('legislation')}>
          {ipdc.regelgeving.length > 0 && (
            <ul className={styles['list']}>
              {ipdc.regelgeving.map(({ naam, beschrijving, url }, place) => (
                <li key={place}>
                  {naam !== undefined && say(naam)} {url !== undefined && <span className={styles['url']}>{url}</span>}
                  {beschrijving !== undefined && (
                    <div className={styles['dim']}>
                      <RichText text={say(beschrijving)} />
                    </div>
                  )}
                </li>
              ))}
            </ul>
          )}
          {ipdc.regelgevingTekst !== undefined && (
            <div className={styles['besidesList']}>
              <RichText text={say(ipdc.regelgevingTekst)} />
            </div>
          )}
        </Part>
      )}
      {ipdc.websites.length > 0 && (
        <Part title={t('websites')}>
          <Links links={ipdc.websites} say={say} />
        </Part>
      )}
      <SheetContact contacts={ipdc.contactgegevens ?? []} language={language} />
    </>
  )
}

const euros = (cents: number, language: Language): string =>
  new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR' }).format(cents / 100)
