import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { inLanguage } from '#domain/language/language.ts'
import { decides } from '#domain/staff/decides.ts'
import { copiedWeek, noRota } from '#domain/staff/rota.ts'
import { addDays } from '#domain/time/day.ts'
import { weekDays, weekOf } from '#domain/time/week.ts'
import { useBoard, usePreferences, useRota, useToday } from '../state/station.tsx'
import { ActionButton } from '../ui/ActionButton.tsx'
import { FailureMessage } from '../ui/FailureMessage.tsx'
import { Panel } from '../ui/Panel.tsx'
import { UndoBar } from '../ui/UndoBar.tsx'
import { Copy } from '../ui/icons.tsx'
import { useKeys } from '../ui/useKeys.ts'
import { CoveragePanel } from './CoveragePanel.tsx'
import css from './Rota.module.css'
import { RotaDialog } from './RotaDialog.tsx'
import { RotaFaults } from './RotaFaults.tsx'
import { RotaGrid } from './RotaGrid.tsx'
import { openDays } from './openDays.ts'
import { useDayWords } from './useDayWords.ts'
import { useStaffWork } from './useStaffWork.ts'

export type Cell = { counter: string; day: string }

/** Who sits at which counter in a week; beside it what is wrong with that, and what nobody can do in that week. */
export function RotaTab() {
  const { t } = useTranslation('staff')
  const { site, staff, timetables } = useBoard()
  const { staff: by, language } = usePreferences()
  const mayDecide = decides(staff, by)
  const today = useToday()
  const { short } = useDayWords()
  const [asked, setAsked] = useState<string>()
  const [opened, setOpened] = useState<Cell>()
  const work = useStaffWork()
  const of = asked ?? today
  const days = useMemo(() => weekDays(of), [of])
  const week = weekOf(of)
  const known = useRota(week)
  const rota = known ?? noRota
  const before = useRota(weekOf(addDays(of, -7)))
  const places = Object.values(rota.assignments)
  const shown = openDays(timetables, days).filter(
    ({ day, openings }) => openings.length > 0 || places.some((place) => place.day === day),
  )
  const copied = before === undefined || known === undefined ? {} : copiedWeek({ before, present: rota })
  const count = Object.keys(copied).length
  const move = (weeks: number): void => setAsked(addDays(of, 7 * weeks))
  const cellWord = ({ counter, day }: Cell): Record<'counter' | 'day', string> => {
    const found = site.counters.find(({ number }) => number === counter)
    return { counter: found === undefined ? counter : inLanguage(found.name, language), day: short(day) }
  }
  const changeCell = (cell: Cell, change: Parameters<typeof work.changeRota>[1]): Promise<boolean> =>
    work.changeRota(week, change, t('rota.changed', cellWord(cell)))
  const clear = (cell: Cell): void => {
    const ids = Object.entries(rota.assignments).flatMap(([id, { counter, day }]) =>
      counter === cell.counter && day === cell.day ? [id] : [],
    )
    if (mayDecide && ids.length > 0) void changeCell(cell, Object.fromEntries(ids.map((id) => [id, null])))
  }
  const copy = (): void => {
    if (count > 0) void work.changeRota(week, copied, t('rota.copied', { count }))
  }
  useKeys({ PageUp: () => move(-1), PageDown: () => move(1) })
  useKeys({ 'Alt+K': copy }, { enabled: mayDecide })
  const first = days[0] ?? of
  return (
    <div className={css['tab']}>
      <div className={css['main']}>
        <div className={css['acts']}>
          <ActionButton label={t('rota.before')} chord="PageUp" kind="quiet" onPress={() => move(-1)} />
          <h2 className={css['week']} role="status">
            {t('rota.week', { week: week.slice(6), from: short(first), until: short(addDays(first, 6)) })}
          </h2>
          <ActionButton label={t('rota.after')} chord="PageDown" kind="quiet" onPress={() => move(1)} />
          <ActionButton
            label={t('rota.copy')}
            chord="Alt+K"
            icon={<Copy size={16} />}
            disabled={!mayDecide || count === 0}
            reason={t(mayDecide ? 'rota.nothingToCopy' : 'onlyDeciders')}
            onPress={copy}
          />
        </div>
        {work.error !== undefined && <FailureMessage error={work.error} onClose={work.clear} />}
        <Panel title={t('rota.title')} count={places.length}>
          <RotaGrid rota={rota} days={shown} onOpen={setOpened} onClear={clear} />
        </Panel>
        <UndoBar offer={work.offer} onUndo={work.undo} />
      </div>
      <div className={css['side']}>
        <RotaFaults rota={rota} />
        <CoveragePanel days={days} none={t('coverage.noneOfWeek')} />
      </div>
      {opened !== undefined && (
        <RotaDialog
          cell={opened}
          title={t('rota.cell', cellWord(opened))}
          rota={rota}
          openings={openDays(timetables, [opened.day])[0]?.openings ?? []}
          disabled={!mayDecide}
          onChange={(change) => changeCell(opened, change)}
          onClose={() => setOpened(undefined)}
        />
      )}
    </div>
  )
}
