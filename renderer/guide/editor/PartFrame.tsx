import type { ReactNode } from 'react'
import { stepOf } from '#domain/guide/editing/changed.ts'
import { type GuidePart, stepOfPart } from '#domain/guide/editing/typed.ts'
import { EditFrame, Theirs } from '../../ui/EditFrame.tsx'
import { useNames } from '../../visit/useNames.ts'
import { useGuideView, useOpen, usePartState } from './openGuide.ts'
import { useStepLines } from './useStepLines.ts'

/** Holds a step, or a field of a guide; what somebody else made of it meanwhile stands above, as a step may be long. */
export function PartFrame({ part, children }: { part: GuidePart; children: ReactNode }) {
  const state = usePartState(part)
  return (
    <EditFrame isChanged={state !== undefined}>
      {state === 'overtaken' && <TheirPart part={part} />}
      {children}
    </EditFrame>
  )
}

function TheirPart({ part }: { part: GuidePart }) {
  const { store } = useGuideView()
  const stored = useOpen((state) => state.stored)
  const by = useOpen(({ known: { document, guide } }) => {
    const at = document.stamps[part]
    return at === undefined ? undefined : guide.authors?.[at]
  })
  const names = useNames()
  const { linesOfStep, linesOfField } = useStepLines()
  const id = stepOfPart(part)
  return (
    <Theirs
      name={by === undefined ? undefined : names.staff(by)}
      lines={id === undefined ? linesOfField(stored, part) : linesOfStep(stepOf(stored, id))}
      onTake={() => store.getState().takeTheirs(part)}
      onKeep={() => store.getState().keepMine(part)}
    />
  )
}
