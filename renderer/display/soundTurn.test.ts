import { expect, test } from 'vitest'
import { inTurn } from './soundTurn.ts'

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
