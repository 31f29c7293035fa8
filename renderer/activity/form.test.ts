import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { activity, allDay, onDay } from '#domain/activity/builders.ts'
import { contentOf } from '#domain/activity/document.ts'
import { addDays, momentOf } from '#domain/time/day.ts'
import { type ActivityForm, blankForm, contentFrom, formOf, timeFrom } from './form.ts'

const blank = (part: Partial<ActivityForm> = {}): ActivityForm => ({
  ...blankForm('a', '2026-12-06'),
  title: { nl: 'Markt', fr: '', en: '', de: '' },
  ...part,
})
const row = (part: Partial<ActivityForm['rows'][number]>) => ({
  ...{ id: 'a', from: '2026-12-06', until: '', fromTime: '', untilTime: '' },
  ...part,
})

describe('the form of an activity', () => {
  it('gives back what it shows, whatever the times', () => {
    const day = fc.integer({ min: 0, max: 800 }).map((days) => addDays('2026-01-01', days))
    const minute = fc.integer({ min: 0, max: 1_439 })
    const time = fc.oneof(
      fc.tuple(day, fc.integer({ min: 0, max: 20 })).map(([from, days]) => allDay(from, addDays(from, days))),
      // In the night in which an hour comes twice, the second one cannot be typed.
      fc
        .tuple(day, minute, fc.integer({ min: 0, max: 4_000 }))
        .map(([on, start, length]) => {
          const from = momentOf(on, '12:00') + start * 60_000
          return { kind: 'hours' as const, from, until: from + length * 60_000 }
        })
        .filter(({ from, until }) => ![from, until].some(isTwice)),
    )
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z0-9]{1,8}$/), time, { maxKeys: 4 }), (times) => {
        const content = contentOf(activity({ times, contact: { mail: 'cultuur@gemeente.example' } }))
        expect(contentFrom(formOf(content), content.origin)).toEqual({ content })
      }),
    )
  })

  it('takes times as people type them, past midnight too', () => {
    expect(timeFrom(row({ fromTime: '8', untilTime: '16u' }))).toBeUndefined()
    expect(timeFrom(row({ fromTime: '8u00', untilTime: '1600' }))).toEqual(onDay('2026-12-06', '08:00', '16:00'))
    expect(timeFrom(row({ fromTime: '20:00', untilTime: '02:00' }))).toEqual({
      ...{ kind: 'hours', from: momentOf('2026-12-06', '20:00'), until: momentOf('2026-12-07', '02:00') },
    })
    expect(timeFrom(row({ until: '2026-12-05' }))).toBeUndefined()
  })

  it('says what is wrong, and with what', () => {
    const wrong = blank({
      ...{ title: { nl: ' ', fr: 'Brocante', en: '', de: '' }, mail: 'geen adres', link: 'javascript:alert(1)' },
      rows: [row({ id: 'b', from: '2026-13-01' })],
    })
    expect(contentFrom(wrong, undefined)).toEqual({
      faults: [{ field: 'title' }, { field: 'row', id: 'b' }, { field: 'mail' }, { field: 'link' }],
    })
    expect(contentFrom(blank({ place: 'x'.repeat(400) }), undefined)).toEqual({ faults: [{ field: 'length' }] })
  })

  it('gives a link its https', () => {
    const said = contentFrom(blank({ link: 'www.example.be/markt' }), undefined)
    expect('content' in said && said.content.contact.link).toBe('https://www.example.be/markt')
  })
})

const isTwice = (ms: number): boolean => {
  const hour = 3_600_000
  const at = (moment: number) => new Date(moment).toLocaleString('sv', { timeZone: 'Europe/Brussels' })
  return at(ms - hour) === at(ms) || at(ms + hour) === at(ms)
}
