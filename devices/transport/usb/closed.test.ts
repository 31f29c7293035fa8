import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '#tests/support/folder.ts'
import { closedPrinters } from './closed.ts'

/** A bus as Linux shows it. */
const busWith = async (places: Record<string, Record<string, string>>): Promise<string> => {
  const folder = await temporaryFolder()
  for (const [place, files] of Object.entries(places)) {
    await mkdir(join(folder, place))
    for (const [file, text] of Object.entries(files)) await writeFile(join(folder, place, file), `${text}\n`)
  }
  return folder
}
const device = (devnum: string) => ({ idVendor: '04b8', idProduct: '0e15', busnum: '1', devnum })
const printing = { bInterfaceClass: '07', bInterfaceSubClass: '01' }
const bus = {
  '1-1': device('4'),
  '1-1:1.0': printing,
  '1-1:1.1': printing,
  '1-2': device('12'),
  '1-2:1.0': printing,
  '1-3': device('5'),
  '1-3:1.0': { bInterfaceClass: '0b', bInterfaceSubClass: '00' },
  usb1: device('1'),
}

it('a printer that this user may not open is named once, with the node that is closed to it', async () => {
  const asked: string[] = []
  const closed = await closedPrinters(await busWith(bus), (node) => {
    asked.push(node)
    return Promise.resolve(node !== '/dev/bus/usb/001/004')
  })
  expect(closed).toEqual(['04b8:0e15 /dev/bus/usb/001/004'])
  expect(new Set(asked)).toEqual(new Set(['/dev/bus/usb/001/004', '/dev/bus/usb/001/012']))
})

it('a printer that has just gone is not closed, and where there is no bus none is', async () => {
  expect(await closedPrinters(await busWith({ '9-1': device('999'), '9-1:1.0': printing }))).toEqual([])
  expect(await closedPrinters(join(await temporaryFolder(), 'none'))).toEqual([])
})
