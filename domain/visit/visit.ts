import { type Envelope, unionLogs } from '../document/log.ts'
import { type Signer, signersOf } from '../document/signed.ts'
import { foldUnion, foldVisit } from './fold.ts'
import type { VisitState } from './state.ts'
import { labelOf, readVisitId } from './label.ts'

/**
 * One citizen's stay as it is stored: an ever growing log, and beside it only what the replica's queries need. Those
 * fields follow from the log and are worked out anew by every replica.
 */
export type VisitDocument = {
  id: string
  type: 'visit'
  day: string
  /** Whether somebody still has to do something for it; closed visits leave the live lists. */
  open: boolean
  /** Stamp of the latest entry, by which closed visits are sorted. */
  latest: string
  log: Envelope[]
}

/** A visit as screens use it: its id, label, the state its log adds up to, and who signed for what is in it. */
export type Visit = VisitState & { id: string; day: string; label: string; signers: Signer[] }

export const visitDocument = (id: string, entries: readonly Envelope[]): VisitDocument => {
  const log = unionLogs([], entries)
  const { stage } = foldUnion(log)
  return {
    id,
    type: 'visit',
    day: readVisitId(id)?.day ?? '',
    open: stage !== 'finished' && stage !== 'left',
    latest: log.at(-1)?.at ?? '',
    log,
  }
}

/** The visit's document after these entries. The document given may be absent: a visit can begin anywhere. */
export const withEntries = (
  id: string,
  document: Pick<VisitDocument, 'log'> | undefined,
  entries: readonly Envelope[],
): VisitDocument => visitDocument(id, [...(document?.log ?? []), ...entries])

const visits = new WeakMap<readonly Envelope[], Visit>()

/** The visit a document stands for. Folding is done once for each version of a log. */
export const visitOf = (document: Pick<VisitDocument, 'id' | 'log'>): Visit => {
  const visit = visits.get(document.log) ?? readVisit(document)
  visits.set(document.log, visit)
  return visit
}

/** What somebody who sees the visit so says of the calls they know, as `after` in their entries. */
export const knownCall = ({ lastCall }: Pick<VisitState, 'lastCall'>): string => lastCall?.at ?? ''

const readVisit = ({ id, log }: Pick<VisitDocument, 'id' | 'log'>): Visit => {
  const { day, ...ticket } = readVisitId(id) ?? { day: '', queue: '', number: 0 }
  const state = foldVisit(log)
  return {
    ...state,
    id,
    day,
    label: labelOf(ticket),
    queue: state.queue === '' ? ticket.queue : state.queue,
    number: ticket.number,
    signers: signersOf(log),
  }
}
