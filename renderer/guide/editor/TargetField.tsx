import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { inOutline } from '#domain/guide/guide.ts'
import { useGuideView, useStep } from './openGuide.ts'
import { useStepName } from './useStepNames.ts'

/**
 * Chooses a step. The steps to choose from are listed once the field has the focus: a guide may have hundreds, and a question
 * twenty answers.
 */
export function TargetField(props: {
  label: string
  to: string | undefined
  /** The step itself, which cannot follow itself. */
  from: string
  none: string
  /** That it leads nowhere is wrong. */
  error?: string
  onChoose: (to: string | undefined) => void
}) {
  const { label, to, from, none, error, onChoose } = props
  const { store, disabled } = useGuideView()
  const [isOpen, setOpen] = useState(false)
  const step = useStep(to ?? '')
  const nameOf = useStepName()
  const isThere = to !== undefined && step !== undefined
  const others = isOpen ? inOutline(store.getState().typed.mine.steps).filter(([id]) => id !== from && id !== to) : []
  return (
    <NativeSelect
      label={label}
      value={isThere ? to : ''}
      disabled={disabled}
      {...(isThere || error === undefined ? {} : { error })}
      onFocus={() => setOpen(true)}
      onBlur={() => setOpen(false)}
      onChange={(event) => onChoose(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}
    >
      <option value="">{none}</option>
      {isThere && <option value={to}>{nameOf(step)}</option>}
      {others.map(([id, other]) => (
        <option key={id} value={id}>
          {nameOf(other)}
        </option>
      ))}
    </NativeSelect>
  )
}
