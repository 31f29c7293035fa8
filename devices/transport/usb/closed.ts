import { access, constants, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { busPlaces, textIn } from './sysfs.ts'

/** Whether this user may open a device's node. */
export type MayOpen = (node: string) => Promise<boolean>

const mayOpenNode: MayOpen = async (node) => {
  try {
    await access(node, constants.R_OK | constants.W_OK)
    return true
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    return code !== 'EACCES' && code !== 'EPERM'
  }
}

/**
 * Printers on the bus of a Linux machine that this user may not open, such as `04b8:0e15 /dev/bus/usb/001/004`: the library
 * tells nothing of them. Elsewhere none. Never rejects.
 */
export const closedPrinters = async (places = busPlaces, mayOpen: MayOpen = mayOpenNode): Promise<string[]> => {
  const closed = new Set<string>()
  for (const place of await readdir(places).catch(() => [])) {
    const [device = ''] = place.split(':')
    if (device === place || !(await isPrinter(join(places, place)))) continue
    const textOf = (name: string): Promise<string> => textIn(places, device, name)
    const [bus, number] = [await textOf('busnum'), await textOf('devnum')]
    const node = `/dev/bus/usb/${bus.padStart(3, '0')}/${number.padStart(3, '0')}`
    if (await mayOpen(node)) continue
    closed.add(`${await textOf('idVendor')}:${await textOf('idProduct')} ${node}`)
  }
  return [...closed]
}

/** Class 7, subclass 1 (USB printer class 1.1, 4.2.1), as the kernel writes them. */
const isPrinter = async (place: string): Promise<boolean> =>
  (await textIn(place, 'bInterfaceClass')) === '07' && (await textIn(place, 'bInterfaceSubClass')) === '01'
