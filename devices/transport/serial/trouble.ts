import { open } from 'node:fs/promises'
import { constants } from 'node:fs'
import type { ConnectionTrouble } from '#domain/devices/device.ts'

/**
 * Why a port could not be opened. The library gives the words of the operating system, in the language of whoever is logged
 * in; what can be told from codes is asked again.
 */
export const troubleOfPort = async (path: string, message: string): Promise<ConnectionTrouble> => {
  if (message.includes('Cannot lock port')) return 'inUse'
  return process.platform === 'win32' ? troubleOnWindows(message) : troubleOnPosix(path)
}

/** Windows gives a port to one program and denies it to the others (serialport's own English words). */
const troubleOnWindows = (message: string): ConnectionTrouble => {
  if (message.includes('Access denied')) return 'inUse'
  return message.includes('File not found') ? 'notFound' : 'failed'
}

const byCode: Readonly<Record<string, ConnectionTrouble>> = {
  ENOENT: 'notFound',
  ENXIO: 'notFound',
  ENODEV: 'notFound',
  EACCES: 'noPermission',
  EPERM: 'noPermission',
  EBUSY: 'inUse',
}

const troubleOnPosix = async (path: string): Promise<ConnectionTrouble> => {
  try {
    const port = await open(path, constants.O_RDWR | constants.O_NOCTTY | constants.O_NONBLOCK)
    await port.close()
    return 'failed'
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    return byCode[code] ?? 'failed'
  }
}
