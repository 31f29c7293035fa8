/** The computer on which the central database runs. */
export const centre = 'centre'

const centralPort = 4710
const relayPort = 6985

/** Where a computer's server listens: the centre's database, or the relay of a station. */
export const portOf = (host: string, hosts: readonly string[]): number =>
  host === centre ? centralPort : relayPort + hosts.indexOf(host)
