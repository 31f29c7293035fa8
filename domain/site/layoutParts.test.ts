import { describe, expect, it } from 'vitest'
import { type Edited, mergeEdited } from '../document/fields.ts'
import { stampAt } from '../visit/builders.ts'
import { type DisplayLayout, usualDisplay } from './displays.ts'
import { editLayouts, withLayouts } from './layoutEdit.ts'
import { layoutNewsOf } from './layoutNews.ts'
import { putTogether, takenApart } from './layoutParts.ts'

const low: DisplayLayout = { ...usualDisplay, id: 'low', place: 0, name: 'Hal gelijkvloers', hall: 'Hal' }
const high: DisplayLayout = { ...usualDisplay, id: 'high', place: 1, name: 'Hal boven' }

const merged = (a: Edited, b: Edited): Edited => putTogether(mergeEdited(takenApart(a), takenApart(b)))
const layoutsIn = (document: Edited): DisplayLayout[] => document.data['displays'] as DisplayLayout[]
const empty: Edited = { id: 'site:gm', type: 'site', data: { name: 'Lindegem' }, stamps: {}, history: [] }

/** The document after somebody who saw it made these layouts of its own, in a minute. */
const edited = (document: Edited, minute: number, next: DisplayLayout[], base = layoutsIn(document)): Edited =>
  merged(
    document,
    withLayouts(document, editLayouts({ present: layoutsIn(document), base, next, at: stampAt(minute) })),
  )
const first = edited({ ...empty, data: { ...empty.data, displays: [] } }, 1, [low, high])

/** Both orders of joining give the same. */
const joined = (a: Edited, b: Edited): Edited => {
  expect(merged(a, b)).toEqual(merged(b, a))
  expect(merged(merged(a, b), a)).toEqual(merged(a, b))
  return merged(a, b)
}

describe('two people who lay out screens apart', () => {
  it('keep both changes, of different screens and of different fields of one', () => {
    const one = edited(first, 2, [{ ...low, theme: 'dark' }, high])
    const other = edited(first, 3, [
      { ...low, recent: 3 },
      { ...high, textSize: 150 },
    ])
    expect(layoutsIn(joined(one, other))).toEqual([
      { ...low, theme: 'dark', recent: 3 },
      { ...high, textSize: 150 },
    ])
  })

  it('leave the later value of one field, and the other in the history', () => {
    const one = edited(first, 2, [{ ...low, theme: 'dark' }, high])
    const other = edited(first, 3, [{ ...low, theme: 'contrast' }, high])
    const both = joined(one, other)
    expect(layoutsIn(both)[0]?.theme).toBe('contrast')
    expect(both.history).toContainEqual({ field: 'displays#low#theme', value: 'dark', at: stampAt(2) })
  })

  it('each add a screen, and move the others', () => {
    const [left, right] = [
      { ...low, id: 'left' },
      { ...low, id: 'right' },
    ]
    const both = joined(edited(first, 2, [low, high, left]), edited(first, 3, [right, high, low]))
    expect(layoutsIn(both).map(({ id }) => id)).toEqual(['right', 'high', 'left', 'low'])
  })

  it('take a field away for both', () => {
    const { hall: _hall, ...alone } = low
    const both = joined(edited(first, 2, [alone, high]), edited(first, 3, [{ ...low, recent: 3 }, high]))
    expect(layoutsIn(both)[0]).toEqual({ ...alone, recent: 3 })
  })
})

describe('a screen that one takes away', () => {
  const gone = edited(first, 4, [low])

  it('is gone for both, and can be had back as the other left it before', () => {
    const both = joined(gone, edited(first, 3, [low, { ...high, name: 'Balkon' }]))
    expect(layoutsIn(both)).toEqual([low])
    expect(layoutNewsOf(both)).toMatchObject({ kept: [], removed: [{ layout: { ...high, name: 'Balkon' } }] })
    const back = edited(both, 6, [low, { ...high, name: 'Balkon' }])
    expect(layoutsIn(back).map(({ name }) => name)).toEqual(['Hal gelijkvloers', 'Balkon'])
  })

  it('stays where the other changed it afterwards, which is told', () => {
    const both = joined(gone, edited(first, 5, [low, { ...high, name: 'Balkon' }]))
    expect(layoutsIn(both)).toEqual([low, { ...high, name: 'Balkon' }])
    expect(layoutNewsOf(both)).toMatchObject({ kept: [{ id: 'high' }], removed: [] })
    // Taken away once more it goes.
    expect(layoutsIn(edited(both, 6, [low]))).toEqual([low])
  })

  it('keeps what was changed of it before, whichever versions meet first', () => {
    const named = edited(first, 2, [low, { ...high, name: 'Balkon' }])
    const dark = edited(first, 5, [low, { ...high, theme: 'dark' }])
    const all = joined(joined(gone, named), dark)
    expect(all).toEqual(joined(gone, joined(named, dark)))
    expect(layoutsIn(all)[1]).toEqual({ ...high, name: 'Balkon', theme: 'dark' })
  })

  it('comes back with a change made by somebody who had not heard of it', () => {
    const late = edited(gone, 5, [low, { ...high, recent: 2 }], [low, high])
    expect(layoutsIn(late)[1]).toEqual({ ...high, recent: 2 })
    const unchanged = edited(gone, 5, [{ ...low, recent: 2 }, high], [low, high])
    expect(layoutsIn(unchanged)).toEqual([{ ...low, recent: 2 }])
  })
})

it('no stamp ever leaves a document, and one without layouts gets none', () => {
  const old = { ...empty, data: { ...empty.data, displays: [low] }, stamps: { displays: stampAt(1) } }
  const both = joined(joined(old, edited(old, 3, [{ ...low, recent: 1 }])), edited(first, 4, [low]))
  for (const document of [old, first, edited(first, 4, [low])]) {
    expect(Object.keys(joined(both, document).stamps)).toEqual(expect.arrayContaining(Object.keys(document.stamps)))
  }
  expect(joined(empty, empty)).toEqual(empty)
  expect(layoutNewsOf(empty)).toBeUndefined()
})
