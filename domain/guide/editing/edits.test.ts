import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { GuideContent, inOutline, stepKinds } from '../guide.ts'
import { stepOf } from './changed.ts'
import { outlineOf } from './outline.ts'
import { addStep, changeKind, deleteStep, leadersTo, moveStep } from './steps.ts'
import { dutchForms } from '../../product/text.ts'
import { setText, setTitle } from './texts.ts'
import { differingParts, keepMine, over, overtakenParts, takeTheirs, touchedParts } from './typed.ts'
import { type EditDone, remembered, without } from './undo.ts'
import { blankGuide, leadOn, setRows } from './ways.ts'

const words = { nl: 'Woorden' }
const start = blankGuide({
  title: { nl: 'Verhuizen' },
  department: 'burgerzaken',
  products: ['adres'],
  step: { id: 's0', text: words },
})

type Edit = (content: GuideContent) => GuideContent
/** A few ids, so that edits meet; one is a name that every object has. */
const id = fc.constantFrom('s0', 's1', 's2', 's3', 's4', 'a1', 'a2', 'constructor')
const text = fc.oneof(fc.string({ maxLength: 30 }), fc.constantFrom('', '   ', 'x'.repeat(3_000)))
const kind = fc.constantFrom(...stepKinds)
const language = fc.constantFrom('nl', 'fr', 'en', 'de', ...dutchForms)

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ step: id, near: id, answer: id, kind, inside: fc.boolean() }).map(
    ({ step, near, answer, kind: to, inside }): Edit =>
      (content) =>
        addStep(content, {
          at: inside ? { answer, of: near } : { after: near },
          kind: to,
          step: { id: step, text: words },
          answer: { id: answer, text: words },
        }),
  ),
  fc.record({ step: id, kind, answer: id }).map(
    ({ answer, ...change }): Edit =>
      (content) =>
        changeKind(content, { ...change, answer: { id: answer, text: words } }),
  ),
  id.map(
    (step): Edit =>
      (content) =>
        deleteStep(content, step),
  ),
  fc.record({ step: id, down: fc.boolean() }).map(
    ({ step, down }): Edit =>
      (content) =>
        moveStep(content, step, down ? 1 : -1),
  ),
  fc
    .record({
      step: id,
      language,
      value: text,
      text: fc.oneof(
        fc.constantFrom({ of: 'text' } as const, { of: 'hint' } as const, { of: 'refer', at: 0 } as const),
        id.map((one) => ({ of: 'answer' as const, id: one })),
        id.map((one) => ({ of: 'item' as const, id: one })),
      ),
    })
    .map(
      (change): Edit =>
        (content) =>
          setText(content, change),
    ),
  fc.record({ language, value: text }).map(
    (change): Edit =>
      (content) =>
        setTitle(content, change),
  ),
  fc.record({ step: id, rows: fc.array(fc.record({ id, to: id }), { maxLength: 30 }) }).map(
    ({ step, rows }): Edit =>
      (content) =>
        setRows(content, step, { answers: rows.map((row) => ({ ...row, text: words })) }),
  ),
  fc.record({ step: id, products: fc.array(fc.string({ maxLength: 90 }), { maxLength: 3 }) }).map(
    ({ step, products }): Edit =>
      (content) =>
        setRows(content, step, {
          actions: [
            { does: 'ticket', products },
            { does: 'refer', to: words },
          ],
        }),
  ),
  fc.record({ step: id, way: fc.constantFrom('to', 'missing'), to: fc.option(id, { nil: undefined }) }).map(
    (change): Edit =>
      (content) =>
        leadOn(content, change),
  ),
)
const edits = fc.array(edit, { maxLength: 40 })
const after = (content: GuideContent, all: readonly Edit[]): GuideContent => all.reduce((now, one) => one(now), content)

describe('editing a guide', () => {
  test('never gives a content that a guide cannot have, whatever is done in whatever order', () => {
    fc.assert(
      fc.property(edits, (all) => {
        const content = after(start, all)
        expect(GuideContent.safeParse(content).error).toBeUndefined()
        expect(outlineOf(content).map((row) => row.id)).toEqual(inOutline(content.steps).map(([one]) => one))
      }),
    )
  })

  test('can be taken back edit by edit, up to what was there first', () => {
    fc.assert(
      fc.property(edits, (all) => {
        let done: EditDone[] = []
        let now = start
        all.forEach((one, at) => {
          const next = one(now)
          done = remembered(done, { before: now, after: next, what: String(at) })
          now = next
        })
        for (const last of done.toReversed()) now = without(now, last)
        expect(now).toEqual(start)
      }),
    )
  })

  test('taken back leaves alone what somebody else changed since', () => {
    const mine = setText(start, { step: 's0', text: { of: 'text' }, language: 'nl', value: 'Van mij' })
    const [done] = remembered([], { before: start, after: mine, what: '' })
    const theirs = setText(mine, { step: 's0', text: { of: 'text' }, language: 'nl', value: 'Van een ander' })
    expect(done === undefined ? undefined : without(theirs, done)).toEqual(theirs)
  })

  test('joins typing on in one field to one edit', () => {
    const type = (content: GuideContent, value: string) =>
      setText(content, { step: 's0', text: { of: 'text' }, language: 'nl', value })
    const a = type(start, 'W')
    const b = type(a, 'Wo')
    const first = remembered([], { before: start, after: a, what: 'text of s0' })
    const done = remembered(first, { before: a, after: b, what: 'text of s0' })
    expect(done).toHaveLength(1)
    expect(done.map((one) => without(b, one))).toEqual([start])
  })
})

