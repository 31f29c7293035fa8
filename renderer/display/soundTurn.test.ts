import { expect, test } from 'vitest'
import { inTurn, layoutsOn, standFor } from './soundTurn.ts'

test('windows of a station are never heard at the same time', async () => {
  const heard: string[] = []
  const say = (name: string) => async () => {
    heard.push(`${name} begins`)
    await new Promise((over) => setTimeout(over, 5))
    heard.push(`${name} ends`)
  }
  await Promise.all([inTurn(say('a')), inTurn(say('b')), inTurn(say('c'))])
  expect(heard).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
})

test('what a sound fails with reaches whoever made it, and the next has its turn', async () => {
  await expect(inTurn(() => Promise.reject(new Error('no loudspeaker')))).rejects.toThrow('no loudspeaker')
  await inTurn(() => Promise.resolve())
})

test('one window stands for a layout, and the next one as soon as it is gone', async () => {
  const layouts = [{ id: 'hall' }, { id: 'stairs' }]
  const turns: string[] = []
  const stand = (name: string): AbortController => {
    const standing = new AbortController()
    standFor('hall', { signal: standing.signal, onTurn: () => turns.push(name) })
    return standing
  }
  const first = stand('first')
  const second = stand('second')
  await expect.poll(() => layoutsOn(layouts)).toEqual(new Set(['hall']))
  expect(turns).toEqual(['first'])
  first.abort()
  await expect.poll(() => turns).toEqual(['first', 'second'])
  second.abort()
  await expect.poll(() => layoutsOn(layouts)).toEqual(new Set())
})
