import { compareText } from '../../document/order.ts'
import { decides } from '../../staff/decides.ts'
import { type Member, isHere } from '../../staff/staff.ts'
import { type Stamp, stampMs } from '../../time/stamp.ts'
import { mayEdit } from '../mayEdit.ts'
import { undoMs } from '../../time/undoMs.ts'
import type { LocalFields } from '../product.ts'
import type { Flag, FlagReply } from './flag.ts'

/** A flag with its document's id. */
export type KnownFlag = Flag & { id: string }

export type SaidReply = Exclude<FlagReply, { does: 'undone' }> & { at: Stamp }

/** What was said, in order, without what was taken back. */
export const repliesOf = ({ replies }: Pick<Flag, 'replies'>): SaidReply[] => {
  const gone = undoneIn(replies)
  return Object.entries(replies)
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([at, reply]): SaidReply[] => (reply.does === 'undone' || gone.has(at) ? [] : [{ ...reply, at }]))
}

/** Whether what was said at a stamp, or the flag itself, can still be taken back, at a moment in ms since 1970. */
export const canTakeBack = (at: Stamp, now: number): boolean => now - stampMs(at) <= undoMs

const undoneIn = (replies: Flag['replies']): ReadonlySet<Stamp> =>
  new Set(Object.values(replies).flatMap((reply) => (reply.does === 'undone' ? [reply.target] : [])))

/** `open` waits for whoever answers for the sheet; `answered` for whoever flagged it, who may let it rest. */
export type FlagState = 'open' | 'answered' | 'closed' | 'takenBack'

export const stateOf = (flag: Flag): FlagState => {
  if (undoneIn(flag.replies).has(flag.at)) return 'takenBack'
  const last = repliesOf(flag).findLast(({ does }) => does !== 'read')
  if (last === undefined || last.does === 'reopened') return 'open'
  if (last.does === 'closed') return 'closed'
  return last.by === flag.by ? 'open' : 'answered'
}

export const isOpen = (flag: Flag): boolean => ['open', 'answered'].includes(stateOf(flag))

/** Whether others said something that whoever flagged the sheet has not read. */
export const hasNews = (flag: Flag, staff: string): boolean => {
  if (flag.by !== staff || stateOf(flag) === 'takenBack') return false
  const last = repliesOf(flag).at(-1)
  return last !== undefined && last.by !== staff
}

/**
 * Whether somebody of a site's staff answers a flag: the responsible person of its sheet. Where that person is not among
 * them, as they left or are of another site, or where the product is gone, who decides answers what was flagged at this site.
 */
export const answersFor = (
  staff: readonly Member[],
  id: string,
  {
    flag,
    local,
    site,
  }: { flag: Pick<Flag, 'site'>; local: Pick<LocalFields, 'responsible'> | undefined; site: string },
): boolean => {
  const isThere = staff.some((one) => one.id === local?.responsible && isHere(one))
  return isThere ? id === local?.responsible : flag.site === site && decides(staff, id)
}

/** Whether somebody may close a flag or open it again: whoever raised it or may edit the sheet. */
export const mayClose = (
  staff: readonly Member[],
  id: string,
  { flag, local }: { flag: Pick<Flag, 'by'>; local: Pick<LocalFields, 'responsible' | 'backups'> | undefined },
): boolean =>
  (local === undefined ? decides(staff, id) : mayEdit(staff, id, local)) ||
  (flag.by === id && staff.some((member) => member.id === id))

/** What waits for somebody: open flags that they answer, and answers to theirs that they have not read. */
export const waitingFor = (
  flags: readonly KnownFlag[],
  {
    staff,
    id,
    site,
    localOf,
  }: {
    staff: readonly Member[]
    id: string
    site: string
    localOf: (product: string) => Pick<LocalFields, 'responsible'> | undefined
  },
): KnownFlag[] =>
  flags.filter(
    (flag) =>
      hasNews(flag, id) ||
      (stateOf(flag) === 'open' && answersFor(staff, id, { flag, local: localOf(flag.product), site })),
  )

/** The latest first. */
export const latestFirst = (a: KnownFlag, b: KnownFlag): number =>
  compareText(latestOf(b), latestOf(a)) || compareText(a.id, b.id)

const latestOf = (flag: Flag): Stamp => repliesOf(flag).findLast(({ does }) => does !== 'read')?.at ?? flag.at
