/**
 * Cuts a stream of bytes into commands, however it is chopped. `lengthOf` says how long the command at the head of some bytes
 * is, at least 1, or `undefined` while that is not known.
 */
export const commandCutter = (lengthOf: (bytes: readonly number[]) => number | undefined) => {
  let waiting: number[] = []
  return {
    push: (bytes: Uint8Array, apply: (command: readonly number[]) => void): void => {
      waiting.push(...bytes)
      for (;;) {
        const length = waiting.length === 0 ? undefined : lengthOf(waiting)
        if (length === undefined || length > waiting.length) return
        apply(waiting.splice(0, length))
      }
    },
    reset: (): void => {
      waiting = []
    },
  }
}
