import { useTranslation } from 'react-i18next'
import type { CalendarStep } from '#domain/activity/calendar/plan.ts'
import { inOrder, stillToCome } from '#domain/activity/times.ts'
import { withoutTurns } from '#domain/language/direction.ts'
import { Language } from '#domain/language/language.ts'
import { useTrueMinute } from '../state/station.tsx'
import { useScrolls } from '../ui/useScrolls.ts'
import css from './CalendarDialog.module.css'
import type { CalendarPreview } from './useCalendarImport.ts'
import { useWhenWords } from './useWhenWords.ts'

/** No more rows than anybody reads; the counts say how many there are. */
const mostRows = 200

/** What a calendar would bring, and what of it was refused and why. */
export function CalendarReport({ preview }: { preview: CalendarPreview }) {
  const { reading, steps } = preview
  const { t } = useTranslation('activity')
  const [scroll, scrolls] = useScrolls()
  const count = (kind: CalendarStep['kind']): number => steps.filter((step) => step.kind === kind).length
  const refused = [
    ...reading.refused.map(({ line, uid, title, reason, value }) => ({
      ...{ line, what: title ?? uid ?? '', why: t(`import.refused.${reason}`, { value: withoutTurns(value) }) },
    })),
    ...steps.flatMap(({ kind, found }) =>
      kind === 'otherUid' ? [{ line: found.line, what: found.title, why: t('import.refused.otherUid') }] : [],
    ),
  ]
  return (
    <div className={css['report']} ref={scroll} {...(scrolls ? { tabIndex: 0, role: 'group' } : {})}>
      {reading.name !== undefined && <p className={css['text']}>{withoutTurns(reading.name)}</p>}
      <ul className={css['counts']} aria-label={t('import.wouldBe')}>
        {(['new', 'changed', 'withdrawn', 'unchanged'] as const).map((kind) => (
          <li key={kind}>{t(`import.count.${kind}`, { count: count(kind) })}</li>
        ))}
        <li>{t('import.count.refused', { count: refused.length })}</li>
        <li>{t('import.count.over', { count: reading.over })}</li>
      </ul>
      {refused.length > 0 && (
        <table className={css['table']}>
          <caption>{t('import.refusedTitle')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('import.line')}</th>
              <th scope="col">{t('import.event')}</th>
              <th scope="col">{t('import.why')}</th>
            </tr>
          </thead>
          <tbody>
            {refused.slice(0, mostRows).map(({ line, what, why }, place) => (
              <tr key={place}>
                <td>{line}</td>
                <td>{withoutTurns(what)}</td>
                <td>{why}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Steps steps={steps} />
    </div>
  )
}

function Steps({ steps }: { steps: readonly CalendarStep[] }) {
  const { t, i18n } = useTranslation('activity')
  const now = useTrueMinute()
  const when = useWhenWords(Language.catch('nl').parse(i18n.language), now)
  const told = steps.flatMap(({ kind, ...step }) =>
    kind === 'unchanged' || kind === 'otherUid' ? [] : [{ ...step, kind }],
  )
  if (told.length === 0) return null
  return (
    <table className={css['table']}>
      <caption>{t('import.wouldBe')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('import.event')}</th>
          <th scope="col">{t('field.times')}</th>
          <th scope="col">{t('import.becomes')}</th>
        </tr>
      </thead>
      <tbody>
        {told.slice(0, mostRows).map(({ found, key, kind }) => {
          const [next = inOrder(found.times).at(-1)] = stillToCome(found.times, now)
          const others = Object.keys(found.times).length - 1
          return (
            <tr key={key}>
              <td>{found.title}</td>
              <td>
                {next !== undefined && when(next)} {others > 0 && t('import.more', { count: others })}
                {found.hasMore && ` ${t('import.bounded')}`}
              </td>
              <td>{t(`import.kind.${kind}`)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
