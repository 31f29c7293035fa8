import { RelayPlan, readAddress } from '#domain/site/relayPlan.ts'

/** A plan as it is typed. */
export type RelayDraft = { rows: readonly RelayRow[]; afterMinutes: number | string }
export type RelayRow = { station: string; address: string }

export type RelayRowDoubt = 'noStation' | 'twice' | 'noAddress'

export const mostRelays = 8
export const longestWait = 240

export const draftOfPlan = ({ order, afterMinutes }: RelayPlan): RelayDraft => ({ rows: order, afterMinutes })

/** What is wrong with each row, if anything, in the order of the rows. */
export const doubtsOf = (rows: readonly RelayRow[]): (RelayRowDoubt | undefined)[] =>
  rows.map(({ station, address }, index) => {
    if (station === '') return 'noStation'
    if (rows.slice(0, index).some((before) => before.station === station)) return 'twice'
    return readAddress(address.trim()) === undefined ? 'noAddress' : undefined
  })

/** The plan that was typed; `undefined` while something is wrong with it. */
export const planOf = ({ rows, afterMinutes }: RelayDraft): RelayPlan | undefined => {
  if (doubtsOf(rows).some((doubt) => doubt !== undefined)) return undefined
  const order = rows.map(({ station, address }) => ({ station, address: address.trim() }))
  return RelayPlan.safeParse({ order, afterMinutes }).data
}
