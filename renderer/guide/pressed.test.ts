import { describe, expect, it } from 'vitest'
import { guidePress, numbered } from './pressed.ts'

const key = (key: string, more: Partial<Parameters<typeof guidePress>[0]> = {}): ReturnType<typeof guidePress> =>
  guidePress({ key, code: '', ctrlKey: false, altKey: false, shiftKey: false, metaKey: false, ...more })

describe('the keys of a guide', () => {
  it('take digits from the row above the letters, also where that types signs, and from the number pad', () => {
    expect(key('1', { code: 'Digit1' })).toEqual({ does: 'number', number: 1 })
    expect(key('&', { code: 'Digit1' })).toEqual({ does: 'number', number: 1 })
    expect(key('0', { code: 'Numpad0' })).toEqual({ does: 'number', number: 0 })
  })

  it('go back, begin again, stop and switch the language', () => {
    expect(key('Backspace')).toEqual({ does: 'back' })
    expect(key('ArrowLeft', { altKey: true })).toEqual({ does: 'back' })
    expect(key('Home', { altKey: true })).toEqual({ does: 'restart' })
    expect(key('End', { altKey: true })).toEqual({ does: 'stop' })
    expect(key('l', { altKey: true })).toEqual({ does: 'language' })
    expect(key('Enter', { shiftKey: true })).toEqual({ does: 'shiftEnter' })
  })

  it('leave to others what is theirs', () => {
    expect(key('k', { ctrlKey: true, code: 'KeyK' })).toBeUndefined()
    expect(key('&', { altKey: true, code: 'Digit1' })).toBeUndefined()
    expect(key('a')).toBeUndefined()
  })
})

describe('the digits of answers', () => {
  const answer = (id: string, isOther = false) => ({
    id,
    text: { nl: id },
    to: 'end',
    ...(isOther ? { isOther: true as const } : {}),
  })

  it('are 1 to 9, and 0 for "other" wherever it stands', () => {
    expect(numbered([answer('a'), answer('o', true), answer('b')]).map(({ digit }) => digit)).toEqual([1, 0, 2])
  })

  it('are none after the ninth answer', () => {
    const many = Array.from({ length: 11 }, (_, place) => answer(`a${place}`))
    expect(numbered(many).map(({ digit }) => digit)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, undefined, undefined])
  })
})
