import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type DisplayLayout, mostLayouts, usualDisplay } from '#domain/site/displays.ts'
import type { Site } from '#domain/site/site.ts'
import { siteStations } from '#domain/site/stations.ts'
import { decides } from '#domain/staff/decides.ts'
import { useBoard, useNow, usePreferences, useSiteEdits, useStations } from '../state/station.tsx'
import { ActionButton } from '../ui/ActionButton.tsx'
import { Panel } from '../ui/Panel.tsx'
import { Plus } from '../ui/icons.tsx'
import { DisplayPreview } from './DisplayPreview.tsx'
import css from './Layouts.module.css'
import { LayoutRows } from './LayoutRows.tsx'
import { RemovedLayouts } from './RemovedLayouts.tsx'
import { LayoutSaveBar } from './LayoutSaveBar.tsx'
import {
  type LayoutDraft,
  displaysOfDraft,
  doubtsOfLayout,
  draftOfDisplays,
  draftOfLayout,
  isRight,
  newLayout,
  newLayoutId,
} from './displaysDraft.ts'
import { type Typing, useLayoutEdit } from './useLayoutEdit.ts'

export type DisplaysDraft = { layouts: LayoutDraft[] }

const noLayouts: never[] = []
const draftOf = (displays: Parameters<typeof draftOfDisplays>[0]): DisplaysDraft => ({
  layouts: draftOfDisplays(displays),
})
const valueOf = ({ layouts }: DisplaysDraft) => displaysOfDraft(layouts)

/** What the screens of the site's halls show, and beside it the screen that is open. */
export function DisplaysTab(props: {
  site: Site
  typing: Typing<DisplaysDraft, DisplayLayout[]> | undefined
  onTyping: (typing: Typing<DisplaysDraft, DisplayLayout[]> | undefined) => void
}) {
  const { site, typing, onTyping } = props
  const { t } = useTranslation(['layouts', 'settings'])
  const { staff, layoutNews } = useBoard()
  const now = useNow()
  const mayDecide = decides(staff, usePreferences().staff)
  const { planDisplays } = useSiteEdits()
  const id = useId()
  const stations = useDisplayStations(site)
  const [open, setOpen] = useState<string>()
  const [added, setAdded] = useState<string>()
  const edit = useLayoutEdit({
    saved: site.displays ?? noLayouts,
    typing,
    onTyping,
    draftOf,
    valueOf,
    save: planDisplays,
    told: t('displays.saved'),
  })
  const { layouts } = edit.draft
  const change = (next: LayoutDraft[]): void => edit.change({ layouts: next })
  const show = (layout: LayoutDraft): void => {
    setAdded(layout.id)
    setOpen(layout.id)
  }
  const add = (): void => {
    const layout = newLayout({
      id: newLayoutId(crypto.randomUUID()),
      name: t('displays.newName', { number: layouts.length + 1 }),
    })
    change([...layouts, layout])
    show(layout)
  }
  const shown = layouts.find((layout) => layout.id === open) ?? layouts[0] ?? draftOfLayout(usualDisplay)
  return (
    <div className={css['columns']}>
      <Panel title={t('displays.title')} count={layouts.length}>
        <div className={css['form']}>
          <p className={css['hint']}>{t(layouts.length === 0 ? 'displays.none' : 'displays.hint')}</p>
          <LayoutRows
            id={id}
            site={site}
            stations={stations}
            layouts={layouts}
            kept={layoutNews?.kept ?? []}
            now={now}
            disabled={!mayDecide}
            showsDoubts={edit.showsDoubts}
            open={open}
            added={added}
            onOpen={setOpen}
            onAdded={show}
            onChange={change}
          />
          <div className={css['buttons']}>
            <ActionButton
              label={t('displays.add')}
              icon={<Plus size={16} />}
              kind="quiet"
              disabled={!mayDecide || layouts.length >= mostLayouts}
              reason={mayDecide ? t('displays.most', { count: mostLayouts }) : t('settings:keys.onlySupervisor')}
              onPress={add}
            />
          </div>
          <RemovedLayouts
            removed={(layoutNews?.removed ?? []).filter(({ layout }) =>
              layouts.every(({ id: one }) => one !== layout.id),
            )}
            now={now}
            disabled={!mayDecide || layouts.length >= mostLayouts}
            onRestore={(layout) => {
              change([...layouts, draftOfLayout(layout)])
              setOpen(layout.id)
            }}
          />
          <LayoutSaveBar
            edit={edit}
            overtaken={t('displays.overtaken')}
            label={t('displays.save')}
            mayDecide={mayDecide}
            onRefused={() => setOpen(layouts.find((layout) => !isRight(doubtsOfLayout(layout)))?.id)}
          />
        </div>
      </Panel>
      <Panel title={t('preview.title')}>
        <DisplayPreview draft={shown} site={site} />
      </Panel>
    </div>
  )
}

/** The stations that said they show the screen of a hall, and those that were approved for citizens and not heard yet. */
const useDisplayStations = (site: Site): string[] => {
  const isApproved = (name: string): boolean =>
    site.keys.some(({ station, staffed }) => station === name && staffed === false)
  return siteStations({ site, beats: useStations(), now: 0 })
    .filter(({ station, beat }) => (beat === undefined ? isApproved(station) : beat.screen === 'display'))
    .map(({ station }) => station)
    .sort()
}
