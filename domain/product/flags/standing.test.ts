import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Staff } from '../../staff/staff.ts'
import { atMinute, stampAt } from '../../visit/builders.ts'
import { flagContent } from './builders.ts'
import { type Flag, type FlagReply, mergeReplies } from './flag.ts'
import {
  answersFor,
  canTakeBack,
  hasNews,
  isOpen,
  latestFirst,
  mayClose,
  repliesOf,
  stateOf,
  waitingFor,
} from './standing.ts'
import { latestIn, noteFault, withReply } from './writing.ts'

const answer = (by: string): FlagReply => ({ does: 'answered', by, text: 'Ik kijk het na.' })
const closed: FlagReply = { does: 'closed', by: 'staff:jan', because: 'changed' }
const read: FlagReply = { does: 'read', by: 'staff:an' }
const after = (...replies: FlagReply[]): Flag =>
  replies.reduce((flag, reply, index) => withReply(flag, stampAt(index + 1), reply), flagContent())

describe('a flag on a sheet', () => {
  it.each<[string, Flag, ReturnType<typeof stateOf>]>([
    ['is open until somebody answers', after(), 'open'],
    ['is answered by whoever did not raise it', after(answer('staff:jan')), 'answered'],
    ['is open again when its author asks on', after(answer('staff:jan'), answer('staff:an')), 'open'],
    ['stays answered once its author has read that', after(answer('staff:jan'), read), 'answered'],
    ['is closed', after(answer('staff:jan'), closed), 'closed'],
    ['can be opened again', after(closed, { does: 'reopened', by: 'staff:an' }), 'open'],
    ['is as before when what was said is taken back', after(closed, undo(1)), 'open'],
    ['is gone when it is taken back itself', after(undo(0)), 'takenBack'],
  ])('%s', (_what, flag, state) => {
    expect(stateOf(flag)).toBe(state)
    expect(isOpen(flag)).toBe(state === 'open' || state === 'answered')
  })

  it('shows what was said in order, without what was taken back', () => {
    const flag = after(answer('staff:jan'), closed, undo(2), read)
    expect(repliesOf(flag).map(({ does, at }) => [does, at])).toEqual([
      ['answered', stampAt(1)],
      ['read', stampAt(4)],
    ])
    expect(latestIn(flag)).toBe(stampAt(4))
  })

  it('is news to its author alone, until it was read', () => {
    const answered = after(answer('staff:jan'))
    expect(hasNews(answered, 'staff:an')).toBe(true)
    expect(hasNews(answered, 'staff:jan')).toBe(false)
    expect(hasNews(after(answer('staff:jan'), read), 'staff:an')).toBe(false)
    expect(hasNews(after(answer('staff:jan'), read, closed), 'staff:an')).toBe(true)
    expect(hasNews(after(answer('staff:an')), 'staff:an')).toBe(false)
  })

  it('stands in the same state wherever the replies of two stations meet, and none is lost', () => {
    const reply = fc.constantFrom(answer('staff:jan'), answer('staff:an'), closed, read, undo(1))
    const replies = fc.dictionary(
      fc
        .tuple(fc.integer({ min: 1, max: 3 }), fc.constantFrom('k1', 'k2'))
        .map(([at, station]) => stampAt(at, station)),
      reply,
    )
    fc.assert(
      fc.property(replies, replies, replies, (a, b, c) => {
        const merged = mergeReplies(mergeReplies(a, b), c)
        expect(mergeReplies(a, mergeReplies(c, b))).toEqual(merged)
        expect(mergeReplies(merged, a)).toEqual(merged)
        expect(Object.keys(merged)).toEqual([...new Set([a, b, c].flatMap(Object.keys))].sort())
        expect(stateOf(flagContent({ replies: merged }))).toBe(
          stateOf(flagContent({ replies: mergeReplies(c, mergeReplies(b, a)) })),
        )
      }),
    )
  })

  it('can be taken back for ten seconds', () => {
    expect(canTakeBack(stampAt(0), atMinute(0) + 10_000)).toBe(true)
    expect(canTakeBack(stampAt(0), atMinute(0) + 10_001)).toBe(false)
  })
})

const member = (id: string, ...roles: Staff['roles']) => ({ id, roles })
const staff = [
  member('staff:an', 'welcome'),
  member('staff:bo', 'quickCounter'),
  member('staff:cy', 'themeCounter'),
  member('staff:jan', 'supervisor'),
]
const local = { responsible: 'staff:bo', backups: ['staff:cy'] }

describe('a sheet', () => {
  it('is answered for by the responsible person, or by who decides at the site when that person is not there', () => {
    const who = (of: typeof local | undefined, raisedAt = 'gm') =>
      staff
        .filter(({ id }) => answersFor(staff, id, { flag: { site: raisedAt }, local: of, site: 'gm' }))
        .map(({ id }) => id)
    expect(who(local)).toEqual(['staff:bo'])
    expect(who(local, 'other')).toEqual(['staff:bo'])
    expect(who({ ...local, responsible: 'staff:gone' })).toEqual(['staff:jan'])
    expect(who({ ...local, responsible: 'staff:gone' }, 'other')).toEqual([])
    const left = staff.map((one) => (one.id === 'staff:bo' ? { ...one, archived: '2026-11-01' } : one))
    const raised = { flag: { site: 'gm' }, local, site: 'gm' }
    expect(left.filter(({ id }) => answersFor(left, id, raised)).map(({ id }) => id)).toEqual(['staff:jan'])
    expect(who(undefined)).toEqual(['staff:jan'])
  })

  it('has flags that close by their author, by who answers for it or stands in, and by who decides', () => {
    const flag = flagContent({ by: 'staff:an' })
    const may = (id: string) => mayClose(staff, id, { flag, local })
    expect(['staff:an', 'staff:bo', 'staff:cy', 'staff:jan', 'staff:gone'].map(may)).toEqual([
      ...[true, true, true, true, false],
    ])
    expect(mayClose(staff, 'staff:cy', { flag, local: undefined })).toBe(false)
  })
})

describe('what waits for somebody', () => {
  const flags = [
    { id: 'flag:open', ...flagContent() },
    { id: 'flag:answered', ...after(answer('staff:bo')) },
    { id: 'flag:closed', ...after(closed) },
  ]
  const waits = (id: string) =>
    waitingFor(flags, { staff, id, site: 'gm', localOf: () => local }).map((flag) => flag.id)

  it('is every open flag on their sheets, and what was said of theirs', () => {
    expect(waits('staff:bo')).toEqual(['flag:open'])
    expect(waits('staff:an')).toEqual(['flag:answered', 'flag:closed'])
    expect(waits('staff:cy')).toEqual([])
  })

  it('stands with the latest first', () => {
    expect(flags.toSorted(latestFirst).map(({ id }) => id)).toEqual(['flag:answered', 'flag:closed', 'flag:open'])
  })
})

describe('a note', () => {
  it.each([
    ['  \n', 'empty'],
    ['x'.repeat(501), 'tooLong'],
    ['Vraag van 00.01.01-000.06 over de prijs', 'nationalNumber'],
    ['De prijs is 25 euro, niet 20.', undefined],
  ])('%j is refused for what is wrong with it', (text, fault) => {
    expect(noteFault(text)).toBe(fault)
  })
})

function undo(minute: number): FlagReply {
  return { does: 'undone', by: 'staff:jan', target: stampAt(minute) }
}
