import { describe, expect, test } from 'vitest'
import type { DisplayMessage } from '#domain/site/displayMessage.ts'
import { freshMs, slideAt } from './slides.ts'

const noon = Date.parse('2026-11-22T11:00:00.000Z')
const parcels: DisplayMessage = { id: 'parcels', text: { nl: 'Pakjes: loket 2', fr: 'Colis : guichet 2' } }
const market: DisplayMessage = {
  id: 'market',
  text: { nl: 'Markt op zaterdag' },
  from: '2026-11-22',
  until: '2026-11-23',
}
const hall = {
  messages: [parcels, market],
  messageSeconds: 10,
  recent: 6,
  newest: { calledAt: noon },
  live: true,
  language: 'nl' as const,
  day: '2026-11-22',
  now: noon,
}
const said = (seconds: number, more: Partial<Parameters<typeof slideAt>[0]> = {}): string => {
  const slide = slideAt({ ...hall, now: noon + seconds * 1_000, ...more })
  return slide.kind === 'message' ? `${slide.language} ${slide.text}` : slide.kind
}
const fresh = freshMs / 1_000

describe('between two calls', () => {
  test('messages stand in turn, each in every language it has, the site’s first', () => {
    const turns = [0, 10, 20, 30].map((seconds) => said(fresh + seconds))
    expect(turns).toEqual(['nl Pakjes: loket 2', 'fr Colis : guichet 2', 'nl Markt op zaterdag', 'nl Pakjes: loket 2'])
    expect(said(fresh, { language: 'fr' })).toBe('fr Colis : guichet 2')
  })

  test('nothing stands in the place of a call that is fresh, and a new call ends a message', () => {
    expect([0, fresh - 0.001].map((seconds) => said(seconds))).toEqual(['call', 'call'])
    expect(said(fresh + 5, { newest: { calledAt: noon + fresh * 1_000 } })).toBe('call')
  })

  test('a message stands between its days alone', () => {
    const messages = [market]
    const days = ['2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24']
    expect(days.map((day) => said(fresh, { messages, day }))).toEqual([
      'call',
      'nl Markt op zaterdag',
      'nl Markt op zaterdag',
      'call',
    ])
  })

  test('a message stands between its times alone, by the clock of the municipality', () => {
    const messages = [{ ...parcels, text: { nl: 'Koffie' }, fromTime: '12:00', untilTime: '12:05' }]
    // Noon of Brussels is what `noon` tells.
    expect([fresh, 4 * 60, 5 * 60].map((seconds) => said(seconds, { messages }))).toEqual([
      'nl Koffie',
      'nl Koffie',
      'call',
    ])
  })

  test('a picture stands beside its message in every language', () => {
    const picture = { type: 'webp', data: 'UklGRg==' } as const
    const slides = [0, 10].map((seconds) =>
      slideAt({ ...hall, messages: [{ ...parcels, picture }], now: noon + (fresh + seconds) * 1_000 }),
    )
    expect(slides).toMatchObject([
      { language: 'nl', picture },
      { language: 'fr', picture },
    ])
  })

  test('where no earlier calls are listed, the newest takes its turn', () => {
    const turns = [0, 10, 20].map((seconds) => said(fresh + seconds, { recent: 0 }))
    expect(turns).toEqual(['call', 'nl Pakjes: loket 2', 'fr Colis : guichet 2'])
  })

  test('nothing takes the place of a call that may be old', () => {
    expect(said(fresh, { live: false })).toBe('call')
  })

  test('where nobody was called, the welcome takes its turn', () => {
    const turns = new Set(Array.from({ length: 40 }, (_, ten) => said(ten * 10, { newest: undefined })))
    expect(turns).toEqual(new Set(['welcome', 'nl Pakjes: loket 2', 'fr Colis : guichet 2', 'nl Markt op zaterdag']))
    expect(said(0, { newest: undefined, messages: [] })).toBe('welcome')
  })

  test('text is shown as it stands, and turns no line around', () => {
    const messages = [{ id: 'x', text: { nl: '<b>vet</b> \u202Eomgekeerd' } }]
    expect(said(fresh, { messages })).not.toContain('\u202E')
    expect(said(fresh, { messages })).toContain('<b>vet</b>')
  })
})
