import { describe, expect, it } from 'vitest'
import { productContent } from '#domain/product/builders.ts'
import { flagContent } from '#domain/product/flags/builders.ts'
import type { Flag } from '#domain/product/flags/flag.ts'
import { stampAt } from '#domain/visit/builders.ts'
import type { StaffMember } from '../../state/model.ts'
import { openCounts, perDepartment, rowOf, shownFlags } from './shownFlags.ts'

const member = (id: string, ...roles: StaffMember['roles']): StaffMember => ({
  ...{ id, name: id, skills: [], languages: [] },
  roles,
})
const staff = [member('staff:an', 'welcome'), member('staff:bo', 'themeCounter'), member('staff:jan', 'supervisor')]
const product = (key: string, local: { responsible: string; department: string }) => ({
  ...productContent({ local }),
  key,
})
const products = [
  product('passport', { responsible: 'staff:bo', department: 'identity' }),
  product('permit', { responsible: 'staff:gone', department: 'building' }),
]
const flag = (id: string, part: Partial<Flag> = {}) => ({ id: `flag:${id}`, ...flagContent(part) })
const flags = [
  flag('passport'),
  flag('permit', { product: 'product:permit', by: 'staff:bo', at: stampAt(1) }),
  flag('gone', { product: 'product:gone', at: stampAt(2) }),
  flag('done', { replies: { [stampAt(3)]: { does: 'closed', by: 'staff:bo', because: 'changed' } } }),
]
const seenBy = (by: string) => ({ flags, products, staff, site: 'gm', by })
const ids = (rows: ReturnType<typeof shownFlags>): string[] => rows.map(({ flag: { id } }) => id)

describe('the flags that are shown', () => {
  it('are those on somebody’s own sheets; on sheets of nobody those who decide see them', () => {
    const mine = (by: string) => ids(shownFlags(seenBy(by), { whose: 'mine', which: 'open' }))
    expect(mine('staff:bo')).toEqual(['flag:passport'])
    expect(mine('staff:jan')).toEqual(['flag:gone', 'flag:permit'])
    expect(mine('staff:an')).toEqual([])
  })

  it('are those somebody raised, or all, open or closed, the latest first', () => {
    const shown = (whose: 'raised' | 'all', which: 'open' | 'closed') =>
      ids(shownFlags(seenBy('staff:bo'), { whose, which }))
    expect(shown('raised', 'open')).toEqual(['flag:permit'])
    expect(shown('all', 'open')).toEqual(['flag:gone', 'flag:permit', 'flag:passport'])
    expect(shown('all', 'closed')).toEqual(['flag:done'])
  })

  it('are open to whoever raised them until the answer that closed them was read', () => {
    const shown = (which: 'open' | 'closed') => ids(shownFlags(seenBy('staff:an'), { whose: 'raised', which }))
    expect(shown('open')).toEqual(['flag:done', 'flag:gone', 'flag:passport'])
    expect(shown('closed')).toEqual([])
  })

  it('are counted as they are listed', () => {
    expect(openCounts(seenBy('staff:an'))).toEqual({ mine: 0, raised: 3, all: 4 })
    expect(openCounts(seenBy('staff:bo'))).toEqual({ mine: 1, raised: 1, all: 3 })
  })

  it('are found by their id, open or closed', () => {
    const found = (id: string | undefined) => rowOf(seenBy('staff:an'), id)?.flag.id
    expect(found('flag:done')).toBe('flag:done')
    expect(found('flag:permit')).toBe('flag:permit')
    expect(found('flag:none')).toBeUndefined()
    expect(found(undefined)).toBeUndefined()
  })

  it('are counted for each department', () => {
    expect(perDepartment(shownFlags(seenBy('staff:bo'), { whose: 'all', which: 'open' }))).toEqual([
      { department: 'building', count: 1 },
      { department: 'identity', count: 1 },
    ])
  })
})
