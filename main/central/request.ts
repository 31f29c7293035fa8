export type CentralRequest = {
  method: string
  /** Path below the server's address, with its query: `/balie_gm/_all_docs?limit=1`. */
  path: string
  headers?: Record<string, string>
  body?: Buffer | string
  signal?: AbortSignal
  /** Gives up when no answer has begun by then; absent for a feed that is watched otherwise. */
  timeoutMs?: number
}

/** The request never got an answer; `reason` is the network's own code. */
export class Unreachable extends Error {
  readonly reason: string

  constructor(reason: string) {
    super(`The central database did not answer (${reason}).`)
    this.reason = reason
  }
}
