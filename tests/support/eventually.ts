import { expect } from 'vitest'

/** Asks again and again until the expectation holds; how long that takes on a busy machine says nothing. */
export const eventually = <T>(ask: () => T | Promise<T>): ReturnType<typeof expect.poll<T>> =>
  expect.poll(ask, { timeout: 30_000 })
