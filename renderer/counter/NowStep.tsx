import type { Visit } from '#domain/visit/visit.ts'
import type { Board } from '../state/model.ts'
import { destinationsOf } from '../visit/destinations.ts'
import type { Names } from '../visit/names.ts'
import { NoteField } from '../visit/NoteField.tsx'
import { TransferForm } from '../visit/TransferForm.tsx'
import { OutcomeStep } from './OutcomeStep.tsx'
import type { CounterWork, DeskStep, Step } from './useCounterWork.ts'

/** The step that is open inside the panel of the visit at the counter. */
export const NowStep = (props: {
  step: Exclude<Step, DeskStep>
  work: CounterWork
  visit: Visit
  board: Board
  names: Names
}) => {
  const { step, work, visit, board, names } = props
  const busy = work.running !== undefined
  switch (step) {
    case 'finish':
      return (
        <OutcomeStep
          about={visit.id}
          label={visit.label}
          products={visit.products}
          names={names}
          busy={busy}
          onFinish={(outcomes) => void work.finish(outcomes)}
          onCancel={work.closeStep}
        />
      )
    case 'transfer':
      return (
        <TransferForm
          about={visit.id}
          label={visit.label}
          destinations={destinationsOf({ board, names, from: fromOf(board, visit) })}
          busy={busy}
          onSend={(to, note) => void work.transfer(to, note)}
          onCancel={work.closeStep}
        />
      )
    case 'note':
      return <NoteField about={visit.id} busy={busy} onAdd={work.addNote} onCancel={work.closeStep} />
  }
}

const fromOf = ({ desks }: Board, { queue, counter }: Visit) => {
  const staff = desks.find((desk) => desk.counter === counter)?.staff
  return { queue, ...(counter === undefined ? {} : { counter }), ...(staff === undefined ? {} : { staff }) }
}
