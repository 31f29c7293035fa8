import { DisplayMessage } from '#domain/site/displayMessage.ts'
import { freeId } from '../ui/order.ts'
import { type Typed, areBlank, lacksDutch, longestOf, noWords, previewWords, typedOf } from './typedWords.ts'

type When = 'from' | 'until' | 'fromTime' | 'untilTime'

/** A message between two calls, as it is typed. */
export type MessageDraft = Omit<DisplayMessage, 'text' | When> & { text: Typed } & Record<When, string>

export const mostMessages = 40
/** More than this nobody reads while it stands there, in characters. */
export const longestMessage = 400
/** So many pictures a layout takes, and all layouts together: every station has them all. */
export const mostPictures = 4
export const mostPicturesOfSite = 12

export const draftOfMessage = ({
  text,
  from = '',
  until = '',
  fromTime = '',
  untilTime = '',
  ...message
}: DisplayMessage): MessageDraft => ({ ...message, text: typedOf(text), from, until, fromTime, untilTime })

export const newMessage = (messages: readonly MessageDraft[]): MessageDraft => ({
  id: freeId('message', messages),
  text: noWords,
  from: '',
  until: '',
  fromTime: '',
  untilTime: '',
})

export type MessageDoubts = {
  text: 'noText' | 'lacksDutch' | 'tooLong' | undefined
  from: boolean
  until: 'noDay' | 'before' | undefined
  fromTime: boolean
  untilTime: 'noTime' | 'beforeTime' | undefined
}

const isRight = (field: When, text: string): boolean =>
  text === '' || DisplayMessage.shape[field].safeParse(text).success

/** What is wrong with a message, so that it cannot be saved; `undefined` where nothing is. */
export const doubtsOfMessage = (message: MessageDraft): MessageDoubts | undefined => {
  const { text, from, until, fromTime, untilTime } = message
  const doubts: MessageDoubts = {
    text: areBlank(text)
      ? 'noText'
      : lacksDutch(text)
        ? 'lacksDutch'
        : longestOf(text) > longestMessage
          ? 'tooLong'
          : undefined,
    from: !isRight('from', from),
    until: !isRight('until', until) ? 'noDay' : from !== '' && until !== '' && until < from ? 'before' : undefined,
    fromTime: !isRight('fromTime', fromTime),
    untilTime: !isRight('untilTime', untilTime)
      ? 'noTime'
      : fromTime !== '' && untilTime !== '' && untilTime <= fromTime
        ? 'beforeTime'
        : undefined,
  }
  return Object.values(doubts).some((doubt) => doubt !== undefined && doubt !== false) ? doubts : undefined
}

/** A message with what can be shown of it; none while it has no words. What this version does not know stays in it. */
export const previewOfMessage = ({ text, picture, ...message }: MessageDraft): DisplayMessage[] => {
  const words = previewWords(text)
  const { from, until, fromTime, untilTime, ...rest } = message
  const given = Object.fromEntries(
    Object.entries({ from, until, fromTime, untilTime }).filter(([, typed]) => typed !== ''),
  )
  return words === undefined ? [] : [{ ...rest, ...(picture === undefined ? {} : { picture }), ...given, text: words }]
}

/** How many more pictures a message of this layout may bring. */
export const roomForPictures = (
  layout: { messages: readonly MessageDraft[] },
  all: readonly { messages: readonly MessageDraft[] }[],
): number => {
  const pictures = ({ messages }: { messages: readonly MessageDraft[] }): number =>
    messages.filter(({ picture }) => picture !== undefined).length
  const ofSite = all.reduce((sum, one) => sum + pictures(one), 0)
  return Math.max(0, Math.min(mostPictures - pictures(layout), mostPicturesOfSite - ofSite))
}
