import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '#tests/support/folder.ts'
import { isHeldByProgram } from './holder.ts'

const printer = { vendorId: 0x04b8, productId: 0x0e15, serialNumber: 'X1' }

/** A bus as Linux shows it, with one printer whose interface 0 has this driver. */
const busWith = async (driver: string): Promise<string> => {
  const folder = await temporaryFolder()
  await mkdir(join(folder, '3-1'))
  await writeFile(join(folder, '3-1', 'idVendor'), '04b8\n')
  await writeFile(join(folder, '3-1', 'idProduct'), '0e15\n')
  await writeFile(join(folder, '3-1', 'serial'), 'X1\n')
  await mkdir(join(folder, '3-1:1.0'))
  await symlink(`../../../bus/usb/drivers/${driver}`, join(folder, '3-1:1.0', 'driver'))
  return folder
}

it('a program that holds an interface is told from a driver', async () => {
  expect(await isHeldByProgram(printer, 0, await busWith('usbfs'))).toBe(true)
  expect(await isHeldByProgram(printer, 0, await busWith('usblp'))).toBe(false)
})

it('what another device, or another interface, is held by does not count', async () => {
  const places = await busWith('usbfs')
  expect(await isHeldByProgram({ ...printer, serialNumber: 'X2' }, 0, places)).toBe(false)
  expect(await isHeldByProgram({ ...printer, productId: 1 }, 0, places)).toBe(false)
  expect(await isHeldByProgram(printer, 1, places)).toBe(false)
  expect(await isHeldByProgram({ ...printer, serialNumber: null }, 0, places)).toBe(true)
})

it('where there is no bus nobody holds anything', async () => {
  expect(await isHeldByProgram(printer, 0, join(await temporaryFolder(), 'none'))).toBe(false)
})
