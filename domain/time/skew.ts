/** Beyond this a station's clock is wrong enough to spoil waiting times, and staff are told. */
export const tolerableSkewMs = 60_000

export type Skew = { kind: 'ahead' | 'behind'; minutes: number }

/** How far this station's clock is off, once that is too far. `skewMs` is the server's clock minus ours. */
export const wrongClock = (skewMs: number | undefined): Skew | undefined =>
  skewMs === undefined || Math.abs(skewMs) <= tolerableSkewMs
    ? undefined
    : { kind: skewMs < 0 ? 'ahead' : 'behind', minutes: Math.round(Math.abs(skewMs) / 60_000) }
