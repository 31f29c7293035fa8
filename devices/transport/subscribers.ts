export type Subscribers<T> = {
  /** Adds a listener and answers with the function that removes it. */
  add: (listener: (value: T) => void) => () => void
  tell: (value: T) => void
}

/** Those who want to hear of something. The same function added twice is called twice. */
export const subscribers = <T>(): Subscribers<T> => {
  const listeners = new Map<symbol, (value: T) => void>()
  return {
    add: (listener) => {
      const key = Symbol('listener')
      listeners.set(key, listener)
      return () => void listeners.delete(key)
    },
    tell: (value) => {
      for (const listener of [...listeners.values()]) listener(value)
    },
  }
}
