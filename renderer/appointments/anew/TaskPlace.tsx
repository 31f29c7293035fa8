import { type ReactNode, useState } from 'react'
import type { Names } from '../../visit/names.ts'
import { GiveRequest } from './GiveRequest.tsx'
import { PlanAnew } from './PlanAnew.tsx'
import type { Tasks } from './useTasks.ts'

type Place = {
  tasks: Tasks
  names: Names
  onNext: () => void
  onClose: () => void
  /** Shown for a task that was done by the time it was opened. */
  otherwise: ReactNode
}

/** An appointment to plan anew, in the side panel. */
export function ToPlanPlace({ appointment, tasks, otherwise, ...rest }: Place & { appointment: string }) {
  const { task, isDone } = useLast(tasks.toPlan.find((one) => one.appointment.id === appointment))
  return task === undefined ? otherwise : <PlanAnew task={task} isDone={isDone} {...rest} />
}

/** A request from outside, in the side panel. */
export function RequestPlace({ request, tasks, otherwise, ...rest }: Place & { request: string }) {
  const { task, isDone } = useLast(tasks.asked.find(({ open }) => open.id === request))
  return task === undefined ? otherwise : <GiveRequest task={task} isDone={isDone} {...rest} />
}

/** A task as it was last known: what was agreed stays in sight when it is none any more. */
const useLast = <T,>(present: T | undefined): { task: T | undefined; isDone: boolean } => {
  const [kept, keep] = useState(present)
  if (present !== undefined && present !== kept) keep(present)
  return { task: present ?? kept, isDone: present === undefined }
}
