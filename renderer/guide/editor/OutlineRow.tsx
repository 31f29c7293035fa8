import { memo, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { stepOf } from '#domain/guide/editing/changed.ts'
import { leadsSomewhere } from '#domain/guide/editing/ways.ts'
import { targetsOf } from '#domain/guide/guide.ts'
import { Warning } from '../../ui/icons.tsx'
import css from './GuideEditor.module.css'
import { useOpen, useStep, useStepState } from './openGuide.ts'
import { useFirstWords, useStepName } from './useStepNames.ts'

/** One step in the outline. It is drawn anew only when it, or the answer that leads to it, changed. */
export const OutlineRow = memo(function OutlineRow(props: {
  id: string
  depth: number
  isReached: boolean
  isChosen: boolean
  /** The key Tab leads to this row. */
  isEntrance: boolean
  from?: string
  answer?: string
  onChoose: (id: string) => void
  onOpen: () => void
}) {
  const { id, depth, isReached, isChosen, isEntrance, from, answer, onChoose, onOpen } = props
  const { t } = useTranslation('guideEditor')
  const step = useStep(id)
  const state = useStepState(id)
  const nameOf = useStepName()
  const words = useFirstWords()
  const isStart = useOpen(({ typed }) => typed.mine.start === id)
  const via = useOpen(({ typed }) => {
    const leader = from === undefined ? undefined : stepOf(typed.mine, from)
    return leader?.kind === 'question' ? leader.answers.find((one) => one.id === answer)?.text : undefined
  })
  const lacks = useOpen(({ typed }) => {
    const here = stepOf(typed.mine, id)
    return here !== undefined && targetsOf(here).some((to) => !leadsSomewhere(typed.mine, to))
  })
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isChosen) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isChosen])
  if (step === undefined) return null
  return (
    <div
      className={css['row']}
      role="treeitem"
      aria-level={depth + 1}
      aria-selected={isChosen}
      tabIndex={isEntrance ? 0 : -1}
      ref={row}
      data-depth={depth}
      data-changed={state !== undefined || undefined}
      style={{ paddingLeft: 8 + depth * 14 }}
      // Whoever comes to a row has chosen it, by whatever means.
      onFocus={() => onChoose(id)}
      onClick={() => onChoose(id)}
      onDoubleClick={onOpen}
    >
      {via !== undefined && <span className={css['via']}>{t('outline.via', { answer: words(via) })}</span>}
      <span className={css['rowName']}>{nameOf(step)}</span>
      <span className={css['marks']}>
        <span>{t(`kind.${step.kind}`)}</span>
        {isStart && <span className={css['mark']}>{t('step.start')}</span>}
        {!isReached && (
          <span className={css['doubt']}>
            <Warning size={14} />
            {t('outline.notReached')}
          </span>
        )}
        {lacks && (
          <span className={css['doubt']}>
            <Warning size={14} />
            {t('outline.leadsNowhere')}
          </span>
        )}
        {state !== undefined && (
          <span className={css['mark']}>{t(state === 'overtaken' ? 'overtaken' : 'unsaved')}</span>
        )}
      </span>
    </div>
  )
})
