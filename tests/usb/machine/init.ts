import { readFileSync } from 'node:fs'
import { folderMode, initramfs, programMode } from './initramfs.ts'
import { neededModules } from './modules.ts'
import type { Unpacked } from './packages.ts'

/**
 * What the machine starts with: busybox, the modules, and a script that takes this computer's files as its root, read only, and
 * runs a program there. Then it turns itself off.
 */
export const startArchive = (parts: Unpacked, program: readonly string[]): Buffer => {
  const modules = neededModules(parts.modules)
  const script = `#!/bin/busybox sh
/bin/busybox mount -t proc proc /proc
/bin/busybox mount -t sysfs sys /sys
/bin/busybox mount -t devtmpfs dev /dev
/bin/busybox mount -t configfs config /sys/kernel/config 2>/dev/null
for module in ${modules.map(({ name }) => name).join(' ')}; do /bin/busybox insmod /modules/$module.ko || echo "no module $module"; done
/bin/busybox mount -t configfs config /sys/kernel/config
/bin/busybox mount -t 9p -o trans=virtio,version=9p2000.L,ro,cache=loose,msize=524288 host /root
for place in run tmp var/lib; do /bin/busybox mount -t tmpfs tmpfs /root/$place; done
/bin/busybox mount -o rbind /dev /root/dev
/bin/busybox mount -o rbind /proc /root/proc
/bin/busybox mount -o rbind /sys /root/sys
/bin/busybox ifconfig lo up
/bin/busybox chroot /root ${program.map(quoted).join(' ')}
echo "the program ended with $?"
/bin/busybox poweroff -f
`
  return initramfs([
    ...['bin', 'proc', 'sys', 'dev', 'root', 'modules'].map((path) => ({ path, mode: folderMode, content: none })),
    { path: 'bin/busybox', mode: programMode, content: readFileSync(parts.busybox) },
    ...modules.map(({ name, path }) => ({
      path: `modules/${name}.ko`,
      mode: programMode,
      content: readFileSync(path),
    })),
    { path: 'init', mode: programMode, content: Buffer.from(script) },
  ])
}

const none = new Uint8Array()
const quoted = (word: string): string => `'${word.replaceAll("'", String.raw`'\''`)}'`
