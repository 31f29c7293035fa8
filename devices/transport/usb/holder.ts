import { readdir, readlink } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { BusDevice } from './bus.ts'
import { busPlaces, textIn } from './sysfs.ts'

/**
 * Whether a program, and not a driver, holds the interface. To Linux both are drivers, the program's by the name `usbfs`, and
 * whoever asks to put a driver aside takes the device from the program as well (`proc_ioctl` in `drivers/usb/core/devio.c`).
 * Of devices that cannot be told apart, one that is held is enough. Never rejects.
 */
export const isHeldByProgram = async (
  { vendorId, productId, serialNumber }: Pick<BusDevice, 'vendorId' | 'productId' | 'serialNumber'>,
  interfaceNumber: number,
  places = busPlaces,
): Promise<boolean> => {
  const isIt = async (place: string): Promise<boolean> =>
    Number.parseInt(await textIn(places, place, 'idVendor'), 16) === vendorId &&
    Number.parseInt(await textIn(places, place, 'idProduct'), 16) === productId &&
    (serialNumber === null || (await textIn(places, place, 'serial')) === serialNumber)
  const holder = async (place: string): Promise<string> =>
    basename(await readlink(join(places, place, 'driver')).catch(() => ''))

  const all = await readdir(places).catch(() => [])
  for (const place of all) {
    if (place.includes(':') || !(await isIt(place))) continue
    const own = all.filter((one) => one.startsWith(`${place}:`) && one.endsWith(`.${interfaceNumber}`))
    for (const one of own) if ((await holder(one)) === 'usbfs') return true
  }
  return false
}
