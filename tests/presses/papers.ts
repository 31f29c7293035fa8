import type { Bridge } from '#preload/bridge.ts'
import type { Paper } from '#domain/printing/simulation.ts'

/** All the paper of a run: the station tells of the newest pieces only, so it has to be asked now and then. */
export type Papers = { collect: () => Promise<void>; all: () => Paper[] }

export const papersOf = ({ call }: Pick<Bridge, 'call'>): Papers => {
  const pieces = new Map<string, Paper>()
  return {
    collect: async () => {
      const reply = await call.paper({})
      if (!reply.ok) throw new Error(`The printer's paper could not be seen: ${reply.error.code}`)
      for (const piece of reply.value) pieces.set(piece.id, piece)
    },
    all: () => [...pieces.values()],
  }
}
