import { type ReactNode, useRef } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { type GuidePart, stepOfPart } from '#domain/guide/editing/typed.ts'
import { stepOf } from '#domain/guide/editing/changed.ts'
import { ActionButton } from '../../ui/ActionButton.tsx'
import { Warning } from '../../ui/icons.tsx'
import { useNames } from '../../visit/useNames.ts'
import css from './GuideEditor.module.css'
import { useGuideView, useOpen, usePartState } from './openGuide.ts'
import { useStepLines } from './useStepLines.ts'

/** Holds what is saved as one: by its edge it shows that it is not saved yet, and what somebody else made of it stands above. */
export function PartFrame({ part, children }: { part: GuidePart; children: ReactNode }) {
  const state = usePartState(part)
  const frame = useRef<HTMLDivElement>(null)
  return (
    <div className={css['part']} data-changed={state !== undefined || undefined} ref={frame}>
      {state === 'overtaken' && (
        <Theirs
          part={part}
          onSettle={(settle) => {
            flushSync(settle)
            frame.current?.querySelector<HTMLElement>('input, textarea, select, button')?.focus()
          }}
        />
      )}
      {children}
    </div>
  )
}

function Theirs({ part, onSettle }: { part: GuidePart; onSettle: (settle: () => void) => void }) {
  const { t } = useTranslation('guideEditor')
  const { store } = useGuideView()
  const stored = useOpen((state) => state.stored)
  const by = useOpen(({ known: { document, guide } }) => {
    const at = document.stamps[part]
    return at === undefined ? undefined : guide.authors?.[at]
  })
  const names = useNames()
  const { linesOfStep, linesOfField } = useStepLines()
  const id = stepOfPart(part)
  const lines = id === undefined ? linesOfField(stored, part) : linesOfStep(stepOf(stored, id))
  return (
    <div className={css['theirs']} role="status">
      <p className={css['theirsHead']}>
        <Warning size={16} />
        {by === undefined ? t('theirs.somebody') : t('theirs.by', { name: names.staff(by) })}
      </p>
      <ul className={css['lines']}>
        {lines.map((line, place) => (
          <li key={place}>{line}</li>
        ))}
      </ul>
      <p className={css['hint']}>{t('theirs.rule')}</p>
      <div className={css['acts']}>
        <ActionButton label={t('theirs.take')} onPress={() => onSettle(() => store.getState().takeTheirs(part))} />
        <ActionButton
          label={t('theirs.keep')}
          kind="quiet"
          onPress={() => onSettle(() => store.getState().keepMine(part))}
        />
      </div>
    </div>
  )
}
