import { TextInput } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { inLanguage } from '#domain/language/language.ts'
import { makeProductSearch } from '#domain/product/search/search.ts'
import { type SynonymGroups, synonymsOf } from '#domain/product/search/synonyms.ts'
import type { Product } from '../../state/model.ts'
import { useAskedCounts, usePreferences } from '../../state/station.tsx'
import css from './WordsTab.module.css'

const mostShown = 5

/** What a citizen finds for a question now, and would find once a group has these words. */
export function SearchPreview(props: {
  products: readonly Product[]
  groups: SynonymGroups
  edited: { key: string; words: readonly string[] }
}) {
  const { products, groups, edited } = props
  const { t } = useTranslation('words')
  const asked = useAskedCounts()
  const [typed, setTyped] = useState<string>()
  const query = typed ?? edited.words[0] ?? ''
  const search = useMemo(() => makeProductSearch(products), [products])
  const find = (synonyms: SynonymGroups): readonly Product[] =>
    query.trim() === ''
      ? []
      : search.find(query, { limit: mostShown, asked, synonyms: synonymsOf(synonyms) }).map(({ product }) => product)
  const now = find(groups)
  const after = find({ ...groups, [edited.key]: [...edited.words] })
  const isSame = now.map(({ key }) => key).join(' ') === after.map(({ key }) => key).join(' ')
  return (
    <section className={css['preview']} aria-label={t('preview.title')}>
      <h3 className={css['previewTitle']}>{t('preview.title')}</h3>
      <TextInput
        label={t('preview.query')}
        value={query}
        onChange={(event) => setTyped(event.currentTarget.value)}
        maxLength={120}
        autoComplete="off"
        spellCheck={false}
      />
      <div className={css['sides']}>
        <Found title={t('preview.now')} products={now} />
        <Found title={t('preview.after')} products={after} before={now} />
      </div>
      <p className={css['dim']} role="status">
        {query.trim() !== '' && isSame ? t('preview.same') : ''}
      </p>
    </section>
  )
}

function Found(props: { title: string; products: readonly Product[]; before?: readonly Product[] }) {
  const { title, products, before } = props
  const { t } = useTranslation('words')
  const { language } = usePreferences()
  return (
    <div className={css['found']}>
      <h4 className={css['sideTitle']}>{title}</h4>
      {products.length === 0 ? (
        <p className={css['dim']}>{t('preview.nothing')}</p>
      ) : (
        <ol className={css['hits']} aria-label={title}>
          {products.map((product) => (
            <li key={product.key} data-new={before?.includes(product) === false || undefined}>
              {inLanguage(product.ipdc.naam, language)}
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}
