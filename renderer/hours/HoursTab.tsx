import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '#domain/language/language.ts'
import { heeding, receptionHours } from '#domain/hours/followed.ts'
import { type HoursUse, type Timetable, hoursIdOf } from '#domain/hours/timetable.ts'
import type { Site } from '#domain/site/site.ts'
import { decides } from '#domain/staff/decides.ts'
import layouts from '../layouts/Layouts.module.css'
import { useBoard, useHoursEdits, usePreferences, useStation } from '../state/station.tsx'
import { ActionButton } from '../ui/ActionButton.tsx'
import { Panel } from '../ui/Panel.tsx'
import { Plus } from '../ui/icons.tsx'
import { useNames } from '../visit/useNames.ts'
import { DoorsField } from './DoorsField.tsx'
import css from './Hours.module.css'
import { Standing } from './Standing.tsx'
import { type HoursTyping, TimetableEditor } from './TimetableEditor.tsx'
import { draftOfHours, inOrder } from './hoursDraft.ts'

/** What is typed of each timetable, by its id. */
export type HoursTypings = Readonly<Record<string, HoursTyping | undefined>>

/** The opening hours of the reception, the phone and the departments that have their own; one of them open to be changed. */
export function HoursTab(props: {
  site: Site
  typings: HoursTypings
  onTypings: (change: (typings: HoursTypings) => HoursTypings) => void
}) {
  const { site, typings, onTypings } = props
  const { t } = useTranslation(['hours', 'settings'])
  const { staff, timetables } = useBoard()
  const { keepHours } = useHoursEdits()
  const { site: siteId } = useStation()
  const mayDecide = decides(staff, usePreferences().staff)
  const nameOf = useUseName()
  const newHours = useNewHours(site)
  const reception = receptionHours(timetables)
  const [chosen, setChosen] = useState<string>()
  const [adding, setAdding] = useState('')

  const uses: HoursUse[] = [
    { is: 'reception' },
    { is: 'phone' },
    ...Object.keys(site.departments).map((department): HoursUse => ({ is: 'department', department })),
  ]
  const all = uses.map((use) => {
    const id = hoursIdOf(siteId, use)
    const stored = timetables.find((timetable) => timetable.id === id)
    return { id, use, stored, saved: stored === undefined ? newHours(use) : inOrder(withoutId(stored)) }
  })
  const shown = all.filter(({ id, saved }) => !saved.isWithdrawn || typings[id] !== undefined)
  const others = all.filter((one) => !shown.includes(one))
  const open = shown.find(({ id }) => id === chosen) ?? shown[0]
  const type = (id: string, typing: HoursTyping | undefined): void =>
    onTypings((present) => ({ ...present, [id]: typing }))
  const add = (): void => {
    const one = others.find(({ id }) => id === adding) ?? others[0]
    if (one === undefined) return
    type(one.id, { draft: { ...draftOfHours(one.saved), isWithdrawn: false }, base: one.saved })
    setChosen(one.id)
  }
  return (
    <div className={css['columns']}>
      <Panel title={t('title')} count={shown.length}>
        <div className={layouts['form']}>
          <p className={layouts['hint']}>{t('hint')}</p>
          <ul className={css['list']}>
            {shown.map(({ id, use, saved }) => (
              <li key={id}>
                <button
                  type="button"
                  className={css['choice']}
                  aria-current={id === open?.id}
                  onClick={() => setChosen(id)}
                >
                  <span>{nameOf(use)}</span>
                  <span className={css['aside']}>
                    {typings[id] === undefined ? <Standing timetable={heeding(saved, reception)} /> : t('unsaved')}
                  </span>
                </button>
              </li>
            ))}
          </ul>
          {others.length > 0 && (
            <div className={css['adding']}>
              <NativeSelect
                label={t('addFor')}
                value={adding}
                data={others.map(({ id, use }) => ({ value: id, label: nameOf(use) }))}
                disabled={!mayDecide}
                onChange={(event) => setAdding(event.currentTarget.value)}
              />
              <ActionButton
                label={t('add')}
                icon={<Plus size={16} />}
                kind="quiet"
                disabled={!mayDecide}
                reason={t('settings:keys.onlySupervisor')}
                onPress={add}
              />
            </div>
          )}
          <DoorsField site={site} disabled={!mayDecide} />
        </div>
      </Panel>
      {open !== undefined && (
        <TimetableEditor
          key={open.id}
          name={nameOf(open.use)}
          saved={open.saved}
          reception={reception}
          typing={typings[open.id]}
          disabled={!mayDecide}
          onTyping={(typing) => type(open.id, typing)}
          save={(next, base) => keepHours({ base: open.stored === undefined ? undefined : base, next })}
        />
      )}
    </div>
  )
}

const withoutId = ({ id: _id, ...timetable }: Timetable & { id: string }): Timetable => timetable

/** Whose hours they are, in words. */
const useUseName = (): ((use: HoursUse) => string) => {
  const { t } = useTranslation('hours')
  const names = useNames()
  return (use) => (use.is === 'department' ? names.department(use.department) : t(`use.${use.is}`))
}

/** Hours that nobody began yet: they count for nothing, and begin as the reception's week is. */
const useNewHours = (site: Site): ((use: HoursUse) => Timetable) => {
  const { i18n } = useTranslation('hours')
  const { timetables } = useBoard()
  const first = Object.entries(timetables.find(({ use }) => use.is === 'reception')?.tables ?? {}).slice(0, 1)
  const named = (key: 'reception' | 'phone', language: Language): string =>
    i18n.t(`hours:use.${key}`, { lng: language })
  return (use) => ({
    name:
      use.is === 'department'
        ? (site.departments[use.department] ?? { nl: use.department })
        : { nl: named(use.is, 'nl'), fr: named(use.is, 'fr'), en: named(use.is, 'en'), de: named(use.is, 'de') },
    use,
    closedOnHolidays: true,
    followsClosings: use.is !== 'reception',
    tables: Object.fromEntries(first),
    exceptions: {},
    isWithdrawn: true,
  })
}
