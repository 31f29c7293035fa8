import { useTranslation } from 'react-i18next'
import { inLanguage } from '#domain/language/language.ts'
import { longestReason, mostRows } from '#domain/hours/timetable.ts'
import { WordsFields } from '../layouts/WordsFields.tsx'
import { previewWords, untranslated } from '../layouts/typedWords.ts'
import { usePreferences } from '../state/preferences.ts'
import { withRow } from '../ui/order.ts'
import { DayRows } from './DayRows.tsx'
import { DaysFields } from './DaysFields.tsx'
import { PartRows } from './PartRows.tsx'
import { type ExceptionDraft, type TimetableDraft, doubtsOfException, isFaulty } from './hoursDraft.ts'
import { useDayWords } from './useDayWords.ts'

/** The days on which a timetable is not as its week says: closed, or open otherwise, and why. */
export function ExceptionRows(props: {
  id: string
  draft: TimetableDraft
  today: string
  disabled: boolean
  showsDoubts: boolean
  open: string | undefined
  /** The part that was just added. */
  added: string | undefined
  onOpen: (id: string | undefined) => void
  onChange: (exceptions: ExceptionDraft[]) => void
}) {
  const { id, draft, today, disabled, showsDoubts, open, added, onOpen, onChange } = props
  const { t } = useTranslation(['hours', 'layouts'])
  const { language } = usePreferences()
  const words = useDayWords()
  const { exceptions } = draft
  const rows = exceptions.map((exception, index) => {
    const doubts = doubtsOfException(exception, draft, today)
    const change = (part: Partial<ExceptionDraft>): void =>
      onChange(withRow(exceptions, index, { ...exception, ...part }))
    const isReadable = doubts.from === undefined && doubts.until === undefined
    const reason = previewWords(exception.reason)
    const wrong = showsDoubts || doubts.reason === 'lacksDutch' ? doubts.reason : undefined
    return {
      id: exception.id,
      name: !isReadable
        ? t('exception.unread')
        : exception.until === ''
          ? words.long(exception.from)
          : t('exception.between', { from: words.long(exception.from), until: words.long(exception.until) }),
      aside: [
        t(exception.openings.length === 0 ? 'exception.closed' : 'exception.otherwise'),
        ...(reason === undefined ? [] : [inLanguage(reason, language)]),
      ].join(' · '),
      odd: doubts.odd === undefined ? undefined : t(`odd.${doubts.odd}`),
      isFaulty: isFaulty(doubts),
      body: (
        <>
          <DaysFields
            days={exception}
            faults={doubts}
            untilHint={t('days.oneDay')}
            disabled={disabled}
            isNew={exception.id === added}
            onChange={change}
          />
          <WordsFields
            label={t('exception.reason')}
            words={exception.reason}
            longest={longestReason}
            error={
              wrong === 'noReason'
                ? t('fault.noReason')
                : wrong === 'lacksDutch'
                  ? t('layouts:words.lacksDutch')
                  : undefined
            }
            untranslated={untranslated(exception.reason)}
            disabled={disabled}
            onChange={(typed) => change({ reason: typed })}
          />
          <DayRows
            label={t('exception.openings')}
            weekday={0}
            rows={exception.openings}
            faults={doubts.rows}
            most={mostRows.day}
            none={t('exception.none')}
            disabled={disabled}
            onChange={(openings) => change({ openings })}
          />
        </>
      ),
    }
  })
  return (
    <PartRows
      {...{ id, rows, disabled, showsDoubts, open, onOpen }}
      label={t('exception.title')}
      onRemove={(gone) => onChange(exceptions.filter((exception) => exception.id !== gone))}
    />
  )
}
