import { useTranslation } from 'react-i18next'
import { type KnownFlag, hasNews, latestFirst } from '#domain/product/flags/standing.ts'
import { ActionButton } from '../../ui/ActionButton.tsx'
import { Check } from '../../ui/icons.tsx'
import type { Names } from '../../visit/names.ts'
import css from './Flags.module.css'
import { FlagThread } from './FlagThread.tsx'
import type { FlagWork } from './useFlagWork.ts'

/** What is open about a sheet, each with what was said of it; who raised it can say that they have read the answer. */
export function SheetThreads(props: {
  flags: readonly KnownFlag[]
  names: Names
  by: string | undefined
  work: FlagWork
}) {
  const { flags, names, by, work } = props
  const { t } = useTranslation('flags')
  return (
    <ul className={css['threads']} aria-label={t('onSheetList')}>
      {flags.toSorted(latestFirst).map((flag) => (
        <li key={flag.id}>
          <FlagThread flag={flag} names={names} />
          {by !== undefined && hasNews(flag, by) && (
            <ActionButton
              label={t('read')}
              kind="quiet"
              icon={<Check size={16} />}
              busy={work.running !== undefined}
              onPress={() => void work.read(flag)}
            />
          )}
        </li>
      ))}
    </ul>
  )
}
