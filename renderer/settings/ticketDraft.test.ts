import { describe, expect, it } from 'vitest'
import { TicketLayout, ticketAsLaidOut, usualLayout } from '#domain/printing/layout.ts'
import { lacksDutch } from '../layouts/typedWords.ts'
import { draftOfLayout, exampleWords, layoutOf, previewOf } from './ticketDraft.ts'

const layout: TicketLayout = {
  ...usualLayout,
  logo: { width: 8, height: 1, dots: '/w==' },
  top: { nl: 'Welkom', fr: 'Bienvenue' },
}
const draft = draftOfLayout(layout)

describe('the layout of tickets, as it is typed', () => {
  it('is what it was when nothing is changed', () => {
    expect(layoutOf(draft)).toEqual(layout)
    expect(layoutOf(draftOfLayout(usualLayout))).toEqual(usualLayout)
  })

  it('has no words where only spaces are typed, and no picture once it is taken away', () => {
    const bare = layoutOf({ ...draft, logo: undefined, top: { nl: ' ', fr: '', en: '', de: '' } })
    expect(Object.keys(bare ?? {}).toSorted()).toEqual(['codeModule', 'numberSize', 'shows'])
  })

  it('is not saved without the Dutch words that other languages fall back to', () => {
    const french = { ...draft, bottom: { nl: '', fr: 'Au revoir', en: '', de: '' } }
    expect(lacksDutch(french.bottom)).toBe(true)
    expect(layoutOf(french)).toBeUndefined()
    expect(previewOf(french).bottom).toEqual({ nl: 'Au revoir', fr: 'Au revoir' })
  })

  it('makes an example ticket of the site', () => {
    const site = { name: { nl: 'Stadhuis' }, queues: [{ letter: 'B', name: { nl: 'Wonen' }, targetMinutes: 10 }] }
    const example = { ahead: 'Zes', watch: 'Kijk', printedAt: 'nu' }
    expect(ticketAsLaidOut(exampleWords(site, 'nl', example), previewOf(draft), 'nl')).toMatchObject({
      label: 'B117',
      siteName: 'Stadhuis',
      queueName: 'Wonen',
      lines: ['Zes', 'Kijk'],
      look: { top: 'Welkom' },
    })
  })
})
