/** How often something is done before it counts, and how often then. */
export type Rounds = { warmUp: number; measured: number }

/** How much is measured; a test does little of each. */
export type HallSize = {
  presses: Rounds
  calls: Rounds
  starts: Rounds
  /** Tickets of a day, and how many of them are pressed for at the kiosk itself. */
  tickets: { all: number; own: number }
}

export const wholeHall: HallSize = {
  presses: { warmUp: 5, measured: 60 },
  calls: { warmUp: 5, measured: 60 },
  starts: { warmUp: 1, measured: 5 },
  tickets: { all: 2_000, own: 50 },
}
