import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** What is tested with, each as its package of Debian has it. */
const needed = [
  { package: 'pcscd', paths: ['/usr/sbin/pcscd'] },
  { package: 'libccid', paths: ['/usr/lib/pcsc/drivers/serial/libccidtwin.so'] },
  { package: 'socat', paths: ['/usr/bin/socat', '/usr/bin/socat1'] },
] as const

const missingPackages = (): string[] =>
  needed.filter(({ paths }) => !paths.some((path) => existsSync(path))).map((one) => one.package)

/**
 * Installs what is missing where that can be done: on Debian, by root. Else it says what is missing and how to get it; the
 * tests that need it then say that they did not run.
 */
export const installMissing = (): string | undefined => {
  const missing = missingPackages()
  if (missing.length === 0) return undefined
  if (process.platform !== 'linux') return `Not tested with ${missing.join(', ')}: they are programs for Linux.`
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    apt(['-qq', 'update'])
    apt(['-qq', 'install', '-y', '--no-install-recommends', ...missing])
  }
  const still = missingPackages()
  return still.length === 0
    ? undefined
    : `Missing: ${still.join(', ')}. On Debian and Ubuntu: sudo apt-get install --no-install-recommends ${still.join(' ')}`
}

const apt = (args: readonly string[]): void =>
  void spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
