import { describe, expect, it } from 'vitest'
import { productContent } from '../builders.ts'
import { gaps, gapsOf, isComplete, isNeeded } from './gaps.ts'

const known = { departments: ['identity'], queues: ['B'], staff: ['staff:an', 'staff:bo'] }
const whole = productContent({
  ipdc: {
    verdereBeschrijving: { nl: 'Meer.' },
    voorwaarden: [{ naam: { nl: 'Belg zijn' }, bewijs: { nl: 'Je oude pas' } }],
    procedures: [{ naam: { nl: 'Kom langs' } }],
    kosten: [{ naam: { nl: '65 euro' } }],
    regelgeving: [{ naam: { nl: 'Consulair wetboek' } }],
    zoektermen: { nl: ['pas'] },
  },
  local: { backups: ['staff:bo'], bundles: ['moving'], remarks: 'Kijk de foto na' },
})
const lacks = (part: Parameters<typeof productContent>[0]) =>
  gapsOf({ ipdc: { ...whole.ipdc, ...part.ipdc }, local: { ...whole.local, ...part.local } }, known)

describe('what a sheet lacks', () => {
  it('is nothing where all of it is there', () => {
    expect(gapsOf(whole, known)).toEqual([])
  })

  it('is named one by one', () => {
    expect(lacks({ ipdc: { themas: [], procedures: [] } })).toEqual(['theme', 'procedure'])
    expect(lacks({ ipdc: { zoektermen: [] } })).toEqual(['searchTerms'])
    expect(lacks({ ipdc: { voorwaarden: [] } })).toEqual(['conditions', 'proof'])
    expect(lacks({ ipdc: { voorwaarden: [{ naam: { nl: 'Belg zijn' } }] } })).toEqual(['proof'])
  })

  it('is a link only where the product is said to be online, wherever the link stands', () => {
    const link = { naam: { nl: 'Loket' }, url: 'https://www.example.be/' }
    expect(lacks({ local: { channels: ['onSite', 'online'] } })).toEqual(['onlineLink'])
    expect(lacks({ local: { channels: ['online'] }, ipdc: { websites: [link] } })).toEqual([])
    const procedures = [{ naam: { nl: 'Vraag aan' }, websites: [link] }]
    expect(lacks({ local: { channels: ['online'] }, ipdc: { procedures } })).toEqual([])
  })

  it('is whoever the site does not know any more', () => {
    expect(lacks({ local: { department: 'archive', queue: 'Z' } })).toEqual(['department', 'queue'])
    expect(lacks({ local: { responsible: 'staff:gone', backups: ['staff:gone'] } })).toEqual(['responsible', 'backups'])
    expect(lacks({ local: { backups: ['staff:gone', 'staff:an'] } })).toEqual([])
  })

  it('is no price where another field says it', () => {
    expect(lacks({ ipdc: { kosten: [] } })).toEqual(['cost'])
    expect(lacks({ ipdc: { kosten: [] }, local: { price: 0 } })).toEqual([])
  })
})

it('a sheet is complete although something is missing that may rightly be absent', () => {
  expect(isComplete(gaps.filter((gap) => !isNeeded(gap)))).toBe(true)
  for (const gap of gaps.filter(isNeeded)) expect(isComplete([gap])).toBe(false)
})
