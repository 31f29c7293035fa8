import { useMemo, useRef } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import * as z from 'zod'
import { useStore } from 'zustand'
import { contentOf } from '#domain/guide/document.ts'
import { stepOf } from '#domain/guide/editing/changed.ts'
import { type GuideContent, inOutline } from '#domain/guide/guide.ts'
import { mayEditGuide } from '#domain/guide/mayEditGuide.ts'
import { Language, inLanguage } from '#domain/language/language.ts'
import type { TextKey } from '#domain/product/text.ts'
import { LanguageBar } from '../../catalogue/editor/LanguageBar.tsx'
import { textKeys } from '../../catalogue/editor/form.ts'
import type { KnownGuide } from '../../state/guides.ts'
import { useBoard, usePreferences } from '../../state/station.tsx'
import { Text, useDraft } from '../../state/useDraft.ts'
import { Said } from '../../ui/Said.tsx'
import { useKeys } from '../../ui/useKeys.ts'
import { ClashNotice } from './ClashNotice.tsx'
import { EditBar } from './EditBar.tsx'
import css from './GuideEditor.module.css'
import { GuideFacts } from './GuideFacts.tsx'
import { Outline } from './Outline.tsx'
import { type Side, SidePanel, sides } from './SidePanel.tsx'
import { StageBar } from './StageBar.tsx'
import { StepFields } from './StepFields.tsx'
import { ChosenStepContext, useChosenStep } from './chosenStep.ts'
import { GuideContext, useGuideView } from './openGuide.ts'
import { TextLanguage, useTextLanguage } from './textLanguage.ts'
import { useGuideActs } from './useGuideActs.ts'
import { useOpenStore } from './useOpenStore.ts'
import { useOutlineEdits } from './useOutlineEdits.ts'

/** One guide to be written: its outline, the fields of the chosen step, and beside them how it plays and what is wrong with it. */
export function GuideEditor({ known, onCopy }: { known: KnownGuide; onCopy: () => void }) {
  const { key, guide } = known
  const { products, staff } = useBoard()
  const { staff: by } = usePreferences()
  const store = useOpenStore(known)
  const [language, setLanguage] = useDraft<TextKey>(`language of guide ${key}`, z.enum(textKeys), 'nl')
  const [wanted, choose] = useDraft<string | undefined>(`step of guide ${key}`, Text, contentOf(guide).start)
  const chosen = useStore(store, ({ typed }) => stepThere(typed.mine, wanted))
  const disabled = !mayEditGuide(guide, { staff, id: by, products })
  const view = useMemo(() => ({ store, disabled }), [store, disabled])
  const step = useMemo(() => ({ chosen, choose }), [chosen, choose])
  const texts = useMemo(() => ({ language, show: setLanguage }), [language, setLanguage])
  return (
    <GuideContext value={view}>
      <ChosenStepContext value={step}>
        <TextLanguage value={texts}>
          <Parts known={known} onCopy={onCopy} />
        </TextLanguage>
      </ChosenStepContext>
    </GuideContext>
  )
}

/** A step that was chosen may be gone: taken back, or deleted by another. Then it is the one where the guide begins. */
const stepThere = (content: GuideContent, wanted: string | undefined): string | undefined =>
  [wanted, content.start, inOutline(content.steps)[0]?.[0]].find(
    (id) => id !== undefined && stepOf(content, id) !== undefined,
  )

function Parts({ known, onCopy }: { known: KnownGuide; onCopy: () => void }) {
  const { key, guide } = known
  const { t, i18n } = useTranslation(['guideEditor', 'common'])
  const { store, disabled } = useGuideView()
  const { chosen } = useChosenStep()
  const { language, show } = useTextLanguage()
  const [side, setSide] = useDraft<Side>(`side of guide ${key}`, z.enum(sides), 'preview')
  const edits = useOutlineEdits()
  const fields = useRef<HTMLDivElement>(null)
  const outline = useRef<HTMLDivElement>(null)
  const acts = useGuideActs({ store, onRefused: () => setSide('checks') })
  const openFields = (): void =>
    fields.current?.querySelector<HTMLElement>('[data-step] :is(textarea, input):not(:disabled)')?.focus()
  const undo = (): void => {
    const wasInSteps = outline.current?.querySelector('[role="tree"]')?.contains(document.activeElement) === true
    flushSync(edits.undo)
    // The row that had the focus may be gone by it.
    if (wasInSteps) focusEntrance(outline.current)
  }
  useKeys({ 'Ctrl+Z': undo })
  const title = inLanguage(guide.title, Language.catch('nl').parse(i18n.language))
  return (
    <section className={css['editor']} aria-label={t('title', { guide: title })}>
      <header className={css['head']}>
        <h2 className={css['name']}>{title}</h2>
        <StageBar acts={acts} onCopy={onCopy} />
      </header>
      <div className={css['parts']}>
        <div className={css['left']} ref={outline}>
          <Outline edits={edits} onOpen={openFields} />
        </div>
        <div
          className={css['middle']}
          ref={fields}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.defaultPrevented) return
            event.preventDefault()
            focusEntrance(outline.current)
          }}
        >
          <LanguageBar shown={language} onShow={show} />
          <div className={css['scroll']}>
            <ClashNotice />
            {disabled && <Said level="hint">{t('mayNot')}</Said>}
            <details className={css['facts']} open={known.versions.length === 0}>
              <summary>{t('facts.title')}</summary>
              <GuideFacts />
            </details>
            {chosen !== undefined && (
              <section data-step={chosen} aria-label={t('step.fields')} key={chosen}>
                <StepFields id={chosen} onAddIn={edits.addIn} />
              </section>
            )}
          </div>
          <EditBar acts={acts} onRefused={() => setSide('checks')} />
        </div>
        <SidePanel shown={side} onShow={setSide} onOpen={openFields} />
      </div>
    </section>
  )
}

/** The row of the chosen step. */
const focusEntrance = (outline: HTMLElement | null): void =>
  outline?.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]')?.focus()
