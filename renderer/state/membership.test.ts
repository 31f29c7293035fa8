import { beforeEach, describe, expect, it } from 'vitest'
import { deskAt } from '#domain/desk/builders.ts'
import type { Desk } from '#domain/desk/desk.ts'
import type { Membership } from '#domain/desk/sharers.ts'
import { freezeMembers } from './membership.ts'

let desks: Desk[] | undefined
let silent: Record<string, number>
let stored: Membership | undefined
let now: number

const open = () =>
  freezeMembers({
    desks: () => desks,
    silentMs: (station) => silent[station],
    now: () => now,
    kept: {
      read: () => stored,
      write: (membership) => {
        stored = membership
      },
    },
  })
const counters = (members: ReturnType<typeof open>) => members.present()?.sharers.map(({ counter }) => counter)

beforeEach(() => {
  desks = [deskAt('1'), deskAt('2')]
  silent = {}
  stored = undefined
  now = 1_000
})

describe('who shares the waiting visits', () => {
  it('is frozen when the line breaks, and open again when it is back', () => {
    const members = open()
    members.lineIs('online')
    expect(members.present()).toBeUndefined()
    members.lineIs('cutOff')
    desks = [deskAt('1'), deskAt('2'), deskAt('3')]
    expect(counters(members)).toEqual(['1', '2'])
    expect(members.present()?.at).toBe(1_000)
    members.lineIs('online')
    expect(members.present()).toBeUndefined()
    members.lineIs('cutOff')
    expect(counters(members)).toEqual(['1', '2', '3'])
  })

  it('leaves out a counter whose station fell silent long before', () => {
    silent = { k1: 1_000, k2: 3_600_000 }
    const members = open()
    members.lineIs('cutOff')
    expect(counters(members)).toEqual(['1'])
  })

  it('stays the same for a page that begins anew while cut off', () => {
    open().lineIs('cutOff')
    desks = [deskAt('3')]
    now = 9_000
    const again = open()
    again.lineIs('cutOff')
    expect(counters(again)).toEqual(['1', '2'])
    expect(again.present()?.at).toBe(1_000)
    again.lineIs('online')
    expect(stored).toBeUndefined()
  })

  it('waits for the desks to be known where a page begins cut off with nothing kept', () => {
    desks = undefined
    const members = open()
    members.lineIs('cutOff')
    expect(members.present()).toBeUndefined()
    desks = [deskAt('1')]
    members.lineIs('cutOff')
    expect(counters(members)).toEqual(['1'])
  })
})
