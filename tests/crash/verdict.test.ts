import { describe, expect, it } from 'vitest'
import { type Confirmed, type StoredVisit, verdictOn } from './verdict.ts'

const visit = (label: string, ...entries: [type: string, station: string][]): StoredVisit => ({
  id: `visit:gm-2026-11-23-${label}`,
  log: entries.map(([type, station], index) => ({ id: `${label}-${index}`, type, station })),
})
const done = (label: string, type: string, station = 'counter-1'): Confirmed => ({ station, label, type })
const registered = (label: string): Confirmed => done(label, 'registered', 'welcome')

describe('the verdict on a crash run', () => {
  it('is good when everything that was shown is with the server, whatever else is there', () => {
    const visits = [
      visit(
        'A101',
        ['registered', 'welcome'],
        ['issued', 'welcome'],
        ['called', 'counter-1'],
        ['withdrawn', 'counter-1'],
      ),
      visit('A102', ['registered', 'welcome']),
    ]
    expect(verdictOn([registered('A101'), done('A101', 'called')], visits)).toEqual({ missing: [], twice: [] })
  })

  it('names an action that was shown and is not there, or not as often', () => {
    const visits = [visit('A101', ['registered', 'welcome'], ['called', 'counter-1'], ['parked', 'counter-2'])]
    const confirmed = [done('A101', 'called'), done('A101', 'called'), done('A101', 'parked'), registered('A199')]
    expect(verdictOn(confirmed, visits).missing).toEqual([
      'A101 called at counter-1: shown 2 times, kept 1 times',
      'A101 parked at counter-1: shown 1 times, kept 0 times',
      'A199 registered at welcome: shown 1 times, kept 0 times',
    ])
  })

  it('names a number that was given twice, by the server’s log or by what the screens showed', () => {
    const visits = [
      visit('A101', ['registered', 'welcome'], ['registered', 'counter-1']),
      visit('A102', ['registered', 'welcome']),
    ]
    expect(verdictOn([registered('A102'), registered('A102')], visits).twice).toEqual(['A101', 'A102'])
  })
})
