import { describe, expect, it } from 'vitest'
import { visitOf } from '#domain/visit/visit.ts'
import { atMinute, entry, testDay, visitNumbered } from '#domain/visit/builders.ts'
import { testBoard } from '../visit/builders.ts'
import { visitsByTab } from './visitTabs.ts'

const printing = visitOf({ id: `visit:gm-${testDay}-A150`, log: [entry('registered', { minute: 10, number: 150 })] })
const failed = visitOf({
  id: `visit:gm-${testDay}-A151`,
  log: [entry('registered', { minute: 10, number: 151 }), entry('printFailed', { minute: 10.1 })],
})
const labels = (visits: { label: string }[]) => visits.map(({ label }) => label)

describe('the welcome desk’s lists', () => {
  it('have each visit where something is to be done with it, the longest wait first', () => {
    const later = visitNumbered(101, entry('transferred', { minute: 5, to: { kind: 'queue', queue: 'B' } }))
    const missed = visitNumbered(103, entry('called', { minute: 2 }), entry('missed', { minute: 4 }))
    const tabs = visitsByTab(testBoard({ open: [later, visitNumbered(102), missed, failed] }), atMinute(11))
    expect(labels(tabs.waiting)).toEqual(['A102', 'A101'])
    expect(labels(tabs.aside)).toEqual(['A103'])
    expect(labels(tabs.unprinted)).toEqual(['A151'])
  })

  it('ask a person to look at a ticket whose printing was broken off', () => {
    const at = (minute: number) => labels(visitsByTab(testBoard({ open: [printing] }), atMinute(minute)).unprinted)
    expect(at(10.1)).toEqual([])
    expect(at(10.5)).toEqual(['A150'])
  })
})
