import { useMemo } from 'react'
import { stepOf } from '#domain/guide/editing/changed.ts'
import { type Via, outlineOf } from '#domain/guide/editing/outline.ts'
import { type PartState, partOfStep, stateOfPart } from '#domain/guide/editing/typed.ts'
import { leadsSomewhere } from '#domain/guide/editing/ways.ts'
import { type GuideContent, type StepKind, targetsOf } from '#domain/guide/guide.ts'
import type { CatalogueText } from '#domain/product/text.ts'
import { useOpen } from './openGuide.ts'
import { useFirstWords } from './useStepNames.ts'

/** What stands in a row of the outline. Plain values alone: a row is drawn anew only when one of its own changed. */
export type OutlineLine = {
  id: string
  depth: number
  kind: StepKind
  name: string
  /** The answer that leads to it, in words. */
  via: string | undefined
  isStart: boolean
  isReached: boolean
  leadsNowhere: boolean
  /** What is not saved of it. */
  state: PartState | undefined
}

/** The rows of the outline, as the guide is typed by now. */
export const useOutlineLines = (): OutlineLine[] => {
  const typed = useOpen((state) => state.typed)
  const stored = useOpen((state) => state.stored)
  const words = useFirstWords()
  return useMemo(
    () =>
      outlineOf(typed.mine).flatMap(({ id, depth, isReached, via }) => {
        const step = stepOf(typed.mine, id)
        if (step === undefined) return []
        const answer = via === undefined ? undefined : answerIn(typed.mine, via)
        return [
          {
            ...{ id, depth, isReached, kind: step.kind },
            name: words(step.text),
            via: answer === undefined ? undefined : words(answer),
            isStart: typed.mine.start === id,
            leadsNowhere: targetsOf(step).some((to) => !leadsSomewhere(typed.mine, to)),
            state: stateOfPart(typed, stored, partOfStep(id)),
          },
        ]
      }),
    [typed, stored, words],
  )
}

const answerIn = (content: GuideContent, { step: id, answer }: Via): CatalogueText | undefined => {
  const step = stepOf(content, id)
  return step?.kind === 'question' ? step.answers.find((one) => one.id === answer)?.text : undefined
}
