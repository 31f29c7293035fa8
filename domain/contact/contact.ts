import { type Envelope, unionLogs } from '../document/log.ts'
import { type Signer, signersOf } from '../document/signed.ts'
import type { Language } from '../language/language.ts'
import { trueMs } from '../time/trueTime.ts'
import { isRecent, isUndoneInTime } from '../time/undoMs.ts'
import { readContactId } from './contactId.ts'
import { type Channel, type ContactEntry, type ContactResult, knownContactEntry } from './entry.ts'

/** One contact as it is stored: a log as a visit's is, and beside it what the replica's queries need. */
export type ContactDocument = {
  id: string
  type: 'contact'
  day: string
  open: boolean
  latest: string
  log: Envelope[]
}

type ContactGuided = Extract<ContactEntry, { type: 'guided' }>

/** A contact as screens use it. Who it was with is not in it. */
export type Contact = {
  id: string
  day: string
  /** `empty` where it never began, or its beginning was taken back. */
  stage: 'empty' | 'open' | 'closed'
  channel: Channel
  language: Language
  products: string[]
  /** The guides that were played in it, in that order, each with what was shown and answered. */
  guided: ContactGuided[]
  result?: ContactResult
  /** Key of the department it was passed on to. */
  department?: string
  /** Who took it, and at which station. */
  by?: string
  station?: string
  /** True times in ms since 1970. */
  receivedAt?: number
  closedAt?: number
  lastEntry?: ContactEntry
  signers: Signer[]
}

const nothing: Omit<Contact, 'id' | 'day' | 'signers'> = {
  stage: 'empty',
  channel: 'phone',
  language: 'nl',
  products: [],
  guided: [],
}

/** What a contact's log adds up to. Total and deterministic: any order, doubled entries and unknown types give one and the same. */
export const contactOf = ({ id, log }: Pick<ContactDocument, 'id' | 'log'>): Contact => {
  const union = unionLogs([], log)
  const entries = union.flatMap((entry) => knownContactEntry(entry) ?? [])
  const undone = undoneIn(entries)
  const counting = entries.filter((entry) => entry.type !== 'undone' && !undone.has(entry.id))
  const lastEntry = counting.at(-1)
  return {
    id,
    day: readContactId(id)?.day ?? '',
    ...counting.reduce(apply, nothing),
    ...(lastEntry === undefined ? {} : { lastEntry }),
    signers: signersOf(union),
  }
}

/** The contact's document after these entries; the document given may be absent. */
export const withContactEntries = (
  id: string,
  document: Pick<ContactDocument, 'log'> | undefined,
  entries: readonly Envelope[],
): ContactDocument => {
  const log = unionLogs(document?.log ?? [], entries)
  const { day, stage } = contactOf({ id, log })
  return { id, type: 'contact', day, open: stage === 'open', latest: log.at(-1)?.at ?? '', log }
}

/** Whether an entry may still be taken back at a moment in ms since 1970. */
export const canUndoContact = (entry: ContactEntry, now: number): boolean =>
  entry.type !== 'undone' && isRecent(entry, now)

const undoneIn = (entries: readonly ContactEntry[]): ReadonlySet<string> => {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  return new Set(
    entries.flatMap((entry) => {
      const target = entry.type === 'undone' ? byId.get(entry.target) : undefined
      return target !== undefined && target.type !== 'undone' && isUndoneInTime(target, entry) ? [target.id] : []
    }),
  )
}

type State = typeof nothing & Partial<Contact>

const apply = (state: State, entry: ContactEntry): State => {
  switch (entry.type) {
    case 'received':
      if (state.receivedAt !== undefined) return state
      return {
        ...state,
        stage: state.stage === 'empty' ? 'open' : state.stage,
        channel: entry.channel,
        language: entry.language,
        by: entry.by,
        station: entry.station,
        receivedAt: trueMs(entry),
      }
    case 'languageChosen':
      return { ...state, language: entry.language }
    case 'productAdded':
      return { ...state, products: [...new Set([...state.products, entry.product])] }
    case 'productRemoved':
      return { ...state, products: state.products.filter((product) => product !== entry.product) }
    case 'guided':
      return { ...state, guided: [...state.guided, entry] }
    case 'closed': {
      const { department: _before, ...rest } = state
      const { department } = entry
      return {
        ...rest,
        stage: 'closed',
        result: entry.result,
        closedAt: trueMs(entry),
        ...(department === undefined ? {} : { department }),
      }
    }
    case 'reopened':
      return state.stage === 'closed' ? reopened(state) : state
    case 'undone':
      return state
  }
}

const reopened = ({ result: _result, department: _department, closedAt: _closedAt, ...state }: State): State => ({
  ...state,
  stage: 'open',
})
