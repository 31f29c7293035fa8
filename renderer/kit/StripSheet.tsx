import { useTranslation } from 'react-i18next'
import { type Language, inLanguage } from '#domain/language/language.ts'
import { type Site, queueOf } from '#domain/site/site.ts'
import { dayInWords } from '#domain/time/day.ts'
import css from './Paper.module.css'
import { PaperPage, siteName } from './PaperPage.tsx'
import type { StripPage } from './strips.ts'

/** A page of numbers to cut out along the dashes. */
export function StripSheet({ page, site, language }: { page: StripPage; site: Site; language: Language }) {
  const { t } = useTranslation('kit', { lng: language })
  const name = queueOf(site, page.queue)?.name
  return (
    <PaperPage label={t('onPaper.stripPage', { queue: page.queue })} language={language}>
      <ul className={css['strips']}>
        {page.labels.map((label) => (
          <li key={label} className={css['strip']}>
            <p className={css['stripSite']}>{siteName(site, language)}</p>
            <p className={css['stripLabel']}>{label}</p>
            <p className={css['stripQueue']}>{name === undefined ? page.queue : inLanguage(name, language)}</p>
            <p className={css['stripDay']}>{dayInWords(page.day, language)}</p>
            <p className={css['stripHint']}>{t('onPaper.stripHint')}</p>
          </li>
        ))}
      </ul>
    </PaperPage>
  )
}
