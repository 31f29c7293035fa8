import { holdsNationalNumber } from '../../eid/nationalNumber.ts'
import type { Stamp } from '../../time/stamp.ts'
import { type Flag, type FlagReply, longestNote } from './flag.ts'

/** Why a note or an answer cannot be kept: it says nothing, is too long, or names somebody by their national number. */
export type NoteFault = 'empty' | 'tooLong' | 'nationalNumber'

export const noteFault = (text: string): NoteFault | undefined => {
  if (text.trim() === '') return 'empty'
  if (text.trim().length > longestNote) return 'tooLong'
  return holdsNationalNumber(text) ? 'nationalNumber' : undefined
}

/** The flag with one more reply, said at a stamp of its own. */
export const withReply = (flag: Flag, at: Stamp, reply: FlagReply): Flag => ({
  ...flag,
  replies: { ...flag.replies, [at]: reply },
})

/** The latest stamp in a flag: what is said next is said after it. */
export const latestIn = ({ at, replies }: Flag): Stamp =>
  Object.keys(replies).reduce((latest, one) => (one > latest ? one : latest), at)
