import type { i18n } from 'i18next'
import type { DutchForm } from '#domain/product/text.ts'
import confirmation from './languages/nl/confirmation.json'
import display from './languages/nl/display.json'
import kiosk from './languages/nl/kiosk.json'
import ticket from './languages/nl/ticket.json'
import informalConfirmation from './languages/nl-informal/confirmation.json'
import informalDisplay from './languages/nl-informal/display.json'
import informalKiosk from './languages/nl-informal/kiosk.json'
import informalTicket from './languages/nl-informal/ticket.json'

/** The app's own words to citizens: as they usually are, with u, and those of them that differ with je. */
export const toCitizens = {
  confirmation: { usual: confirmation, informal: informalConfirmation },
  kiosk: { usual: kiosk, informal: informalKiosk },
  ticket: { usual: ticket, informal: informalTicket },
  display: { usual: display, informal: informalDisplay },
} as const

/** Has the app's own Dutch address citizens as the municipality does; every screen that shows it follows. */
export const addressCitizens = (words: i18n, form: DutchForm | undefined): void => {
  const isInformal = form === 'nl-be-x-informal'
  for (const [namespace, { usual, informal }] of Object.entries(toCitizens)) {
    // First whole, so that nothing is left of the other form, and as a copy that may be written into.
    words.addResourceBundle('nl', namespace, usual, false, true, { silent: isInformal })
    if (isInformal) words.addResourceBundle('nl', namespace, informal, true, true)
  }
}
