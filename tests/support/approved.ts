import type { StationKey } from '#domain/site/stationKeys.ts'
import { withApproved, withWithdrawn } from '#domain/site/stationKeys.ts'
import { stampAt } from '#domain/visit/builders.ts'
import { type EntrySigner, passingSigner } from '#main/signing/signer.ts'

/** A station with a key of its own, and the row that a site has for it once it is approved. */
export type SigningStation = EntrySigner & {
  station: string
  approved: StationKey
  withdrawnAt: (minute: number) => StationKey
}

export const signingStation = (station: string): SigningStation => {
  const signer = passingSigner()
  const offered = { station, ...signer.key }
  const approved: StationKey = { ...offered, approvedAt: stampAt(-60), approvedBy: 'staff:jan' }
  return {
    ...signer,
    station,
    approved,
    withdrawnAt: (minute) =>
      withWithdrawn(withApproved([], offered, { at: stampAt(-60), by: 'staff:jan' }), offered, {
        at: stampAt(minute),
        by: 'staff:jan',
      })[0] ?? approved,
  }
}
