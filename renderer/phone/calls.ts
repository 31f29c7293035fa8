import type { Contact } from '#domain/contact/contact.ts'

/** The call that somebody has under way: the one they chose to go on with, else the latest that they took and did not end. */
export const callUnderWay = (
  contacts: readonly Contact[],
  { staff, chosen }: { staff: string; chosen: string | undefined },
): Contact | undefined => {
  const open = contacts.filter(({ stage }) => stage === 'open')
  return open.find(({ id }) => id === chosen) ?? open.find(({ by }) => by === staff)
}

export const lists = ['all', 'mine'] as const
export type ListName = (typeof lists)[number]

/** The contacts of a list, those first that this person left open. */
export const contactsOf = (list: ListName, contacts: readonly Contact[], staff: string): Contact[] => {
  const shown = list === 'all' ? contacts : contacts.filter(({ by }) => by === staff)
  const isLeftOpen = ({ stage, by }: Contact): boolean => stage === 'open' && by === staff
  return [...shown.filter(isLeftOpen), ...shown.filter((contact) => !isLeftOpen(contact))]
}

/** Longer than this without anything happening, a call may be another one by now. In ms. */
const longMs = 20 * 60_000

/** Whether an open call was perhaps forgotten; times in true ms since 1970. */
export const isPerhapsForgotten = ({ lastAt, now }: { lastAt: number; now: number }): boolean => now - lastAt > longMs
