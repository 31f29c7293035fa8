import { describe, expect, test } from 'vitest'
import { clockTime, waitLevel } from './waitLevel.ts'

const minute = 60_000

describe('the level of a wait', () => {
  test('is within target up to and including the target', () => {
    expect(waitLevel(15 * minute, 15)).toBe('within')
    expect(waitLevel(15 * minute + 1, 15)).toBe('over')
  })

  test('is far over beyond twice the target', () => {
    expect(waitLevel(30 * minute, 15)).toBe('over')
    expect(waitLevel(30 * minute + 1, 15)).toBe('far')
  })

  test('is within where no target is known', () => {
    expect(waitLevel(600 * minute, undefined)).toBe('within')
  })
})

describe('a running time', () => {
  test('counts minutes and seconds, with hours once there are any', () => {
    expect([0, 999, 61_000, 59 * minute + 59_999, 60 * minute, 75 * minute + 5_000].map(clockTime)).toEqual([
      '0:00',
      '0:00',
      '1:01',
      '59:59',
      '1:00:00',
      '1:15:05',
    ])
  })

  test('never goes below nothing', () => {
    expect(clockTime(-5_000)).toBe('0:00')
  })
})
