import type { ConnectionTrouble } from '#domain/devices/device.ts'
import type { CardError } from '../smartCard.ts'

/** Return values of PC/SC, the same numbers on every system (pcsclite.h; winerror.h). */
export const code = {
  success: 0,
  internalError: 0x8010_0001,
  invalidHandle: 0x8010_0003,
  unknownReader: 0x8010_0009,
  timeout: 0x8010_000a,
  sharingViolation: 0x8010_000b,
  noSmartCard: 0x8010_000c,
  notTransacted: 0x8010_0016,
  readerUnavailable: 0x8010_0017,
  noService: 0x8010_001d,
  serviceStopped: 0x8010_001e,
  noReaders: 0x8010_002e,
  unresponsive: 0x8010_0066,
  unpowered: 0x8010_0067,
  reset: 0x8010_0068,
  removed: 0x8010_0069,
  securityViolation: 0x8010_006a,
} as const

/** What is in a reader, in the bits of an event (pcsclite.h). */
export const present = 0x20
export const mute = 0x200

export const inWords = (value: number): string => {
  const name = Object.entries(code).find(([, known]) => known === value)?.[0]
  const number = `0x${value.toString(16).toUpperCase().padStart(8, '0')}`
  return name === undefined ? `PC/SC ${number}` : `PC/SC ${number} (${name})`
}

export const cardError = (value: number): CardError => ({ code: cardCode(value), message: inWords(value) })

const cardCode = (value: number): CardError['code'] => {
  switch (value) {
    case code.removed:
    case code.noSmartCard:
    case code.unknownReader:
    case code.readerUnavailable:
    // What a card that is pulled in the middle of a command gives (pcsc-lite 1.9.9).
    case code.notTransacted:
      return 'removed'
    case code.reset:
      return 'reset'
    case code.sharingViolation:
      return 'exclusive'
    case code.unresponsive:
    case code.unpowered:
      return 'mute'
    default:
      return 'failed'
  }
}

/** Why no reader can be asked. On Windows the service stops with its last reader, and each call then says so. */
export const serviceTrouble = (value: number): ConnectionTrouble => {
  switch (value) {
    case code.serviceStopped:
      return process.platform === 'win32' ? 'notFound' : 'noService'
    case code.securityViolation:
      return 'noPermission'
    case code.internalError:
      return 'failed'
    default:
      return 'noService'
  }
}
