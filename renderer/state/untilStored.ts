import type { Bridge } from '#preload/bridge.ts'

/** A replica that could not be written (its disk is full) is tried again after so many ms. */
const againMs = 5_000

/** Has the replica take what is kept elsewhere already. Resolves after the first try, and goes on trying; never rejects. */
export type UntilStored = (write: () => Promise<unknown>) => Promise<void>

export const untilStoredWith = (bridge: { call: Pick<Bridge['call'], 'report'> }): UntilStored => {
  const untilStored: UntilStored = async (write) => {
    try {
      await write()
    } catch (error) {
      const name = error instanceof Error ? error.name : typeof error
      void bridge.call.report({ level: 'error', event: 'replicaWrite', facts: { name } })
      setTimeout(() => void untilStored(write), againMs)
    }
  }
  return untilStored
}
