import type { PowerMonitor } from 'electron'
import type { Servers } from '../central/servers.ts'
import type { Log } from '../log/log.ts'

/**
 * What the station does when the computer sleeps, wakes, is unlocked or shut down. After sleep every connection is dead
 * without knowing it, so all are taken up anew at once, and the screens say "cut off" until the server has answered. An
 * unlocked computer may have lost its network meanwhile, so it only looks.
 */
export const followPower = (options: {
  power: PowerMonitor
  servers: Pick<Servers, 'look' | 'takeUpAnew'>
  log: Log
  quit: () => void
}): void => {
  const { power, servers, log, quit } = options
  power.on('suspend', () => log.info('suspend'))
  power.on('resume', () => {
    log.info('resume')
    servers.takeUpAnew('slept')
  })
  power.on('lock-screen', () => log.info('lockScreen'))
  power.on('unlock-screen', () => {
    log.info('unlockScreen')
    servers.look()
  })
  // What was confirmed is on disk already, so the operating system need not wait for us.
  power.on('shutdown', () => {
    log.info('shutdown')
    quit()
  })
}
