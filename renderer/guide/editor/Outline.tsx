import { type KeyboardEvent, useMemo, useRef } from 'react'
import { flushSync } from 'react-dom'
import { VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useShallow } from 'zustand/react/shallow'
import { type OutlineRow as Row, outlineOf } from '#domain/guide/editing/outline.ts'
import { ActionButton } from '../../ui/ActionButton.tsx'
import { Cross, Plus, Undo } from '../../ui/icons.tsx'
import { rowAfter } from '../../visit/rowArrows.ts'
import css from './GuideEditor.module.css'
import { OutlineRow } from './OutlineRow.tsx'
import { useGuideView, useOpen } from './openGuide.ts'
import type { useOutlineEdits } from './useOutlineEdits.ts'

/** The steps of a guide, indented by the questions on the way to them. */
export function Outline(props: { edits: ReturnType<typeof useOutlineEdits>; onOpen: () => void }) {
  const { edits, onOpen } = props
  const { t } = useTranslation('guideEditor')
  const { chosen, choose, disabled } = useGuideView()
  const tree = useRef<HTMLDivElement>(null)
  const rows = useRows()
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
      <div className={css['outlineActs']}>
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
        {rows.map(({ id, depth, isReached, via }, place) => (
          <OutlineRow
            key={id}
            id={id}
            depth={depth}
            isReached={isReached}
            isChosen={id === chosen}
            isEntrance={at < 0 ? place === 0 : id === chosen}
            {...(via === undefined ? {} : { from: via.step, answer: via.answer })}
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

/** Typing in a text changes no row, so the list is not drawn anew by it. */
const useRows = (): Row[] => {
  const told = useOpen(
    useShallow(({ typed }) =>
      outlineOf(typed.mine).flatMap(({ id, depth, isReached, via }) => [
        id,
        depth,
        isReached,
        via?.step ?? '',
        via?.answer ?? '',
      ]),
    ),
  )
  return useMemo(() => {
    const rows: Row[] = []
    for (let at = 0; at < told.length; at += 5) {
      const [id, depth, isReached, step, answer] = told.slice(at, at + 5)
      if (typeof id !== 'string' || typeof depth !== 'number') continue
      const via = typeof step === 'string' && typeof answer === 'string' && step !== '' ? { via: { step, answer } } : {}
      rows.push({ id, depth, isReached: isReached === true, ...via })
    }
    return rows
  }, [told])
}
