import { expect, test } from 'vitest'
import { addedGuide, changedGuide, contentOf } from '#domain/guide/document.ts'
import { setText, setTitle } from '#domain/guide/editing/texts.ts'
import { overtakenParts, touchedParts } from '#domain/guide/editing/typed.ts'
import { blankGuide } from '#domain/guide/editing/ways.ts'
import type { GuideContent } from '#domain/guide/guide.ts'
import type { KnownGuide } from '../../state/guides.ts'
import { openGuide } from './openGuide.ts'

const content = blankGuide({
  title: { nl: 'Verhuizen' },
  department: 'burgerzaken',
  products: [],
  step: { id: 's0', text: { nl: 'Eerste vraag' } },
})
const document = addedGuide('verhuizen', content, { at: '2026-11-28T08:00:00.000Z-0000-s1', by: 'staff:jan' })
const known: KnownGuide = { key: 'verhuizen', guide: document.data, document, versions: [] }

const savedElsewhere = (changes: Parameters<typeof changedGuide>[1]): KnownGuide => {
  const changed = changedGuide(document, changes, { at: '2026-11-28T09:00:00.000Z-0000-s2', by: 'staff:karim' })
  if (changed === undefined || changed === 'malformed') throw new Error('Nothing was changed.')
  return { ...known, document: changed, guide: changed.data }
}
const typeText = (value: string) => (now: GuideContent) =>
  setText(now, { step: 's0', text: { of: 'text' }, language: 'nl', value })

test('what another saves arrives under what is typed here', () => {
  const store = openGuide(known)
  store.getState().apply('text', typeText('Van mij'))
  store.getState().arrive(savedElsewhere({ title: { nl: 'Verhuizen in de stad' } }))
  const { typed, stored } = store.getState()
  expect(typed.mine.title.nl).toBe('Verhuizen in de stad')
  expect(typed.mine.steps['s0']?.text.nl).toBe('Van mij')
  expect(overtakenParts(typed, stored)).toEqual([])
})

test('a clash stays until one of the two is chosen', () => {
  const step = { kind: 'question' as const, place: 1, text: { nl: 'Van Karim' }, answers: [] }
  for (const [settle, text] of [
    ['takeTheirs', 'Van Karim'],
    ['keepMine', 'Van mij'],
  ] as const) {
    const store = openGuide(known)
    store.getState().apply('text', typeText('Van mij'))
    store.getState().arrive(savedElsewhere({ steps: { s0: step } }))
    const before = store.getState()
    expect(overtakenParts(before.typed, before.stored)).toEqual(['steps.s0'])
    expect(before.typed.mine.steps['s0']?.text.nl).toBe('Van mij')
    before[settle]('steps.s0')
    const { typed, stored } = store.getState()
    expect(overtakenParts(typed, stored)).toEqual([])
    expect(typed.mine.steps['s0']?.text.nl).toBe(text)
  }
})

test('what is typed on while it is saved is no clash with oneself', () => {
  const store = openGuide(known)
  store.getState().apply('title', (now) => setTitle(now, { language: 'nl', value: 'Verhuizing' }))
  const sent = store.getState().typed.mine
  store.getState().apply('title', (now) => setTitle(now, { language: 'nl', value: 'Verhuizingen' }))
  store.getState().arrive(savedElsewhere({ title: sent.title }))
  store.getState().saved(sent)
  const { typed, stored } = store.getState()
  expect(overtakenParts(typed, stored)).toEqual([])
  expect(touchedParts(typed)).toEqual(['title'])
  expect(typed.mine.title.nl).toBe('Verhuizingen')
})

test('what is given up is as it is stored', () => {
  const store = openGuide(known)
  store.getState().apply('text', typeText('Van mij'))
  store.getState().discard()
  expect(store.getState().typed.mine).toEqual(contentOf(known.guide))
  store.getState().undo()
  expect(store.getState().typed.mine).toEqual(contentOf(known.guide))
})
