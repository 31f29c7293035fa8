/** The id under which a contact is stored everywhere: kind, site, day, and letters given at random. */
export const contactId = ({ site, day, random }: { site: string; day: string; random: string }): string =>
  `contact:${site}-${day}-${random}`

/** Site, day and what was given at random in the id of a contact. */
export const contactIdPattern = /^contact:([a-z0-9]+)-(\d{4}-\d{2}-\d{2})-([a-z0-9]{8,16})$/

export const readContactId = (id: string): { site: string; day: string; random: string } | undefined => {
  const [, site, day, random] = contactIdPattern.exec(id) ?? []
  return site === undefined || day === undefined || random === undefined ? undefined : { site, day, random }
}
