import type { EventName } from '#preload/contract.ts'
import { Screen } from '#preload/screens.ts'
import { isAttended } from '../kiosk/manner.ts'
import { isPage } from './origin.ts'

/** The screen that an address of the app shows, if it is one. */
export const screenAt = (address: string): Screen | undefined =>
  isPage(address) ? Screen.safeParse(new URL(address).pathname.slice(1)).data : undefined

/** Whether a page at this address is told of an event: who put a card in the reader is nothing for where citizens look. */
export const mayHear = (event: EventName, address: string): boolean => {
  const screen = screenAt(address)
  return event !== 'cardChanged' || screen === undefined || isAttended(screen)
}
