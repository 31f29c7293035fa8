import { describe, expect, it } from 'vitest'
import { site } from '#build/demo/site.ts'
import { DisplayLayout, LayoutId, usualDisplay } from '#domain/site/displays.ts'
import {
  type LayoutDraft,
  copyOfLayout,
  displaysOfDraft,
  doubtsOfLayout,
  draftOfDisplays,
  draftOfLayout,
  hintsOfLayout,
  newLayout,
  newLayoutId,
  previewOfLayout,
} from './displaysDraft.ts'
import { newMessage } from './messageDraft.ts'

const hall: DisplayLayout = {
  ...usualDisplay,
  id: 'hall',
  name: 'Hal',
  stations: ['display'],
  counters: ['1', '2'],
  messages: [{ id: 'm', text: { nl: 'Zomeruren', fr: 'Horaire d’été' }, from: '2026-07-01', until: '2026-08-31' }],
}
const draft = draftOfLayout(hall)

describe('the screens of halls, as they are typed', () => {
  it('are what they were when nothing is changed, with what only a later version knows', () => {
    expect(displaysOfDraft(draftOfDisplays([hall, usualDisplay]))).toEqual([hall, usualDisplay])
    const later = { ...hall, rotation: 90, sound: { ...hall.sound, pitch: 2 } }
    expect(displaysOfDraft(draftOfDisplays([later]))).toEqual([later])
  })

  it('are not saved while something is wrong, and each wrong is told by its name', () => {
    const message = { ...newMessage([]), until: '2026-01-01', from: '2026-02-01' }
    const wrong: [Partial<LayoutDraft>, object][] = [
      [{ name: ' ' }, { noName: true }],
      [{ counters: [] }, { noCounters: true }],
      [{ queues: [] }, { noQueues: true }],
      [{ textSize: 79, recent: '' }, { numbers: ['recent', 'textSize'] }],
      [{ sound: { ...draft.sound, volume: 101 } }, { numbers: ['volume'] }],
      [{ messages: [message] }, { messages: { [message.id]: { text: 'noText', from: false, until: 'before' } } }],
      [{ messages: [{ ...message, until: '31/12' }] }, { messages: { [message.id]: { until: 'noDay' } } }],
    ]
    for (const [change, doubts] of wrong) {
      const one = { ...draft, ...change }
      expect(doubtsOfLayout(one)).toMatchObject(doubts)
      expect(displaysOfDraft([draft, one])).toBeUndefined()
    }
  })

  it('can be previewed whatever numbers and messages are still wrong', () => {
    const wrong = { ...draft, textSize: '', recent: 13, messages: [newMessage([])] }
    expect(DisplayLayout.safeParse(previewOfLayout(wrong)).success).toBe(true)
  })

  it('are copied for no station', () => {
    const copy = copyOfLayout(draft, { id: 'screen-1', name: 'Hal (kopie)' })
    expect(copy).toEqual({ ...draft, id: 'screen-1', name: 'Hal (kopie)', stations: [] })
    const id = newLayoutId('0f8fad5b-d9cb-469f-a165-70867728950e')
    expect(LayoutId.parse(id)).toBe('screen-0f8fad5bd9cb')
  })
})

describe('what has to be known of a layout', () => {
  it('is what the site does not have, which stations get a screen more, and whom it is for', () => {
    const other = { ...draft, id: 'other', stations: ['display', 'gone'], counters: ['1', '77'], queues: ['A', 'Z'] }
    const first = newLayout({ id: 'screen-1', name: 'Eerste' })
    const second = newLayout({ id: 'screen-2', name: 'Tweede' })
    const drafts = [draft, other, first, second]
    const hints = (one: LayoutDraft) => hintsOfLayout(one, { drafts, site, stations: ['display'] })
    expect(hints(draft)).toEqual({
      unknown: { stations: [], counters: [], queues: [] },
      shared: ['display'],
      idle: undefined,
      manyVoices: false,
    })
    expect(hints(other).unknown).toEqual({ stations: ['gone'], counters: ['77'], queues: ['Z'] })
    expect([hints(other).manyVoices, hints({ ...other, hall: 'Hal' }).manyVoices]).toEqual([true, false])
    expect([hints(first).idle, hints(second).idle]).toEqual(['forOthers', 'forNobody'])
  })
})
