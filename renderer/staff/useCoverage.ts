import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { withoutBackup } from '#domain/staff/backups.ts'
import { type Gap, coverageGaps } from '#domain/staff/coverage.ts'
import { timeOf } from '#domain/time/day.ts'
import { dayPartOf } from '#domain/time/week.ts'
import { useBoard, usePreferences } from '../state/station.tsx'
import { useNames } from '../visit/useNames.ts'
import { openDays } from './openDays.ts'
import { timesText, useDayWords } from './useDayWords.ts'

/** What of a day nobody can do, in sentences, each with its times. */
export type DayCoverage = { day: string; gaps: (Finding & { times: string })[]; backups: Finding | undefined }

/** A sentence, and all names where it has only some. */
export type Finding = { text: string; all: string | undefined }

/** So many names are read; the rest is counted. */
const mostNames = 3

/** What nobody can do on these days, by day; days on which nothing lacks are not among them. */
export const useCoverage = (days: readonly string[]): { found: DayCoverage[]; isOpen: boolean } => {
  const { t } = useTranslation('staff')
  const { timetables, staff, products } = useBoard()
  const { language } = usePreferences()
  const names = useNames()
  const { weekday } = useDayWords()
  return useMemo(() => {
    const open = openDays(timetables, days)
    const onSite = products.filter(({ local }) => local.channels.includes('onSite'))
    const question = { staff, products: onSite, days: open }
    const gaps = Map.groupBy(coverageGaps(question), ({ day }) => day)
    const backups = new Map(withoutBackup(question).map(({ day, products: lacking }) => [day, lacking]))
    const list = new Intl.ListFormat(language)
    const named = (all: readonly string[]): string =>
      all.length <= mostNames + 1
        ? list.format(all)
        : t('coverage.more', { names: all.slice(0, mostNames).join(', '), count: all.length - mostNames })
    const finding = (all: readonly string[], textOf: (what: string) => string): Finding => ({
      text: textOf(named(all)),
      all: all.length <= mostNames + 1 ? undefined : list.format(all),
    })
    const gapFinding = (gap: Gap): Finding => {
      const [first] = gap.times
      const [last] = gap.times.slice(-1)
      const middle = ((first?.from ?? 0) + (last?.until ?? 0)) / 2
      const when = t(`coverage.${dayPartOf(timeOf(middle))}`, { weekday: weekday(gap.day) })
      return finding([...gap.queues.map(names.queue), ...gap.products.map(names.product)], (what) =>
        t('coverage.nobody', { what, when }),
      )
    }
    const found = days.flatMap((day): DayCoverage[] => {
      const ofDay = gaps.get(day) ?? []
      const without = backups.get(day) ?? []
      if (ofDay.length === 0 && without.length === 0) return []
      return [
        {
          day,
          gaps: ofDay.map((gap) => ({ ...gapFinding(gap), times: timesText(gap.times) })),
          backups:
            without.length === 0
              ? undefined
              : finding(
                  without.map(({ key }) => names.product(key)),
                  (what) => t('coverage.backups', { what }),
                ),
        },
      ]
    })
    return { found, isOpen: open.some(({ openings }) => openings.length > 0) }
  }, [timetables, staff, products, days, language, names, weekday, t])
}
