import { describe, expect, it } from 'vitest'
import { entry, visitWith } from '#domain/visit/builders.ts'
import { undoableOf } from './undoOffer.ts'

describe('an offer to undo', () => {
  it('names the last action and when it was done', () => {
    const visit = visitWith(entry('called', { minute: 5 }))
    expect(undoableOf(visit, 'A101 opgeroepen')).toMatchObject({
      entry: { type: 'called' },
      offer: { what: 'A101 opgeroepen' },
    })
  })

  it('is not made for what cannot be taken back', () => {
    expect(undoableOf(visitWith(), 'A101 geprint')).toBeUndefined()
  })
})
