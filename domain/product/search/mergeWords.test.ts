import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeWords } from './mergeWords.ts'

describe('a group that two people edit', () => {
  it('has what either added, and not what either took out', () => {
    const base = ['sticker', 'klever', 'plakker']
    expect(
      mergeWords({ base, theirs: ['sticker', 'klever', 'vignet'], ours: ['sticker', 'plakker', 'label'] }),
    ).toEqual([...['sticker', 'label', 'vignet']])
  })

  it('has each word once, and exactly those that the other leaves alone or brings', () => {
    const words = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'))
    fc.assert(
      fc.property(words, words, words, (base, theirs, ours) => {
        const merged = mergeWords({ base, theirs, ours })
        expect(new Set(merged).size).toBe(merged.length)
        expect(new Set(mergeWords({ base, theirs: ours, ours: theirs }))).toEqual(new Set(merged))
        expect(mergeWords({ base, theirs: base, ours })).toEqual(ours)
        expect(mergeWords({ base, theirs, ours: base }).toSorted()).toEqual(theirs.toSorted())
      }),
    )
  })
})
