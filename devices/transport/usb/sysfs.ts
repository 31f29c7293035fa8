import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Where Linux tells of the devices on the bus. */
export const busPlaces = '/sys/bus/usb/devices'

/** One of the texts there, as `idVendor`; empty where it is not. Never rejects. */
export const textIn = async (...path: string[]): Promise<string> =>
  (await readFile(join(...path), 'utf8').catch(() => '')).trim()
