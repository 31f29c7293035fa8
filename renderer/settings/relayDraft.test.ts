import { expect, it } from 'vitest'
import { doubtsOf, draftOfPlan, planOf } from './relayDraft.ts'

const plan = { order: [{ station: 'welcome', address: '10.0.0.5:6985' }], afterMinutes: 5 }

it('a plan that nobody changed is the plan', () => {
  expect(planOf(draftOfPlan(plan))).toEqual(plan)
})

it('a row without a station, a station for the second time, and what is no address are each told', () => {
  const rows = [
    { station: 'welcome', address: ' 10.0.0.5:6985 ' },
    { station: '', address: '10.0.0.6:6985' },
    { station: 'welcome', address: '10.0.0.7:6985' },
    { station: 'k1', address: 'http://10.0.0.8' },
    { station: 'k2', address: '' },
  ]
  expect(doubtsOf(rows)).toEqual([undefined, 'noStation', 'twice', 'noAddress', 'noAddress'])
  expect(planOf({ rows, afterMinutes: 0 })).toBeUndefined()
  expect(planOf({ rows: rows.slice(0, 1), afterMinutes: 0 })?.order).toEqual(plan.order)
})

it('minutes that are none make no plan', () => {
  for (const afterMinutes of ['', '2', -1, 2.5, 241]) expect(planOf({ rows: plan.order, afterMinutes })).toBeUndefined()
})
