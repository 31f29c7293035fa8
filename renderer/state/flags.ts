import { type Observable, map } from 'rxjs'
import { type Closing, type Flag, type FlaggedPart, type FlagReply, flagId } from '#domain/product/flags/flag.ts'
import { type KnownFlag, canTakeBack, isOpen, mayClose, stateOf } from '#domain/product/flags/standing.ts'
import { latestIn, noteFault, withReply } from '#domain/product/flags/writing.ts'
import { productIdOf } from '#domain/product/productId.ts'
import type { Stamp } from '#domain/time/stamp.ts'
import type { Bridge } from '#preload/bridge.ts'
import type { EditedDocument } from '#sync/merge/kinds.ts'
import type { Replica } from '#sync/replica/open.ts'
import type { ActionFailure, Board, Done } from './model.ts'
import { plain } from './plain.ts'
import { attempted } from './recording.ts'
import { writeEdit } from './writeEdit.ts'

/** What staff say of product sheets. Each resolves once it is kept on disk. `by` is the signed-in member of staff. */
export type FlagActions = {
  raise: (said: { product: string; part?: FlaggedPart; note: string }) => Promise<Done<KnownFlag>>
  answer: (flag: KnownFlag, text: string) => Promise<Done<KnownFlag>>
  close: (flag: KnownFlag, because: Closing, text?: string) => Promise<Done<KnownFlag>>
  reopen: (flag: KnownFlag) => Promise<Done<KnownFlag>>
  /** Notes that whoever raised it has read what was said. */
  read: (flag: KnownFlag) => Promise<Done<KnownFlag>>
  /** Takes what was said at a stamp back, the flag itself too, within 10 seconds. */
  takeBack: (flag: KnownFlag, at: Stamp) => Promise<Done<KnownFlag>>
}

export type FlagParts = {
  replica: Replica
  bridge: Bridge
  station: { site: string; station: string }
  board: () => Pick<Board, 'staff' | 'products'>
  by: () => string
  now: () => number
}

const flagRange = { $gte: flagId(''), $lt: 'flag;' }

/** Every flag that was not taken back, live. */
export const flagsIn = (replica: Replica): Observable<KnownFlag[]> =>
  replica.catalogue.find({ selector: { id: flagRange } }).$.pipe(
    map((documents) =>
      plain(documents)
        .flatMap(known)
        .filter((flag) => stateOf(flag) !== 'takenBack'),
    ),
  )

export const flagActionsWith = (parts: FlagParts): FlagActions => {
  const { replica, bridge, station, board, by, now } = parts
  const attempt = (work: () => Promise<Done<KnownFlag>>): Promise<Done<KnownFlag>> =>
    attempted(bridge, 'flag', async () => (isHere(board(), by()) ? work() : refuse('badRequest')))
  const write = async (id: string, flagAt: (at: Stamp) => Flag, seen?: Stamp): Promise<Done<KnownFlag>> => {
    const saved = await writeEdit({ replica, bridge, seen }, (at) => {
      const data = flagAt(at)
      return { id, type: 'flag', data, stamps: {}, history: [] }
    })
    const [flag] = known(saved)
    return flag === undefined ? refuse('internal') : { ok: true, value: flag }
  }
  /** Says something about the flag as it is by now. */
  const say = (flag: KnownFlag, replyTo: (present: Flag) => FlagReply | undefined): Promise<Done<KnownFlag>> =>
    attempt(async () => {
      const present = (await replica.catalogue.findOne(flag.id).exec())?.getLatest().toMutableJSON()
      if (present?.type !== 'flag') return refuse('internal')
      const reply = replyTo(present.data)
      if (reply === undefined) return refuse('flagChanged')
      return write(flag.id, (at) => withReply(present.data, at, reply), latestIn(present.data))
    })
  const ends = (flag: Flag): boolean => {
    const local = board().products.find(({ key }) => flag.product === productIdOf(key))?.local
    return mayClose(board().staff, by(), { flag, local })
  }
  return {
    raise: ({ product, part, note }) =>
      attempt(async () => {
        if (noteFault(note) !== undefined) return refuse('badRequest')
        const about = { product, note: note.trim(), ...(part === undefined ? {} : { part }) }
        return write(flagId(crypto.randomUUID()), (at) => ({ ...about, ...station, by: by(), at, replies: {} }))
      }),
    answer: (flag, text) =>
      say(flag, (present) =>
        noteFault(text) === undefined && isOpen(present)
          ? { does: 'answered', by: by(), text: text.trim() }
          : undefined,
      ),
    close: (flag, because, text = '') =>
      say(flag, (present) => {
        if (!isOpen(present) || !ends(present)) return undefined
        if (text.trim() === '') return { does: 'closed', by: by(), because }
        return noteFault(text) === undefined ? { does: 'closed', by: by(), because, text: text.trim() } : undefined
      }),
    reopen: (flag) =>
      say(flag, (present) => (!isOpen(present) && ends(present) ? { does: 'reopened', by: by() } : undefined)),
    read: (flag) => say(flag, (present) => (present.by === by() ? { does: 'read', by: by() } : undefined)),
    takeBack: (flag, target) =>
      say(flag, (present) => {
        const author = target === present.at ? present.by : present.replies[target]?.by
        return author === by() && canTakeBack(target, now()) ? { does: 'undone', by: by(), target } : undefined
      }),
  }
}

const known = (document: EditedDocument): KnownFlag[] =>
  document.type === 'flag' ? [{ ...document.data, id: document.id }] : []

const isHere = ({ staff }: Pick<Board, 'staff'>, id: string): boolean => staff.some((member) => member.id === id)

const refuse = (code: 'badRequest' | 'internal' | 'flagChanged'): { ok: false; error: ActionFailure } => ({
  ok: false,
  error: { code, facts: {} },
})
