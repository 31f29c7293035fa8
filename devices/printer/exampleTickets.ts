import type { Ticket } from '#domain/printing/printing.ts'

/** A ticket with everything on it, for tests. */
export const fullTicket: Ticket = {
  label: 'A117',
  siteName: 'Gemeente Oudewater-aan-de-Beek',
  queueName: 'Identiteit & reizen',
  productName: 'Identiteitskaart kwijt',
  lines: ['Vóór u wachten 6 personen', 'Geschatte wachttijd: 12 minuten'],
  remark: 'Kost: €5 — breng uw bewijs mee, ’s middags gesloten',
  printedAt: 'zondag 22 november 2026, 10:42',
  code: 'visit:gm-2026-11-22-A117',
}

/** The least a ticket can be, for tests. */
export const minimalTicket: Ticket = {
  label: 'B1',
  siteName: 'Loket',
  queueName: 'Onthaal',
  lines: [],
  printedAt: '22/11/2026 10:42',
  code: 'visit:gm-2026-11-22-B1',
}
