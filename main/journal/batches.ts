/** Takes things one by one and hands them on together. */
export type Batches<T> = {
  /** Settles as the batch does that the thing went along with. */
  add: (thing: T) => Promise<void>
  /** Resolves when nothing is under way any more. */
  idle: () => Promise<void>
}

/**
 * One batch at a time: what arrives while one is being written goes along with the next. `afterwards` runs when a batch has
 * been answered, and before the next is written.
 */
export const inBatches = <T>(
  write: (batch: readonly T[]) => Promise<void>,
  afterwards: () => Promise<void>,
): Batches<T> => {
  let waiting: { thing: T; done: () => void; failed: (reason: unknown) => void }[] = []
  let running: Promise<void> | undefined

  const run = async (): Promise<void> => {
    while (waiting.length > 0) {
      const batch = waiting
      waiting = []
      try {
        await write(batch.map(({ thing }) => thing))
        for (const { done } of batch) done()
      } catch (error) {
        for (const { failed } of batch) failed(error)
      }
      await afterwards()
    }
    running = undefined
  }
  return {
    add: (thing) =>
      new Promise((done, failed) => {
        waiting.push({ thing, done, failed })
        running ??= run()
      }),
    idle: () => running ?? Promise.resolve(),
  }
}
