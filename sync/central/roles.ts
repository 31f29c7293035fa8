/** The role of every station of a site, and the one of stations where staff work. */
export const siteRole = (site: string): string => `balie-${site}`
export const staffedRole = (site: string): string => `balie-${site}-staffed`

/** The role of another program, such as a booking site, that asks for appointments and writes nothing else. */
export const requestsRole = (site: string): string => `balie-${site}-requests`

/** Those who may write what the rules would refuse: the administrator, and servers that replicate with each other. */
export const exemptRoles = ['_admin', 'balie-replicator'] as const

export const userName = (site: string, station: string): string => `${site}-${station}`

/** The sites whose stations have one of these roles. */
export const sitesOfRoles = (roles: readonly string[]): string[] =>
  roles.flatMap((role) => /^balie-([a-z0-9]{1,12})$/.exec(role)?.[1] ?? [])
