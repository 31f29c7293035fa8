import { useTranslation } from 'react-i18next'
import { databaseNamed } from '#domain/site/databases.ts'
import type { DatabaseProgress, Progress } from '#sync/replication/progress.ts'
import { percentOf } from './percent.ts'

export type ProgressRow = { name: string; content: string; state: string }

/** Words for how far the reading is: the share of the whole, and each database by what it holds. */
export const useProgressWords = (
  site: string,
): { share: (progress: Progress) => string; rows: (progress: Progress) => ProgressRow[] } => {
  const { t, i18n } = useTranslation('status')
  const contentOf = (name: string): string => {
    const { kind, month } = databaseNamed(site, name) ?? {}
    if (kind === undefined) return name
    return kind === 'month' ? t('progress.month', { month: monthWords(month, i18n.language) }) : t(`progress.${kind}`)
  }
  const counted = (rows: number): string => new Intl.NumberFormat(i18n.language).format(rows)
  const stateOf = ({ read, left }: DatabaseProgress): string =>
    left === 0 ? t('progress.done') : t('progress.rows', { read: counted(read), total: counted(read + left) })
  return {
    share: ({ share }) => new Intl.NumberFormat(i18n.language, { style: 'percent' }).format(percentOf(share) / 100),
    rows: ({ databases }) =>
      databases.map((one) => ({ name: one.database, content: contentOf(one.database), state: stateOf(one) })),
  }
}

const monthWords = (month: string | undefined, language: string): string =>
  month === undefined
    ? ''
    : new Intl.DateTimeFormat(language, { timeZone: 'UTC', month: 'long', year: 'numeric' }).format(
        Date.parse(`${month}-15`),
      )
