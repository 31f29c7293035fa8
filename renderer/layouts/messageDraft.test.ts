import { describe, expect, it } from 'vitest'
import type { DisplayMessage } from '#domain/site/displayMessage.ts'
import {
  type MessageDraft,
  doubtsOfMessage,
  draftOfMessage,
  longestMessage,
  newMessage,
  previewOfMessage,
  roomForPictures,
} from './messageDraft.ts'

const message: DisplayMessage = {
  id: 'coffee',
  text: { nl: 'Koffie', fr: 'Café' },
  picture: { type: 'webp', data: 'UklGRg==' },
  from: '2026-07-01',
  until: '2026-08-31',
  fromTime: '09:00',
  untilTime: '12:00',
}
const draft = draftOfMessage(message)

describe('a message, as it is typed', () => {
  it('is what it was when nothing is changed, with what only a later version knows', () => {
    expect(previewOfMessage(draft)).toEqual([message])
    const later = { ...message, colour: 'red' }
    expect(previewOfMessage(draftOfMessage(later))).toEqual([later])
    const bare = { id: 'bare', text: { nl: 'Dag' } }
    expect(previewOfMessage(draftOfMessage(bare))).toEqual([bare])
    expect(previewOfMessage({ ...draft, picture: undefined })[0]).not.toHaveProperty('picture')
  })

  it('is not right while its words, days or times are not, each told by its name', () => {
    const wrong: [Partial<MessageDraft>, object][] = [
      [{ text: newMessage([]).text }, { text: 'noText' }],
      [{ text: { ...draft.text, nl: ' ' } }, { text: 'lacksDutch' }],
      [{ text: { ...draft.text, de: 'x'.repeat(longestMessage + 1) } }, { text: 'tooLong' }],
      [{ from: '31/12' }, { from: true }],
      [{ until: '2026-06-01' }, { until: 'before' }],
      [{ fromTime: '9u' }, { fromTime: true }],
      [{ untilTime: '25:00' }, { untilTime: 'noTime' }],
      [{ untilTime: '09:00' }, { untilTime: 'beforeTime' }],
    ]
    for (const [change, doubts] of wrong) expect(doubtsOfMessage({ ...draft, ...change })).toMatchObject(doubts)
    expect(doubtsOfMessage(draft)).toBeUndefined()
    expect(doubtsOfMessage({ ...draft, text: { ...draft.text, nl: 'x'.repeat(longestMessage) } })).toBeUndefined()
  })
})

it('a layout takes some pictures, and the site not many more', () => {
  const bare = { ...draft, picture: undefined }
  const layout = (pictures: number) => ({ messages: [...Array.from({ length: pictures }, () => draft), bare] })
  expect(roomForPictures(layout(1), [layout(1)])).toBe(3)
  expect(roomForPictures(layout(4), [layout(4)])).toBe(0)
  expect(roomForPictures(layout(1), [layout(4), layout(4), layout(3), layout(1)])).toBe(0)
})
