import { useTranslation } from 'react-i18next'
import { withoutTurns } from '#domain/language/direction.ts'
import { type Language, type LanguageMap, inLanguage } from '#domain/language/language.ts'
import type { ProductContent } from '#domain/product/product.ts'
import styles from './ProductSheet.module.css'
import { Part } from './SheetParts.tsx'

type Contact = NonNullable<ProductContent['ipdc']['contactgegevens']>[number]
type Address = NonNullable<Contact['adres']>[number]

/** Whom to ask, as the catalogue has it; addresses are shown, not followed. */
export function SheetContact({ contacts, language }: { contacts: readonly Contact[]; language: Language }) {
  const { t } = useTranslation('catalogue', { lng: language })
  const known = contacts
    .map(({ email, telefoonnummer, url, openingsuren, adres = [] }) => ({
      addresses: adres.map((one) => addressLines(one, language)).filter((lines) => lines.length > 0),
      facts: [
        [t('phone'), telefoonnummer],
        [t('email'), email],
        [t('website'), url],
        [t('hours'), openingsuren],
      ].flatMap(([name = '', value]) => (value === undefined ? [] : [{ name, value: withoutTurns(value) }])),
    }))
    .filter(({ addresses, facts }) => addresses.length > 0 || facts.length > 0)
  if (known.length === 0) return null
  return (
    <Part title={t('contact')}>
      {known.map(({ addresses, facts }, place) => (
        <div key={place} className={styles['contact']}>
          {addresses.map((lines) => (
            <address key={lines.join()} className={styles['address']}>
              {lines.join(', ')}
            </address>
          ))}
          {facts.length > 0 && (
            <dl className={styles['facts']}>
              {facts.map(({ name, value }) => (
                <div key={name} className={styles['fact']}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          )}
        </div>
      ))}
    </Part>
  )
}

const addressLines = (address: Address, language: Language): string[] => {
  const { straatnaam, huisnummer, busnummer, postcode, gemeentenaam, land } = address
  return [[straatnaam, huisnummer, busnummer], [postcode, gemeentenaam], [land]]
    .map((line) => line.flatMap((part) => (part === undefined ? [] : wordsOf(part, language))).join(' '))
    .filter((line) => line !== '')
}

const wordsOf = (part: string | LanguageMap, language: Language): string =>
  typeof part === 'string' ? withoutTurns(part) : inLanguage(part, language)
