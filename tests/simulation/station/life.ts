import type { Time } from '../world/time.ts'

/** One run of a station's processes, from start to crash. What it has not written by then is gone. */
export type Life = {
  isAlive: () => boolean
  /** Where the station may die: everything durable takes such a step before and after. Never ends for the dead. */
  step: () => Promise<void>
  /** Waits, if it lives that long. */
  sleep: (ms: number) => Promise<void>
  /** The result of something outside, if the station is still there to hear it. */
  hear: <T>(answer: Promise<T>) => Promise<T>
  /** Dies after so many more steps. */
  dieIn: (steps: number) => void
  die: () => void
}

const never = <T>(): Promise<T> => new Promise<T>(() => undefined)

export const beginLife = (time: Time, onDeath: () => void): Life => {
  let alive = true
  let left = Infinity
  const die = (): void => {
    if (!alive) return
    alive = false
    onDeath()
  }
  return {
    isAlive: () => alive,
    step: () => {
      if (--left <= 0) die()
      return alive ? Promise.resolve() : never()
    },
    sleep: async (ms) => {
      await time.sleep(ms)
      if (!alive) await never()
    },
    hear: async (answer) => {
      try {
        return await answer
      } finally {
        if (!alive) await never()
      }
    },
    dieIn: (steps) => {
      left = steps
    },
    die,
  }
}

/** A part of a station's life that can end sooner: its replications with one server. */
export const partOf = (life: Life): Life & { end: () => void } => {
  let ended = false
  const orNever = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work
    } finally {
      if (ended) await never()
    }
  }
  return {
    ...life,
    isAlive: () => !ended && life.isAlive(),
    step: () => orNever(life.step()),
    sleep: (ms) => orNever(life.sleep(ms)),
    hear: (answer) => orNever(life.hear(answer)),
    end: () => {
      ended = true
    },
  }
}
