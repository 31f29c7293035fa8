import { expect, test } from 'vitest'
import { closeBeforeQuit } from './closing.ts'

/** An app that is told to quit, and tells again whoever listens. */
const openApp = (close: () => Promise<void>) => {
  const seen: string[] = []
  const ended = Promise.withResolvers<undefined>()
  const quit = (): void => {
    const event = { prevented: false, preventDefault: () => (event.prevented = true) }
    onWillQuit(event)
    seen.push(event.prevented ? 'held' : 'ended')
    if (!event.prevented) ended.resolve(undefined)
  }
  const onWillQuit = closeBeforeQuit({
    close: async () => {
      seen.push('closing')
      await close()
      seen.push('closed')
    },
    quit,
    onError: (error) => seen.push(String(error)),
  })
  return { quit, seen, ended: ended.promise }
}

test('the app ends after what it keeps open is closed', async () => {
  const { quit, seen, ended } = openApp(() => Promise.resolve())
  quit()
  await ended
  expect(seen).toEqual(['closing', 'held', 'closed', 'ended'])
})

test('whoever quits twice closes once', async () => {
  const closing = Promise.withResolvers<undefined>()
  const { quit, seen, ended } = openApp(() => closing.promise.then(() => undefined))
  quit()
  quit()
  closing.resolve(undefined)
  await ended
  expect(seen).toEqual(['closing', 'held', 'held', 'closed', 'ended'])
})

test('a failure to close is told and does not keep the app open', async () => {
  const { quit, seen, ended } = openApp(() => Promise.reject(new Error('disk')))
  quit()
  await ended
  expect(seen).toEqual(['closing', 'held', 'Error: disk', 'ended'])
})
