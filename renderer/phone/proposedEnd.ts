import type { Contact } from '#domain/contact/contact.ts'
import type { ContactResult } from '#domain/contact/entry.ts'
import type { ShownAction } from '#domain/guide/shown.ts'

/** How a call ends: its result, and the department it is passed on to. */
export type CallEnd = { result: ContactResult; department?: string | undefined }

/** What the guide that was last played to its end says to do first; most calls are answered at once. */
export const proposedEnd = ({ guided }: Pick<Contact, 'guided'>): CallEnd => {
  const last = guided.findLast(({ outcome }) => outcome !== undefined)
  const [first] = (last?.outcome ?? []).flatMap((action) => endBy(action) ?? [])
  return first ?? { result: 'answered' }
}

/** What a sheet says is told at once, and ends no call by itself. */
const endBy = (action: ShownAction): CallEnd | undefined => {
  switch (action.does) {
    case 'appointment':
      return { result: 'appointment' }
    case 'ticket':
    case 'sale':
      return { result: 'comesBy' }
    case 'contact':
    case 'case':
      return { result: 'passedOn', department: action.department }
    case 'refer':
      return { result: 'referred' }
    case 'print':
      return undefined
  }
}

/** Whether enough is known of it: what is passed on goes to somebody, where the site has departments. */
export const isComplete = ({ result, department }: CallEnd, departments: readonly string[]): boolean =>
  result !== 'passedOn' || departments.length === 0 || (department !== undefined && departments.includes(department))
