import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** What the machine needs of its kernel: the way to the root, a USB bus, serial converters, and a printer of its own. */
const wanted = ['9p', '9pnet_virtio', 'virtio_pci', 'xhci_pci', 'ftdi_sio', 'usblp', 'dummy_hcd', 'usb_f_printer']

export type Module = { name: string; path: string }

/** Those modules and all they depend on, each after what it needs. */
export const neededModules = (folder: string): Module[] => {
  const all = new Map(globSync('**/*.ko', { cwd: join(folder, 'kernel') }).map((path) => [nameOf(path), path]))
  const ordered = new Map<string, Module>()
  const add = (name: string): void => {
    const path = all.get(name)
    // What is not there is built into the kernel.
    if (path === undefined || ordered.has(name)) return
    const whole = join(folder, 'kernel', path)
    for (const other of dependsOn(readFileSync(whole))) add(other)
    ordered.set(name, { name, path: whole })
  }
  for (const name of wanted) add(name)
  return [...ordered.values()]
}

const nameOf = (path: string): string => basename(path, '.ko').replaceAll('-', '_')

/** A module says so itself, in its section `.modinfo`: texts ended by a zero byte. */
const dependsOn = (module: Buffer): string[] => {
  const start = module.indexOf('\0depends=')
  if (start < 0) return []
  const from = start + '\0depends='.length
  const text = module.toString('latin1', from, module.indexOf(0, from))
  return text.split(',').flatMap((name) => (name === '' ? [] : [name.replaceAll('-', '_')]))
}
