/** A ticket as citizens read it: queue letter and number, such as `A117`. */
export type Ticket = { queue: string; number: number }

export const labelOf = ({ queue, number }: Ticket): string => `${queue}${number}`

/** The ticket a clerk typed, spaces and lower case forgiven, or `undefined`. */
export const readLabel = (text: string): Ticket | undefined => {
  const parts = /^([A-Z])0*([1-9][0-9]{0,8})$/.exec(text.replace(/[\s.-]/g, '').toUpperCase())
  const [, queue, number] = parts ?? []
  return queue === undefined || number === undefined ? undefined : { queue, number: Number(number) }
}

/** The id under which a visit is stored everywhere: kind, site, day and ticket label. */
export const visitId = ({ site, day, ...ticket }: Ticket & { site: string; day: string }): string =>
  `visit:${site}-${day}-${labelOf(ticket)}`

/** Site, day and ticket label in the id of a visit. */
export const visitIdPattern = /^visit:([a-z0-9]+)-(\d{4}-\d{2}-\d{2})-([A-Z][0-9]+)$/

/** The parts of an id as `visitId` makes it; `undefined` for any other text, so that one ticket is never two documents. */
export const readVisitId = (id: string): (Ticket & { site: string; day: string }) | undefined => {
  const parts = visitIdPattern.exec(id)
  const [, site, day, label] = parts ?? []
  const ticket = label === undefined ? undefined : readLabel(label)
  if (site === undefined || day === undefined || ticket === undefined || labelOf(ticket) !== label) return undefined
  return { site, day, ...ticket }
}
