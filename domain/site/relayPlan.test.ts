import { expect, it } from 'vitest'
import { stampAt } from '../visit/builders.ts'
import { RelayPlan, noRelayPlan, readAddress, relayFacts, takesOverAfter } from './relayPlan.ts'
import { withApproved, withWithdrawn } from './stationKeys.ts'

const plan: RelayPlan = {
  order: [
    { station: 'welcome', address: '10.0.0.5:6985' },
    { station: 'k1', address: 'k1.stad.local:6985' },
  ],
  afterMinutes: 2,
}

it('the first in order takes over after the set time, and each next one a little later', () => {
  expect(takesOverAfter(plan, 'welcome')).toBe(120_000)
  expect(takesOverAfter(plan, 'k1')).toBe(150_000)
})

it('nobody takes over who is not in the order, or where only a supervisor may say so', () => {
  expect(takesOverAfter(plan, 'display')).toBeUndefined()
  expect(takesOverAfter({ ...plan, afterMinutes: 0 }, 'welcome')).toBeUndefined()
  expect(takesOverAfter(noRelayPlan, 'welcome')).toBeUndefined()
})

it('a station knows the keys that are approved, and where staff work as far as somebody said so', () => {
  const by = { at: stampAt(1), by: 'staff:jan' }
  const key = (letter: string) => ({ id: letter.repeat(16), publicKey: letter.repeat(43) })
  const approved = [
    { station: 'welcome', ...key('a'), staffed: true },
    { station: 'display', ...key('b'), staffed: false },
    { station: 'k1', ...key('c') },
    { station: 'k2', ...key('d'), staffed: true },
  ].reduce<ReturnType<typeof withApproved>>((keys, one) => withApproved(keys, one, by), [])
  const keys = withWithdrawn(approved, { station: 'k2', id: key('d').id }, { ...by, at: stampAt(2) })
  expect(relayFacts({ keys, relay: plan })).toEqual({
    keys: [
      { station: 'display', ...key('b') },
      { station: 'k1', ...key('c') },
      { station: 'welcome', ...key('a') },
    ],
    staffed: ['welcome'],
    relay: plan,
  })
})

it.each([
  ['10.0.0.5:6985', { host: '10.0.0.5', port: 6985 }],
  ['k1.stad.local:443', { host: 'k1.stad.local', port: 443 }],
  ['[fe80::1]:6985', { host: 'fe80::1', port: 6985 }],
])('an address says where a station is: %s', (address, where) => {
  expect(RelayPlan.shape.order.element.shape.address.safeParse(address).success).toBe(true)
  expect(readAddress(address)).toEqual(where)
})

it.each(['', '10.0.0.5', '10.0.0.5:', ':6985', '10.0.0.5:99999', 'http://10.0.0.5:6985', 'a b:1'])(
  'anything else is no address: %j',
  (address) => {
    const isTaken = RelayPlan.shape.order.element.shape.address.safeParse(address).success
    expect(isTaken && readAddress(address) !== undefined).toBe(false)
  },
)
