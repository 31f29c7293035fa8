import { type KeyboardEvent, useRef } from 'react'
import { flushSync } from 'react-dom'
import { VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ActionButton } from '../../ui/ActionButton.tsx'
import { Cross, Plus, Undo } from '../../ui/icons.tsx'
import { rowAfter } from '../../visit/rowArrows.ts'
import css from './Outline.module.css'
import { OutlineRow } from './OutlineRow.tsx'
import { useChosenStep } from './chosenStep.ts'
import { useGuideView, useOpen } from './openGuide.ts'
import type { useOutlineEdits } from './useOutlineEdits.ts'
import { useOutlineLines } from './useOutlineLines.ts'

/** The steps of a guide, indented by the questions on the way to them. */
export function Outline(props: { edits: ReturnType<typeof useOutlineEdits>; onOpen: () => void }) {
  const { edits, onOpen } = props
  const { t } = useTranslation('guideEditor')
  const { disabled } = useGuideView()
  const { chosen, choose } = useChosenStep()
  const tree = useRef<HTMLDivElement>(null)
  const rows = useOutlineLines()
  const canUndo = useOpen(({ done }) => done.length > 0)
  const at = rows.findIndex(({ id }) => id === chosen)
  const focus = (id: string | undefined): void => {
    if (id === undefined) return
    flushSync(() => choose(id))
    tree.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus()
  }
  /** What is chosen by then has the focus. */
  const then = (edit: () => void): void => {
    flushSync(edit)
    tree.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    const act = actOf(event)
    if (act === undefined) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
  const actOf = ({ key, altKey }: KeyboardEvent): (() => void) | undefined => {
    if (altKey) {
      if (key !== 'ArrowUp' && key !== 'ArrowDown') return undefined
      return () => then(() => edits.move(key === 'ArrowUp' ? -1 : 1))
    }
    const to = rowAfter(key, at, rows.length)
    if (to !== undefined) return () => focus(rows[to]?.id)
    if (key === 'Enter') return onOpen
    if (key === 'Insert') return () => then(edits.add)
    return key === 'Delete' ? () => then(edits.remove) : undefined
  }
  const reason = disabled ? { disabled: true, reason: t('mayNot') } : {}
  return (
    <section className={css['outline']} aria-label={t('outline.title')}>
      <div className={css['acts']}>
        <ActionButton
          label={t('outline.add')}
          chord="Insert"
          icon={<Plus size={16} />}
          onPress={edits.add}
          {...reason}
        />
        <ActionButton
          label={t('outline.remove')}
          chord="Delete"
          kind="quiet"
          icon={<Cross size={16} />}
          onPress={edits.remove}
          {...(chosen === undefined ? { disabled: true, reason: t('outline.noneChosen') } : reason)}
        />
        <ActionButton
          label={t('outline.undo')}
          chord="Ctrl+Z"
          kind="quiet"
          icon={<Undo size={16} />}
          onPress={edits.undo}
          {...(canUndo ? reason : { disabled: true, reason: t('outline.nothingToUndo') })}
        />
      </div>
      <div className={css['tree']} role="tree" aria-label={t('outline.steps')} ref={tree} onKeyDown={onKeyDown}>
        {rows.map((line, place) => (
          <OutlineRow
            key={line.id}
            {...line}
            isChosen={line.id === chosen}
            isEntrance={at < 0 ? place === 0 : line.id === chosen}
            onChoose={choose}
            onOpen={onOpen}
          />
        ))}
      </div>
      <p className={css['hint']}>{t('outline.keys')}</p>
      <VisuallyHidden role="status">{edits.told}</VisuallyHidden>
    </section>
  )
}
