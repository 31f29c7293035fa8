import type { FollowedServer } from '#preload/contract.ts'
import type { CentralClient } from './client.ts'
import { Unreachable } from './request.ts'

/** Which servers a station is kept from, for practice. */
export type Held = 'nothing' | 'centre' | 'all'

/** The code by which a line tells that it is down because somebody practises. */
const drillReason = 'drill'

type Kind = FollowedServer['kind']

/** The way of a station to all of its servers, which can be closed as if the cable were pulled. */
export type Gate = {
  /** The client of a server of this kind, behind the gate. */
  behind: (client: CentralClient, kind: Kind) => CentralClient
  /** Closes or opens it; what is under way to a server that is held breaks off. */
  hold: (held: Held) => void
  held: () => Held
}

export const openGate = (): Gate => {
  let held: Held = 'nothing'
  const closing: Record<Kind, AbortController> = { centre: new AbortController(), relay: new AbortController() }
  const isHeld = (kind: Kind): boolean => held === 'all' || (held === 'centre' && kind === 'centre')
  const refuseIfHeld = (kind: Kind): void => {
    if (isHeld(kind)) throw new Unreachable(drillReason)
  }
  return {
    behind: (client, kind) => ({
      ...client,
      send: async (request) => {
        refuseIfHeld(kind)
        const { signal } = closing[kind]
        try {
          const both = request.signal === undefined ? signal : AbortSignal.any([signal, request.signal])
          return await client.send({ ...request, signal: both })
        } catch (error) {
          refuseIfHeld(kind)
          throw error
        }
      },
      signIn: async () => {
        refuseIfHeld(kind)
        return client.signIn()
      },
      isSignedIn: async () => {
        refuseIfHeld(kind)
        return client.isSignedIn()
      },
    }),
    held: () => held,
    hold: (next) => {
      held = next
      for (const kind of ['centre', 'relay'] as const) {
        if (!isHeld(kind)) continue
        closing[kind].abort()
        closing[kind] = new AbortController()
      }
    },
  }
}
