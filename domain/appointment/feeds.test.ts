import { describe, expect, it } from 'vitest'
import { appointmentEntry, appointmentWith, confirmedAt, planAt } from './builders.ts'
import { feedsOf } from './feeds.ts'

describe('the feed of an agenda', () => {
  const early = appointmentWith({
    code: 'k7m2x9pd',
    plan: planAt('09:00', '09:30', ['staff:an', 'room:quiet']),
    minute: 1,
  })
  const late = appointmentWith({ code: 'b2c3d4f5', plan: planAt('11:00', '11:30'), minute: 0, then: [confirmedAt(0)] })
  const gone = appointmentWith({
    ...{ code: 'g6h7j8k9', plan: planAt('10:00', '10:30'), minute: 2 },
    then: [appointmentEntry({ type: 'cancelled', who: 'citizen' }, { minute: 3 })],
  })

  it('has what takes it, in order of time, and nothing that was cancelled', () => {
    const [an] = feedsOf([late, gone, early], ['staff:an'])
    expect(an?.events.map(({ appointment, isConfirmed }) => [appointment.slice(-8), isConfirmed])).toEqual([
      ['k7m2x9pd', false],
      ['b2c3d4f5', true],
    ])
  })

  it('is there for each agenda, also where nothing is in it', () => {
    const feeds = feedsOf([early], ['staff:jan', 'room:quiet'])
    expect(feeds.map(({ resource, events }) => [resource, events.length])).toEqual([
      ['room:quiet', 1],
      ['staff:jan', 0],
    ])
  })
})
