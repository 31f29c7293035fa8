import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'balie', 'usb')

/** Programs that run on this computer; the machine sees them through its root. */
const programs = [
  { package: 'qemu-system-x86', path: '/usr/bin/qemu-system-x86_64' },
  { package: 'udev', path: '/usr/bin/udevadm' },
  { package: 'pcscd', path: '/usr/sbin/pcscd' },
  { package: 'libccid', path: '/usr/lib/pcsc/drivers/ifd-ccid.bundle' },
] as const

export type Unpacked = { kernel: string; modules: string; busybox: string }

/**
 * What the machine is made of: QEMU installed (by root only), and a kernel and a busybox of Debian unpacked in a cache of this
 * user, so that nothing boots from them but the machine. Throws what is missing and how to get it.
 */
export const machineParts = (): Unpacked => {
  const missing = (): string[] => programs.filter(({ path }) => !existsSync(path)).map((program) => program.package)
  if (missing().length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    apt('-qq', 'update')
    apt('-qq', 'install', '-y', '--no-install-recommends', ...missing())
  }
  if (missing().length > 0) {
    throw new Error(`Missing: ${missing().join(', ')}. On Debian: sudo apt-get install ${missing().join(' ')}`)
  }
  const kernel = unpacked('kernel', kernelPackage)
  const busybox = unpacked('busybox', () => 'busybox-static')
  const [release = ''] = readdirSync(join(kernel, 'lib', 'modules'))
  return {
    kernel: join(kernel, 'boot', `vmlinuz-${release}`),
    modules: join(kernel, 'lib', 'modules', release),
    busybox: join(busybox, 'bin', 'busybox'),
  }
}

/** The package of the present kernel, which `linux-image-amd64` only names. */
const kernelPackage = (): string => {
  const depends = execFileSync('apt-cache', ['depends', 'linux-image-amd64'], { encoding: 'utf8' })
  const [, name] = /Depends: (linux-image-\S+)/.exec(depends) ?? []
  if (name === undefined) throw new Error('Debian has no linux-image-amd64 here; run apt-get update.')
  return name
}

const unpacked = (name: string, packageName: () => string): string => {
  const folder = join(cache, name)
  if (existsSync(folder)) return folder
  const half = join(cache, `${name}.half`)
  rmSync(half, { recursive: true, force: true })
  mkdirSync(half, { recursive: true })
  execFileSync('apt-get', ['-qq', 'download', packageName()], { cwd: half, stdio: ['ignore', 'ignore', 'inherit'] })
  const [file] = readdirSync(half).filter((one) => one.endsWith('.deb'))
  if (file === undefined) throw new Error(`apt-get brought no ${packageName()}.`)
  execFileSync('dpkg', ['-x', join(half, file), half])
  rmSync(join(half, file))
  renameSync(half, folder)
  return folder
}

const apt = (...args: string[]): void =>
  void execFileSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
