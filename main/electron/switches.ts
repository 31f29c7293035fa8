import type { CommandLine } from 'electron'

/**
 * Chromium's switches by which whoever starts the program could read its pages, change what they run or take their
 * protection away. The fuses (Electron's security checklist, 19) stop Node's switches only.
 */
export const refusedSwitches = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'remote-allow-origins',
  'disable-web-security',
  'disable-site-isolation-trials',
  'allow-running-insecure-content',
  'ignore-certificate-errors',
  'load-extension',
  'js-flags',
  'log-net-log',
  'enable-blink-features',
  'user-data-dir',
] as const

/** Takes them off the command line of an installed station, before Electron is ready; gives those that were there. */
export const refuseSwitches = (commandLine: Pick<CommandLine, 'hasSwitch' | 'removeSwitch'>): string[] => {
  const present = refusedSwitches.filter((name) => commandLine.hasSwitch(name))
  for (const name of present) commandLine.removeSwitch(name)
  return present
}
