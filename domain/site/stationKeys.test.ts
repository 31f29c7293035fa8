import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stampAt } from '../visit/builders.ts'
import {
  type StationKey,
  areProven,
  isProven,
  keyRows,
  mergeKeys,
  stateOfKey,
  withApproved,
  withWithdrawn,
} from './stationKeys.ts'

const offer = (station: string, letter = station) => ({
  station,
  id: letter.slice(-1).repeat(16),
  publicKey: letter.slice(-1).repeat(43),
})
const by = (minute: number, staff = 'staff:jan') => ({ at: stampAt(minute), by: staff })
const signer = ({ station, id }: { station: string; id: string }) => ({ station, key: id })

const anyKeys: fc.Arbitrary<StationKey[]> = fc
  .array(
    fc.record({
      offered: fc.constantFrom(offer('k1'), offer('k2'), offer('k2', 'k9')),
      minute: fc.integer({ min: 0, max: 4 }),
      staff: fc.constantFrom('staff:jan', 'staff:karim'),
      withdraws: fc.boolean(),
    }),
    { maxLength: 6 },
  )
  .map((decisions) =>
    decisions.reduce<StationKey[]>(
      (keys, { offered, minute, staff, withdraws }) =>
        withdraws ? withWithdrawn(keys, offered, by(minute, staff)) : withApproved(keys, offered, by(minute, staff)),
      [],
    ),
  )

describe('the key of a station', () => {
  const key = offer('k1')

  it('vouches for its entries once it was approved, and for those of no other station', () => {
    const keys = withApproved([], key, by(1))
    expect(isProven(keys, signer(key))).toBe(true)
    expect(isProven(keys, { station: 'k2', key: key.id })).toBe(false)
    expect(isProven(keys, { station: 'k1' })).toBe(false)
    expect(isProven([], signer(key))).toBe(false)
    expect(areProven(keys, [signer(key), signer(key)])).toBe(true)
    expect(areProven(keys, [signer(key), { station: 'k1' }])).toBe(false)
  })

  it('still vouches for what was made before it was withdrawn', () => {
    const keys = withWithdrawn(withApproved([], key, by(1)), key, by(5, 'staff:karim'))
    expect(keys).toEqual([
      { ...key, approvedAt: stampAt(1), approvedBy: 'staff:jan', withdrawn: { at: stampAt(5), by: 'staff:karim' } },
    ])
    expect(isProven(keys, signer(key))).toBe(true)
    expect(stateOfKey(keys, { station: 'k1', key })).toBe('withdrawn')
  })

  it('waits until somebody decides', () => {
    expect(stateOfKey([], { station: 'k1', key })).toBe('waiting')
    expect(stateOfKey(withApproved([], key, by(1)), { station: 'k1', key })).toBe('approved')
    expect(stateOfKey(withApproved([], key, by(1)), { station: 'k2', key })).toBe('waiting')
  })

  it('can be approved again after it was withdrawn', () => {
    const withdrawn = withWithdrawn(withApproved([], key, by(1)), key, by(5))
    expect(withApproved(withdrawn, key, by(9))).toEqual(withApproved([], key, by(9)))
  })

  it('that was never approved cannot be withdrawn', () => {
    expect(withWithdrawn([], key, by(1))).toEqual([])
  })
})

describe('the keys of two versions of a site', () => {
  it('stand beside each other: two supervisors each approved one', () => {
    const merged = mergeKeys(withApproved([], offer('k1'), by(1)), withApproved([], offer('k2'), by(2)))
    expect(merged.map(({ station }) => station)).toEqual(['k1', 'k2'])
  })

  it('follow the later decision about one key', () => {
    const approved = withApproved([], offer('k1'), by(1))
    const withdrawn = withWithdrawn(approved, offer('k1'), by(4))
    const again = withApproved(withdrawn, offer('k1'), by(6))
    expect(mergeKeys(approved, withdrawn)).toEqual(withdrawn)
    expect(mergeKeys(again, withdrawn)).toEqual(again)
  })

  it('merge in any order, grouping and number of times to the same', () => {
    fc.assert(
      fc.property(anyKeys, anyKeys, anyKeys, (a, b, c) => {
        expect(mergeKeys(a, b)).toEqual(mergeKeys(b, a))
        expect(mergeKeys(mergeKeys(a, b), c)).toEqual(mergeKeys(a, mergeKeys(b, c)))
        expect(mergeKeys(mergeKeys(a, b), b)).toEqual(mergeKeys(a, b))
      }),
    )
  })
})

it('what a station says of a key that was decided about changes nothing of the key', () => {
  const keys = withApproved([], offer('k1'), by(1))
  const [row] = keyRows(keys, [{ ...offer('k1'), publicKey: 'z'.repeat(43), staffed: true }])
  expect(row).toEqual({ ...offer('k1'), staffed: true, state: 'approved', since: stampAt(1), by: 'staff:jan' })
  expect(withApproved(keys, { ...offer('k1'), staffed: true }, by(2))).toMatchObject([{ staffed: true }])
})

it('a supervisor sees first the keys that wait, then the approved, then the withdrawn ones', () => {
  const keys = withWithdrawn(
    withApproved(withApproved([], offer('k3'), by(1)), offer('k2'), by(2)),
    offer('k3'),
    by(5, 'staff:karim'),
  )
  expect(keyRows(keys, [offer('k2'), offer('k2', 'k9'), offer('k1')])).toEqual([
    { ...offer('k1'), state: 'waiting' },
    { ...offer('k2', 'k9'), state: 'waiting' },
    { ...offer('k2'), state: 'approved', since: stampAt(2), by: 'staff:jan' },
    { ...offer('k3'), state: 'withdrawn', since: stampAt(5), by: 'staff:karim' },
  ])
})
