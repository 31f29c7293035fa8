import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { noteBeginning, untilBegun } from './beginnings.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** Whether a pull may go on by now. */
const watched = (collection: object): { mayGoOn: () => boolean } => {
  let done = false
  void untilBegun(collection).then(() => (done = true))
  return { mayGoOn: () => done }
}

it('a pull waits until every replication of its collection has looked through what there is', async () => {
  const collection = {}
  const [one, other] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()]
  noteBeginning(collection, one.promise)
  noteBeginning(collection, other.promise)
  const pull = watched(collection)
  const elsewhere = watched({})
  await vi.advanceTimersByTimeAsync(100)
  one.resolve(undefined)
  await vi.advanceTimersByTimeAsync(100)
  expect(pull.mayGoOn()).toBe(false)
  expect(elsewhere.mayGoOn()).toBe(true)
  other.resolve(undefined)
  await vi.advanceTimersByTimeAsync(0)
  expect(pull.mayGoOn()).toBe(true)
})

it('a server that gives and does not take is read from all the same, half a second later', async () => {
  const collection = {}
  noteBeginning(collection, new Promise(() => undefined))
  const pull = watched(collection)
  await vi.advanceTimersByTimeAsync(499)
  expect(pull.mayGoOn()).toBe(false)
  await vi.advanceTimersByTimeAsync(1)
  expect(pull.mayGoOn()).toBe(true)
})

it('one that failed to begin holds up nobody', async () => {
  const collection = {}
  noteBeginning(collection, Promise.reject(new Error('closed')))
  const pull = watched(collection)
  await vi.advanceTimersByTimeAsync(0)
  expect(pull.mayGoOn()).toBe(true)
})
