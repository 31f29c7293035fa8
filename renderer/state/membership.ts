import * as z from 'zod'
import type { Desk } from '#domain/desk/desk.ts'
import { type Membership, sharersAt } from '#domain/desk/sharers.ts'
import type { Connection } from '#preload/contract.ts'

/** Where a membership lies while the station is cut off, so that a page that begins anew goes on by it. */
export type KeptMembership = {
  read: () => Membership | undefined
  write: (membership: Membership | undefined) => void
}

/** Who shares the waiting visits while this station is cut off; nobody knows while it has a server. */
export type Members = {
  /** Hears how the line stands, whenever that changes, and once the desks are known. */
  lineIs: (state: Connection['state']) => void
  present: () => Membership | undefined
}

/** Freezes the membership when the line breaks; it is the same until the line is back. */
export const freezeMembers = (parts: {
  /** Absent until the replica was read. */
  desks: () => readonly Desk[] | undefined
  /** For how long a station has been silent, in ms, if it was ever heard. */
  silentMs: (station: string) => number | undefined
  now: () => number
  kept: KeptMembership
}): Members => {
  const { desks, silentMs, now, kept } = parts
  let present = kept.read()
  return {
    lineIs: (state) => {
      const known = desks()
      if (state === 'cutOff' && (present !== undefined || known === undefined)) return
      present = state === 'online' ? undefined : { at: now(), sharers: sharersAt(known ?? [], silentMs) }
      kept.write(present)
    },
    present: () => present,
  }
}

const Kept = z.object({
  at: z.number(),
  sharers: z.array(z.object({ id: z.string(), counter: z.string(), queues: z.array(z.string()) })),
})

const place = 'balie-membership'

/** In the browser's storage: numbers of counters and letters of queues, nothing about people. */
export const keptInBrowser: KeptMembership = {
  read: () => {
    try {
      return Kept.parse(JSON.parse(localStorage.getItem(place) ?? ''))
    } catch {
      // None, or none that can be read: it is made anew from the replica.
      return undefined
    }
  },
  write: (membership) => {
    try {
      if (membership === undefined) localStorage.removeItem(place)
      else localStorage.setItem(place, JSON.stringify(membership))
    } catch {
      // The disk is full: this page goes on with what it knows.
    }
  },
}
