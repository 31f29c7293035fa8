import { useTranslation } from 'react-i18next'
import { type Language, inLanguage } from '#domain/language/language.ts'
import type { Site } from '#domain/site/site.ts'
import { SheetText } from '../catalogue/SheetText.tsx'
import type { Board, Product } from '../state/model.ts'
import { namesOf } from '../visit/names.ts'
import css from './Paper.module.css'
import { PaperPage, siteName } from './PaperPage.tsx'

/** The sheets of these products for citizens, all of them in one language and then in the next. */
export function ProductSheets(props: { board: Board; products: readonly Product[]; languages: readonly Language[] }) {
  const { board, products, languages } = props
  return languages.flatMap((language) =>
    products.map((product) => (
      <ProductPage
        key={`${language} ${product.key}`}
        product={product}
        site={board.site}
        queueName={namesOf(board, language).queue(product.local.queue)}
        language={language}
      />
    )),
  )
}

function ProductPage(props: { product: Product; site: Site; queueName: string; language: Language }) {
  const { product, site, queueName, language } = props
  const { local } = product
  const { t } = useTranslation('catalogue', { lng: language })
  const name = inLanguage(product.ipdc.naam, language)
  return (
    <PaperPage label={t('title', { product: name })} language={language}>
      <header className={css['head']}>
        <div>
          <h3 className={css['title']}>{name}</h3>
          <p className={css['site']}>{siteName(site, language)}</p>
        </div>
        <ul className={css['headFacts']}>
          <li>
            {t('where')}: {local.where.map((place) => t(`places.${place}`)).join(', ')}
          </li>
          <li>
            {t('queue')}: {local.queue} · {queueName}
          </li>
          <li>{t(`appointments.${local.appointment}`)}</li>
        </ul>
      </header>
      <SheetText product={product} language={language} />
    </PaperPage>
  )
}
