import { describe, expect, it } from 'vitest'
import { isOpen, nextOpening, openingAt } from './openingHours.ts'

const monday = { weekday: 1, from: '09:00', to: '12:00' }
const mondayEvening = { weekday: 1, from: '13:30', to: '19:00' }
const sunday = { weekday: 7, from: '09:00', to: '12:00' }
const night = { weekday: 7, from: '02:00', to: '03:30' }
const site = { hours: [monday, mondayEvening, sunday, night], alwaysOpen: false }

const open = (iso: string): boolean => isOpen(site, Date.parse(iso))

describe('opening hours', () => {
  it('begin with their first minute and end before their last', () => {
    expect(open('2026-11-23T07:59:59Z')).toBe(false)
    expect(open('2026-11-23T08:00:00Z')).toBe(true)
    expect(open('2026-11-23T10:59:59Z')).toBe(true)
    expect(open('2026-11-23T11:00:00Z')).toBe(false)
  })

  it('can be several on one day; the one that runs is told', () => {
    expect(openingAt(site, Date.parse('2026-11-23T17:59:00Z'))).toEqual(mondayEvening)
    expect(openingAt(site, Date.parse('2026-11-23T12:00:00Z'))).toBeUndefined()
    expect(openingAt(site, Date.parse('2026-11-24T08:00:00Z'))).toBeUndefined()
  })

  it('follow the wall clock on the day summer time begins: nine is seven o’clock in the world', () => {
    expect(open('2026-03-22T07:30:00Z')).toBe(false)
    expect(open('2026-03-29T07:00:00Z')).toBe(true)
    expect(open('2026-03-29T09:59:00Z')).toBe(true)
    expect(open('2026-03-29T10:00:00Z')).toBe(false)
  })

  it('follow the wall clock on the day summer time ends', () => {
    expect(open('2026-10-18T07:00:00Z')).toBe(true)
    expect(open('2026-10-25T07:30:00Z')).toBe(false)
    expect(open('2026-10-25T08:00:00Z')).toBe(true)
  })

  it('skip the hour that does not exist and last through the one that comes twice', () => {
    // 29 March: 02:00 to 03:00 is left out. 25 October: it comes twice.
    expect(open('2026-03-29T00:59:00Z')).toBe(false)
    expect(open('2026-03-29T01:00:00Z')).toBe(true)
    expect(open('2026-03-29T01:30:00Z')).toBe(false)
    expect(open('2026-10-25T00:30:00Z')).toBe(true)
    expect(open('2026-10-25T01:30:00Z')).toBe(true)
    expect(open('2026-10-25T02:30:00Z')).toBe(false)
  })

  it('do not matter for a site that is always open', () => {
    expect(isOpen({ hours: [], alwaysOpen: true }, Date.parse('2026-11-22T02:00:00Z'))).toBe(true)
  })
})

describe('the next opening', () => {
  const next = (iso: string): string | undefined => {
    const moment = nextOpening(site, Date.parse(iso))
    return moment === undefined ? undefined : new Date(moment).toISOString()
  }

  it('is the earliest that is still to come, the same day or a later one', () => {
    expect(next('2026-11-23T06:00:00Z')).toBe('2026-11-23T08:00:00.000Z')
    expect(next('2026-11-23T11:30:00Z')).toBe('2026-11-23T12:30:00.000Z')
    expect(next('2026-11-23T18:00:00Z')).toBe('2026-11-29T01:00:00.000Z')
  })

  it('comes a week later where that is the only one', () => {
    expect(nextOpening({ hours: [monday] }, Date.parse('2026-11-23T08:00:00Z'))).toBe(
      Date.parse('2026-11-30T08:00:00Z'),
    )
  })

  it('opens at the same hour of the day on either side of a change of the clocks', () => {
    expect(nextOpening({ hours: [monday] }, Date.parse('2027-03-27T11:00:00Z'))).toBe(
      Date.parse('2027-03-29T07:00:00Z'),
    )
  })

  it('is not there for a site without opening hours', () => {
    expect(nextOpening({ hours: [] }, 0)).toBeUndefined()
  })
})
