import { describe, expect, it } from 'vitest'
import { type ClockWatch, watchClock } from './jump.ts'

const minute = 60_000

/** How far the clock jumped at each look. */
const jumps = (...looks: ClockWatch[]): number[] => {
  let watch: ClockWatch | undefined
  return looks.map((reading) => {
    const seen = watchClock(watch, reading)
    watch = seen.watch
    return seen.jumpMs
  })
}

describe('a clock that is watched', () => {
  it('does not jump while time goes by, nor when it drifts a little', () => {
    expect(
      jumps(
        { wall: 0, steady: 0, skewMs: 300 },
        { wall: 10 * minute, steady: 10 * minute },
        { wall: 20 * minute, steady: 20 * minute + 800, skewMs: -700 },
      ),
    ).toEqual([0, 0, 0])
  })

  it('that is set back is seen at once, also without a server, and once only', () => {
    expect(
      jumps(
        { wall: 100 * minute, steady: 0, skewMs: 0 },
        { wall: 81 * minute, steady: minute },
        { wall: 82 * minute, steady: 2 * minute, skewMs: 20 * minute },
      ),
    ).toEqual([0, -20 * minute, 0])
  })

  it('that is set forward is seen when the server’s clock shows it', () => {
    expect(
      jumps(
        { wall: 0, steady: 0, skewMs: 0 },
        { wall: 21 * minute, steady: minute },
        { wall: 22 * minute, steady: 2 * minute, skewMs: -20 * minute },
      ),
    ).toEqual([0, 0, 20 * minute])
  })

  it('does not jump while the computer sleeps and the steady clock stands still', () => {
    expect(
      jumps(
        { wall: 0, steady: 0, skewMs: 0 },
        { wall: 600 * minute, steady: minute },
        { wall: 601 * minute, steady: 2 * minute, skewMs: 500 },
      ),
    ).toEqual([0, 0, 0])
  })

  it('that both looks find set back jumps once, also when the server’s clock is compared at the same look', () => {
    expect(
      jumps({ wall: 100 * minute, steady: 0, skewMs: 0 }, { wall: 81 * minute, steady: minute, skewMs: 20 * minute }),
    ).toEqual([0, -20 * minute])
  })
})
