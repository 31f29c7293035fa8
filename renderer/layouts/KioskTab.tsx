import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { KioskPlan } from '#domain/site/kiosk.ts'
import { type Site, kioskOf } from '#domain/site/site.ts'
import { decides } from '#domain/staff/decides.ts'
import { useBoard, usePreferences, useSiteEdits } from '../state/station.tsx'
import { Panel } from '../ui/Panel.tsx'
import { KioskFields } from './KioskFields.tsx'
import { KioskPreview } from './KioskPreview.tsx'
import css from './Layouts.module.css'
import { LayoutSaveBar } from './LayoutSaveBar.tsx'
import { ThemeList } from './ThemeList.tsx'
import { type KioskDraft, doubtsOfTheme, draftOfKiosk, kioskOfDraft } from './kioskDraft.ts'
import { type Typing, useLayoutEdit } from './useLayoutEdit.ts'

/** What the kiosks of the site offer, and beside it the kiosk itself as it will be. */
export function KioskTab(props: {
  site: Site
  typing: Typing<KioskDraft, KioskPlan> | undefined
  onTyping: (typing: Typing<KioskDraft, KioskPlan> | undefined) => void
}) {
  const { site, typing, onTyping } = props
  const { t } = useTranslation('layouts')
  const { staff, products } = useBoard()
  const mayDecide = decides(staff, usePreferences().staff)
  const { planKiosk } = useSiteEdits()
  const [open, setOpen] = useState<string>()
  const edit = useLayoutEdit({
    saved: kioskOf(site),
    typing,
    onTyping,
    draftOf: draftOfKiosk,
    valueOf: kioskOfDraft,
    save: planKiosk,
    told: t('kiosk.saved'),
  })
  const { draft, change, showsDoubts } = edit
  const doubts = draft.themes.map((theme) => doubtsOfTheme(theme, { site, products, languages: draft.languages }))
  const showWrong = (): void => {
    const wrong = draft.themes[doubts.findIndex(({ name }) => name !== undefined)]
    if (wrong !== undefined) setOpen(wrong.id)
  }
  const shared = { draft, disabled: !mayDecide, showsDoubts, onChange: change }
  return (
    <div className={css['columns']}>
      <Panel title={t('kiosk.title')}>
        <div className={css['form']}>
          <ThemeList {...shared} site={site} doubts={doubts} open={open} onOpen={setOpen} />
          <KioskFields {...shared} />
          <LayoutSaveBar edit={edit} label={t('kiosk.save')} mayDecide={mayDecide} onRefused={showWrong} />
        </div>
      </Panel>
      <Panel title={t('preview.title')}>
        <KioskPreview draft={draft} />
      </Panel>
    </div>
  )
}
