import { useTranslation } from 'react-i18next'
import type { Language } from '#domain/language/language.ts'
import type { Site } from '#domain/site/site.ts'
import { dayInWords } from '#domain/time/day.ts'
import css from './Paper.module.css'
import { PaperHead, PaperPage } from './PaperPage.tsx'

/** As many rows, each high enough for a pen, as a page holds. */
const rowsOnPage = 19

const columns = [
  'number',
  'products',
  'arrived',
  'called',
  'started',
  'ended',
  'counter',
  'outcome',
  'initials',
] as const

/** Blank rows for what happens without the screens, in the order in which it is entered afterwards. */
export function FormSheets(props: {
  site: Site
  /** Letter and name. */
  queues: readonly { letter: string; name: string }[]
  pages: number
  day: string
  language: Language
}) {
  const { queues, pages, ...rest } = props
  return queues.flatMap(({ letter, name }) =>
    Array.from({ length: pages }, (_, page) => (
      <FormSheet key={`${letter} ${String(page)}`} {...rest} queue={`${letter} · ${name}`} page={page + 1} of={pages} />
    )),
  )
}

function FormSheet(props: { site: Site; queue: string; page: number; of: number; day: string; language: Language }) {
  const { site, queue, page, of, day, language } = props
  const { t } = useTranslation('kit', { lng: language })
  return (
    <PaperPage label={`${t('onPaper.form')} · ${queue} · ${String(page)}`} language={language}>
      <PaperHead
        site={site}
        language={language}
        title={t('onPaper.form')}
        facts={[dayInWords(day, language), `${t('onPaper.queue')}: ${queue}`, t('onPaper.sheetNo', { page, of })]}
      />
      <table className={css['form']}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={css[column]}>
                {t(`onPaper.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: rowsOnPage }, (_, row) => (
            <tr key={row}>
              {columns.map((column) => (
                <td key={column} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={css['formHint']}>{t('onPaper.formHint')}</p>
    </PaperPage>
  )
}
