/** What anybody on the machine may take of the host at most; a station's own pages stay far below. Times in ms. */
export const usualLimits = {
  /** Until a request's head is there, and until all of it is. */
  headMs: 10_000,
  requestMs: 30_000,
  /** TCP connections; a browser makes six, and one more for each window's bridge. */
  connections: 256,
  /** Bridges that are open at once. */
  bridges: 32,
  /** What a page that does not read may leave waiting before its bridge is cut; it follows anew when it is back. */
  waitingBytes: 64_000_000,
}

export type Limits = typeof usualLimits