describe('two editors of one guide', () => {
  test('both find their steps where each changed other ones', () => {
    fc.assert(
      fc.property(edits, edits, edits, (before, ours, others) => {
        const base = after(start, before)
        const mine = after(base, ours)
        const stored = after(base, others)
        const met = over({ base, mine }, stored)
        const overtaken = overtakenParts({ base, mine }, stored)
        for (const part of differingParts(base, mine)) {
          expect(differingParts(met.mine, mine)).not.toContain(part)
        }
        for (const part of differingParts(base, stored)) {
          if (!overtaken.includes(part)) expect(differingParts(met.mine, stored)).not.toContain(part)
        }
        expect(new Set(overtakenParts(met, stored))).toEqual(new Set(overtaken))
        // Once it is saved nothing is left to be told.
        const settled = overtaken.reduce((now, part) => keepMine(now, stored, part), met)
        expect(overtakenParts(settled, stored)).toEqual([])
        const given = overtaken.reduce((now, part) => takeTheirs(now, stored, part), met)
        expect(overtakenParts(given, stored)).toEqual([])
        for (const part of overtaken) expect(touchedParts(given)).not.toContain(part)
      }),
    )
  })
})

describe('a step', () => {
  const filled = after(start, [
    (now) => setRows(now, 's0', { answers: [{ id: 'a1', text: words, to: 'a1' }] }),
    (now) =>
      addStep(now, { at: { answer: 'a1', of: 's0' }, kind: 'information', step: part('s1'), answer: part('a2') }),
    (now) => addStep(now, { at: { after: 's1' }, kind: 'outcome', step: part('s2'), answer: part('a2') }),
  ])

  test('added inside an answer stands where the answer leads, and one added after it where it leads', () => {
    expect(stepOf(filled, 's0')).toMatchObject({ answers: [{ id: 'a1', to: 's1' }] })
    expect(stepOf(filled, 's1')).toMatchObject({ to: 's2' })
    expect(outlineOf(filled)).toEqual([
      { id: 's0', depth: 0, isReached: true },
      { id: 's1', depth: 1, isReached: true, via: { step: 's0', answer: 'a1' } },
      { id: 's2', depth: 1, isReached: true },
    ])
  })

  test('added between two others leads on to the second', () => {
    const more = addStep(filled, { at: { after: 's1' }, kind: 'question', step: part('s3'), answer: part('a3') })
    expect(stepOf(more, 's1')).toMatchObject({ to: 's3' })
    expect(stepOf(more, 's3')).toMatchObject({ answers: [{ id: 'a3', to: 's2' }] })
    expect(inOutline(more.steps).map(([one]) => one)).toEqual(['s0', 's1', 's3', 's2'])
  })

  test('that is deleted leaves what led to it as it was, so that it can come back', () => {
    const less = deleteStep(filled, 's1')
    expect(differingParts(filled, less)).toEqual(['steps.s1'])
    expect(leadersTo(less, 's1')).toEqual(['s0'])
    expect(outlineOf(less)).toEqual([
      { id: 's0', depth: 0, isReached: true },
      { id: 's2', depth: 0, isReached: false },
    ])
  })

  test('that is deleted at the beginning hands the beginning on', () => {
    expect(deleteStep(filled, 's0').start).toBe('s1')
  })

  test('moves by one place, also where places have no room left between them', () => {
    const up = moveStep(filled, 's2', -1)
    expect(inOutline(up.steps).map(([one]) => one)).toEqual(['s0', 's2', 's1'])
    let now = filled
    for (let turn = 0; turn < 300; turn += 1) now = moveStep(moveStep(now, 's0', 1), 's1', 1)
    expect(GuideContent.safeParse(now).success).toBe(true)
    const before = inOutline(now.steps).map(([one]) => one)
    const [first = '', second = '', third = ''] = before
    expect(inOutline(moveStep(now, first, 1).steps).map(([one]) => one)).toEqual([second, first, third])
  })

  test('keeps what two kinds have in common', () => {
    const list = changeKind(filled, { step: 's0', kind: 'checklist', answer: part('a9') })
    expect(stepOf(list, 's0')).toMatchObject({ items: [{ id: 'a1' }], to: 's1', text: words })
    const again = changeKind(list, { step: 's0', kind: 'question', answer: part('a9') })
    expect(stepOf(again, 's0')).toMatchObject({ answers: [{ id: 'a1', to: 's1' }] })
  })
})

function part(one: string) {
  return { id: one, text: words }
}
