import { useTranslation } from 'react-i18next'
import { timeOf } from '#domain/time/day.ts'
import { useNow } from '../state/clock.ts'
import { ActionButton } from '../ui/ActionButton.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { LanguageMark } from '../ui/LanguageMark.tsx'
import { VisitList } from '../ui/VisitList.tsx'
import { VisitRow } from '../ui/VisitRow.tsx'
import { Note, Undo } from '../ui/icons.tsx'
import type { Names } from '../visit/names.ts'
import { type Entered, mayTakeBack } from './useSheet.ts'

/** What was kept in this sitting, the latest first; each row can be taken back for ten seconds. */
export function EnteredList(props: {
  entered: readonly Entered[]
  names: Names
  onTakeBack: (entered: Entered) => void
}) {
  const { entered, names, onTakeBack } = props
  const { t } = useTranslation(['afterwards', 'visit'])
  const now = useNow()
  if (entered.length === 0) return <EmptyState title={t('nothing')} hint={t('nothingHint')} icon={<Note size={28} />} />
  return (
    <VisitList label={t('entered')}>
      {entered.map((one, place) => {
        const { visit, row, entry } = one
        return (
          <VisitRow
            key={entry.id}
            label={visit.label}
            main={
              visit.products.length === 0 ? names.queue(visit.queue) : visit.products.map(names.product).join(' · ')
            }
            detail={
              <>
                <span>{timesOf(one) || t('noTimes')}</span>
                <span>{t(`ends.${row.end}`)}</span>
                {visit.counter !== undefined && <span>{t('visit:atCounter', { counter: visit.counter })}</span>}
                {visit.language !== 'nl' && <LanguageMark language={visit.language} />}
              </>
            }
            actions={
              mayTakeBack(one, now) && (
                <ActionButton
                  label={t('takeBack')}
                  {...(place === 0 ? { chord: 'Alt+Z' } : {})}
                  icon={<Undo />}
                  onPress={() => onTakeBack(one)}
                />
              )
            }
          />
        )
      })}
    </VisitList>
  )
}

const timesOf = ({ visit: { registeredAt, calledAt, startedAt, endedAt } }: Entered): string =>
  [registeredAt, calledAt, startedAt, endedAt].flatMap((ms) => (ms === undefined ? [] : [timeOf(ms)])).join(' → ')
