import { expect, test } from 'vitest'
import { shownChanges, shownNow, standFor, standUnseen, unseenNow } from './shown.ts'

test('one window stands for a layout, and the next one as soon as it is gone', async () => {
  const turns: string[] = []
  const stand = (name: string): AbortController => {
    const standing = new AbortController()
    standFor('hall', { signal: standing.signal, onTurn: () => turns.push(name) })
    return standing
  }
  const first = stand('first')
  const second = stand('second')
  await expect.poll(shownNow).toEqual(['hall'])
  expect(turns).toEqual(['first'])
  first.abort()
  await expect.poll(() => turns).toEqual(['first', 'second'])
  second.abort()
  await expect.poll(shownNow).toEqual([])
})

test('the other windows hear that one begins and ends to show a layout', async () => {
  let changes = 0
  const subscription = shownChanges().subscribe(() => (changes += 1))
  const standing = new AbortController()
  standFor('stairs', { signal: standing.signal, onTurn: () => undefined })
  await expect.poll(() => changes).toBe(1)
  standing.abort()
  await expect.poll(() => changes).toBe(2)
  subscription.unsubscribe()
})

test('a layout without a monitor is told apart from those that are shown', async () => {
  const standing = new AbortController()
  standUnseen('balcony', standing.signal)
  await expect.poll(unseenNow).toEqual(['balcony'])
  expect(await shownNow()).toEqual([])
  standing.abort()
  await expect.poll(unseenNow).toEqual([])
})
