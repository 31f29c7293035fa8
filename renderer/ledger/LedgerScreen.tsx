import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type RecordKind, recordKinds } from '#domain/ledger/record.ts'
import { isStaffed, roleOf } from '#domain/site/followed.ts'
import { useAttend, useLedger, usePreferences, useStation } from '#renderer/state/station.tsx'
import { waitsForPerson } from '#sync/ledger/ledger.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { FailureMessage } from '../ui/FailureMessage.tsx'
import { Shell } from '../ui/Shell.tsx'
import { Check } from '../ui/icons.tsx'
import { useKeys } from '../ui/useKeys.ts'
import { useScrolls } from '../ui/useScrolls.ts'
import { type Tab, TabBar } from '../visit/TabBar.tsx'
import { useRun } from '../visit/useRun.ts'
import { LedgerDays } from './LedgerDays.tsx'
import css from './LedgerScreen.module.css'

type Filter = 'todo' | 'all'

/** What merges, checks and mending found: what was decided, by which rule, and what a person must still do. */
export function LedgerScreen() {
  const { t } = useTranslation('ledger')
  const lines = useLedger()
  const attend = useAttend()
  const { screen } = useStation()
  const { staff } = usePreferences()
  const [shown, setShown] = useState<Filter>('todo')
  const [kind, setKind] = useState<RecordKind>()
  const [scroll, scrolls] = useScrolls()
  const { running, error, run, clear } = useRun()
  useKeys({ 'Alt+1': () => setShown('todo'), 'Alt+2': () => setShown('all') })

  const waiting = lines.filter(waitsForPerson)
  const tabs: Tab<Filter>[] = [
    { id: 'todo', name: t('filter.todo'), chord: 'Alt+1', count: waiting.length, urgent: true },
    { id: 'all', name: t('filter.all'), chord: 'Alt+2', count: lines.length },
  ]
  const ofFilter = shown === 'todo' ? waiting : lines
  const present = recordKinds.filter((one) => one === kind || ofFilter.some(({ record }) => record.kind === one))
  const listed = kind === undefined ? ofFilter : ofFilter.filter(({ record }) => record.kind === kind)
  const whyNot = !isStaffed(roleOf(screen)) ? t('notHere') : staff === undefined ? t('whoFirst') : undefined
  return (
    <Shell place={t('place')} keys={tabs.map(({ name, chord = '' }) => ({ key: chord, does: name }))}>
      <div className={css['screen']}>
        <div className={css['choices']}>
          <TabBar label={t('show')} tabs={tabs} shown={shown} onShow={setShown} panel="ledger-panel" />
          <NativeSelect
            className={css['kinds']}
            aria-label={t('kinds')}
            value={kind ?? ''}
            onChange={(event) => setKind(recordKinds.find((one) => one === event.currentTarget.value))}
          >
            <option value="">{t('everyKind')}</option>
            {present.map((one) => (
              <option key={one} value={one}>
                {t(`kind.${one}`)}
              </option>
            ))}
          </NativeSelect>
        </div>
        {error !== undefined && <FailureMessage error={error} onClose={clear} />}
        <div
          className={css['list']}
          id="ledger-panel"
          role="tabpanel"
          aria-label={t(`filter.${shown}`)}
          ref={scroll}
          {...(scrolls ? { tabIndex: 0 } : {})}
        >
          {listed.length === 0 ? (
            <Nothing filter={shown} ofKind={kind !== undefined} />
          ) : (
            <LedgerDays
              lines={listed}
              whyNot={whyNot}
              busy={running}
              onAttend={(record) => void run(record.id, () => attend(record))}
            />
          )}
        </div>
      </div>
    </Shell>
  )
}

function Nothing({ filter, ofKind }: { filter: Filter; ofKind: boolean }) {
  const { t } = useTranslation('ledger')
  const icon = <Check size={28} />
  if (ofKind) return <EmptyState title={t('nothingOfKind')} icon={icon} />
  return filter === 'todo' ? (
    <EmptyState title={t('nothingTodo')} hint={t('nothingTodoHint')} icon={icon} />
  ) : (
    <EmptyState title={t('nothing')} hint={t('nothingHint')} icon={icon} />
  )
}
