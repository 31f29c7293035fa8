import { NativeSelect } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { hasNews } from '#domain/product/flags/standing.ts'
import { useBoard, useFlags, usePreferences, useStation } from '../../state/station.tsx'
import { Text, useDraft } from '../../state/useDraft.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { FailureMessage } from '../../ui/FailureMessage.tsx'
import { Check } from '../../ui/icons.tsx'
import { UndoBar } from '../../ui/UndoBar.tsx'
import { TabBar } from '../../visit/TabBar.tsx'
import { useNames } from '../../visit/useNames.ts'
import { FlagDetail } from './FlagDetail.tsx'
import { FlagList } from './FlagList.tsx'
import css from './FlagsTab.module.css'
import { type Whose, openCounts, perDepartment, rowOf, shownFlags, whichFlags, whoseFlags } from './shownFlags.ts'
import { useFlagWork } from './useFlagWork.ts'

const noText = Text.optional()

/** What staff found wrong or unclear on product sheets: to answer, to close, and to read what became of it. */
export function FlagsTab() {
  const { t } = useTranslation('flags')
  const { products, staff } = useBoard()
  const { site } = useStation()
  const flags = useFlags()
  const { staff: by = '' } = usePreferences()
  const names = useNames()
  const work = useFlagWork()
  const question = useMemo(() => ({ flags, products, staff, site, by }), [flags, products, staff, site, by])
  const counts = openCounts(question)
  const news = flags.some((flag) => hasNews(flag, by))
  const [asked, setWhose] = useState<Whose>()
  // What waits for whoever comes here is shown first, and stays there when it has been seen to.
  if (asked === undefined && flags.length > 0) setWhose(counts.mine > 0 ? 'mine' : news ? 'raised' : 'all')
  const whose = asked ?? 'mine'
  const [which, setWhich] = useState<(typeof whichFlags)[number]>('open')
  const [department, setDepartment] = useState('')
  const [chosen, setChosen] = useDraft<string | undefined>('flag', noText, undefined)

  const rows = shownFlags(question, { whose, which })
  const departments = perDepartment(rows)
  const isChosen = departments.some((one) => one.department === department)
  const listed = isChosen ? rows.filter(({ product }) => product?.local.department === department) : rows
  // What was just closed stays beside the list until another is chosen.
  const shown = rowOf(question, chosen)
  return (
    <div className={css['tab']}>
      <div className={css['side']}>
        <TabBar
          label={t('whose.label')}
          tabs={whoseFlags.map((id) => ({
            id,
            name: t(`whose.${id}`),
            count: counts[id],
            urgent: id === 'raised' ? news : id === 'mine',
          }))}
          shown={whose}
          onShow={setWhose}
          panel="flags-list"
        />
        <div className={css['choices']}>
          <NativeSelect
            aria-label={t('which.label')}
            value={which}
            onChange={(event) => setWhich(whichFlags.find((one) => one === event.currentTarget.value) ?? 'open')}
          >
            {whichFlags.map((one) => (
              <option key={one} value={one}>
                {t(`which.${one}`)}
              </option>
            ))}
          </NativeSelect>
          <NativeSelect
            aria-label={t('department')}
            value={isChosen ? department : ''}
            onChange={(event) => setDepartment(event.currentTarget.value)}
          >
            <option value="">{t('everyDepartment', { count: rows.length })}</option>
            {departments.map(({ department: one, count }) => (
              <option key={one} value={one}>
                {t('inDepartment', { department: names.department(one), count })}
              </option>
            ))}
          </NativeSelect>
        </div>
        <div id="flags-list" className={css['list']} role="tabpanel" aria-label={t(`whose.${whose}`)}>
          {listed.length === 0 ? (
            <EmptyState
              title={t('none.title')}
              hint={which === 'closed' ? t('none.closed') : t(`none.${whose}`)}
              icon={<Check size={24} />}
            />
          ) : (
            <FlagList rows={listed} names={names} by={by} chosen={chosen} onChoose={setChosen} />
          )}
        </div>
      </div>
      <div className={css['main']}>
        {shown === undefined ? (
          <EmptyState title={t('choose')} />
        ) : (
          <FlagDetail key={shown.flag.id} row={shown} names={names} by={by} work={work} />
        )}
        {work.error !== undefined && <FailureMessage error={work.error} onClose={work.clear} />}
        <UndoBar offer={work.undoOffer} onUndo={() => void work.undo()} />
      </div>
    </div>
  )
}
