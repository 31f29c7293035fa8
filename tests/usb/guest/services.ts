import { type ChildProcess, execFileSync, spawn } from 'node:child_process'

const env = { ...process.env, SYSTEMD_IGNORE_CHROOT: '1' }

/** Whoever asks udev for serial numbers needs it to have seen the devices. */
export const startUdev = (): void => {
  spawn('/lib/systemd/systemd-udevd', [], { env, stdio: 'ignore' })
  execFileSync('udevadm', ['trigger'], { env })
  execFileSync('udevadm', ['settle'], { env })
}

export const startCardService = (): ChildProcess =>
  spawn('/usr/sbin/pcscd', ['--foreground', '--error'], { stdio: 'ignore' })
