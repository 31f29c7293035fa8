import { describe, expect, it } from 'vitest'
import { Outcome } from '#domain/visit/entry.ts'
import { draftsFor, missingIn, outcomesOf, withDraft } from './outcomes.ts'

describe('the outcomes of a visit', () => {
  it('are done unless said otherwise', () => {
    expect(outcomesOf(draftsFor(['passport', 'bags']))).toEqual([
      { product: 'passport', result: 'done' },
      { product: 'bags', result: 'done' },
    ])
  })

  it('are complete for a visit without products', () => {
    expect(outcomesOf(draftsFor([]))).toEqual([])
  })

  it('ask for the reason, then for the next step, of what was not possible', () => {
    const refused = withDraft(draftsFor(['passport', 'bags']), 'bags', { result: 'notPossible' })
    expect(missingIn(refused)).toEqual({ product: 'bags', field: 'reason' })
    expect(outcomesOf(refused)).toBeUndefined()
    const reasoned = withDraft(refused, 'bags', { reason: 'documentsMissing' })
    expect(missingIn(reasoned)).toEqual({ product: 'bags', field: 'next' })
    const complete = withDraft(reasoned, 'bags', { next: 'comeBack' })
    expect(outcomesOf(complete)).toEqual([
      { product: 'passport', result: 'done' },
      { product: 'bags', result: 'notPossible', reason: 'documentsMissing', next: 'comeBack' },
    ])
  })

  it('forget a reason that no longer applies, so that the log takes them', () => {
    const changed = withDraft(
      withDraft(draftsFor(['bags']), 'bags', { result: 'notPossible', reason: 'other', next: 'online' }),
      'bags',
      { result: 'notRecorded' },
    )
    const [outcome] = outcomesOf(changed) ?? []
    expect(Outcome.parse(outcome)).toEqual({ product: 'bags', result: 'notRecorded' })
  })
})
