import { describe, expect, it } from 'vitest'
import { allDay, onDay } from '#domain/activity/builders.ts'
import { momentOf } from '#domain/time/day.ts'
import { whenWords } from './whenWords.ts'

const around = (language: 'nl' | 'fr' = 'nl') => ({
  ...{ language, now: momentOf('2026-12-05', '12:00') },
  words: { today: 'vandaag', tomorrow: 'morgen' },
})

describe('when an activity is', () => {
  it('is said with today and tomorrow by name, and with a year only where it is another', () => {
    expect(whenWords(onDay('2026-12-05', '18:00', '22:00'), around())).toBe('vandaag 18:00–22:00')
    expect(whenWords(onDay('2026-12-06', '08:00', '16:00'), around())).toBe('morgen 08:00–16:00')
    expect(whenWords(onDay('2026-12-13', '08:00', '16:00'), around())).toBe('zo 13 december 08:00–16:00')
    expect(whenWords(allDay('2027-01-16'), around())).toBe('za 16 januari 2027')
    expect(whenWords(allDay('2026-12-13'), around('fr'))).toBe('dim. 13 décembre')
  })

  it('of several days is the first and the last', () => {
    expect(whenWords(allDay('2026-12-12', '2026-12-13'), around())).toBe('za 12 december – zo 13 december')
    const camp = {
      kind: 'hours',
      from: momentOf('2026-12-12', '10:00'),
      until: momentOf('2026-12-14', '16:00'),
    } as const
    expect(whenWords(camp, around())).toBe('za 12 december 10:00 – ma 14 december 16:00')
  })

  it('past midnight still belongs to its evening, and without an end it only begins', () => {
    const party = {
      kind: 'hours',
      from: momentOf('2026-12-12', '20:00'),
      until: momentOf('2026-12-13', '02:00'),
    } as const
    expect(whenWords(party, around())).toBe('za 12 december 20:00–02:00')
    expect(whenWords(onDay('2026-12-12', '20:00', '20:00'), around())).toBe('za 12 december 20:00')
  })
})
