import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { stepOf } from '#domain/guide/editing/changed.ts'
import { addStep, deleteStep, leadersTo, moveStep } from '#domain/guide/editing/steps.ts'
import { leadsSomewhere, setRows } from '#domain/guide/editing/ways.ts'
import { type GuideContent, inOutline } from '#domain/guide/guide.ts'
import { useChosenStep } from './chosenStep.ts'
import { useGuideView } from './openGuide.ts'
import { useNewPart } from './useNewPart.ts'
import { useStepName } from './useStepNames.ts'

/** What is done with whole steps from the outline, and what was done last, in words. */
export const useOutlineEdits = () => {
  const { t } = useTranslation('guideEditor')
  const { store, disabled } = useGuideView()
  const { chosen, choose } = useChosenStep()
  const fresh = useNewPart()
  const nameOf = useStepName()
  const [told, setTold] = useState('')
  const content = (): GuideContent => store.getState().typed.mine
  const add = (): void => {
    if (disabled) return
    const step = fresh('information')
    const answer = fresh('answer')
    store.getState().apply('', (now) => added({ content: now, chosen, step, answer }))
    if (stepOf(content(), step.id) === undefined) return setTold(t('outline.full'))
    setTold(t('outline.added'))
    choose(step.id)
  }
  const addIn = (of: string, answerId: string): void => {
    const step = fresh('information')
    const answer = fresh('answer')
    store
      .getState()
      .apply('', (now) => addStep(now, { at: { answer: answerId, of }, kind: 'information', step, answer }))
    if (stepOf(content(), step.id) !== undefined) choose(step.id)
  }
  const remove = (): void => {
    if (disabled || chosen === undefined) return
    const before = content()
    const order = inOutline(before.steps).map(([id]) => id)
    const at = order.indexOf(chosen)
    const name = nameOf(stepOf(before, chosen))
    const left = leadersTo(before, chosen).length
    store.getState().apply('', (now) => deleteStep(now, chosen))
    choose(order[at + 1] ?? order[at - 1])
    setTold(left === 0 ? t('outline.removed', { name }) : t('outline.removedLeaving', { name, count: left }))
  }
  const move = (direction: -1 | 1): void => {
    if (disabled || chosen === undefined) return
    store.getState().apply('', (now) => moveStep(now, chosen, direction))
    const order = inOutline(content().steps)
    setTold(t('outline.moved', { place: order.findIndex(([id]) => id === chosen) + 1, count: order.length }))
  }
  const undo = (): void => {
    if (disabled || store.getState().done.length === 0) return
    const order = inOutline(content().steps).map(([id]) => id)
    store.getState().undo()
    // A step that goes by it leaves the one before it chosen.
    if (chosen !== undefined && stepOf(content(), chosen) === undefined) {
      choose(order.slice(0, order.indexOf(chosen)).findLast((id) => stepOf(content(), id) !== undefined))
    }
    setTold(t('outline.undone'))
  }
  return { told, add, addIn, remove, move, undo }
}

/** Below the chosen step: in its first answer that leads nowhere, in a new answer of a question, or after any other step. */
const added = (parts: {
  content: GuideContent
  chosen: string | undefined
  step: ReturnType<ReturnType<typeof useNewPart>>
  answer: ReturnType<ReturnType<typeof useNewPart>>
}): GuideContent => {
  const { content, chosen, step, answer } = parts
  const at = chosen === undefined ? undefined : stepOf(content, chosen)
  if (chosen === undefined || at === undefined)
    return addStep(content, { at: 'last', kind: 'information', step, answer })
  if (at.kind !== 'question') return addStep(content, { at: { after: chosen }, kind: 'information', step, answer })
  const open = at.answers.find(({ to }) => !leadsSomewhere(content, to))
  const withAnswer =
    open === undefined ? setRows(content, chosen, { answers: [...at.answers, { ...answer, to: answer.id }] }) : content
  return addStep(withAnswer, {
    at: { answer: open?.id ?? answer.id, of: chosen },
    kind: 'information',
    step,
    answer,
  })
}
