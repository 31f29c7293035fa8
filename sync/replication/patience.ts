import { CentralError } from './centralDatabase.ts'
import { isMissing } from './missing.ts'

const firstMs = 1_000
const longestMs = 30_000

/** Asks once more only after the pause that is due; the answer, or the failure, is passed on as it is. */
export type Patience = <T>(ask: () => Promise<T>) => Promise<T>

/**
 * Makes a server's trouble no worse: after it said that it has too much to do (429, 5xx), or not this database (404: an
 * administrator has to make it), each next question waits twice as long, never the same at two stations. A server that is not there at all is watched by main and needs no patience here.
 */
export const withPatience = (parts: { pause: (ms: number) => Promise<void>; random: () => number }): Patience => {
  const { pause, random } = parts
  let failures = 0
  return async (ask) => {
    if (failures > 0) await pause(Math.min(firstMs * 2 ** (failures - 1), longestMs) * (0.5 + random()))
    try {
      const answer = await ask()
      failures = 0
      return answer
    } catch (error) {
      failures = isOverload(error) || isMissing(error) ? failures + 1 : 0
      throw error
    }
  }
}

const isOverload = (error: unknown): boolean =>
  error instanceof CentralError && (error.status === 429 || error.status >= 500) && error.code !== 'central_unreachable'
