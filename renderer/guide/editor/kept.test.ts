import { describe, expect, test } from 'vitest'
import { deleteStep } from '#domain/guide/editing/steps.ts'
import { setText, setTitle } from '#domain/guide/editing/texts.ts'
import { touchedParts } from '#domain/guide/editing/typed.ts'
import { blankGuide } from '#domain/guide/editing/ways.ts'
import { changesIn, keptOf, typedFrom } from './kept.ts'

const base = blankGuide({
  title: { nl: 'Verhuizen' },
  department: 'burgerzaken',
  products: [],
  step: { id: 's0', text: { nl: 'Eerste vraag' } },
})

describe('what is typed of a guide', () => {
  test('comes back over the guide as it is stored by then', () => {
    const mine = setTitle(base, { language: 'fr', value: 'Déménager' })
    const kept: unknown = JSON.parse(JSON.stringify(keptOf({ base, mine })))
    const stored = setText(base, { step: 's0', text: { of: 'text' }, language: 'nl', value: 'Van een ander' })
    const typed = typedFrom(kept, stored)
    expect(typed?.mine.title).toEqual({ nl: 'Verhuizen', fr: 'Déménager' })
    expect(typed?.mine.steps['s0']?.text.nl).toBe('Van een ander')
    expect(typed === undefined ? [] : touchedParts(typed)).toEqual(['title'])
  })

  test('comes back with a step that was deleted', () => {
    const mine = deleteStep(base, 's0')
    const typed = typedFrom(JSON.parse(JSON.stringify(keptOf({ base, mine }))), base)
    expect(typed?.mine.steps).toEqual({})
    expect(changesIn(mine, ['steps.s0'])).toEqual({ steps: { s0: null } })
  })

  test('is nothing where nothing is changed, or what was kept is no such thing', () => {
    expect(keptOf({ base, mine: base })).toBeUndefined()
    expect(typedFrom({ base: 1 }, base)).toBeUndefined()
    expect(typedFrom({ base: {}, mine: { steps: { s0: { kind: 'none' } } } }, base)).toBeUndefined()
  })
})
