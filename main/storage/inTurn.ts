/** Lets things that must not happen at the same time happen one after the other, whether or not the one before failed. */
export const takingTurns = (): (<T>(act: () => Promise<T>) => Promise<T>) => {
  let last: Promise<unknown> = Promise.resolve()
  return (act) => {
    const turn = last.then(act, act)
    last = turn.catch(() => undefined)
    return turn
  }
}
