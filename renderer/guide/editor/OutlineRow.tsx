import { memo, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Warning } from '../../ui/icons.tsx'
import css from './OutlineRow.module.css'
import type { OutlineLine } from './useOutlineLines.ts'

/** One step in the outline. A guide may have a thousand, so that each is drawn anew only when something in it changed. */
export const OutlineRow = memo(function OutlineRow(
  props: OutlineLine & {
    isChosen: boolean
    /** The key Tab leads to this row. */
    isEntrance: boolean
    onChoose: (id: string) => void
    onOpen: () => void
  },
) {
  const { id, depth, kind, name, via, isStart, isReached, leadsNowhere, state } = props
  const { isChosen, isEntrance, onChoose, onOpen } = props
  const { t } = useTranslation('guideEditor')
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isChosen) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isChosen])
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
      {via !== undefined && <span className={css['via']}>{t('outline.via', { answer: via })}</span>}
      <span className={css['name']}>{name}</span>
      <span className={css['marks']}>
        <span>{t(`kind.${kind}`)}</span>
        {isStart && <span className={css['mark']}>{t('step.start')}</span>}
        {!isReached && (
          <span className={css['doubt']}>
            <Warning size={14} />
            {t('outline.notReached')}
          </span>
        )}
        {leadsNowhere && (
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
