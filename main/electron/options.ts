import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

export type ElectronOptions = {
  /** The station's data folder, absolute. */
  folder: string
  /** Whoever started us waits for a line on standard output, and wants us gone when our standard input ends. */
  withParent: boolean
  /** Ends the instance that runs on this folder instead of showing its window: the way out of kiosk mode. */
  quit: boolean
}

/**
 * Reads `--folder DIR`, `--with-parent` and `--quit` from a command line on which Chromium's own switches stand too; those
 * are left alone. Without a folder the station lives where the operating system keeps this user's data of the app.
 */
export const readOptions = (args: readonly string[], userData: string): ElectronOptions => {
  const { values } = parseArgs({
    args: [...args],
    strict: false,
    options: { folder: { type: 'string' }, 'with-parent': { type: 'boolean' }, quit: { type: 'boolean' } },
  })
  const { folder } = values
  return {
    folder: resolve(typeof folder === 'string' && folder !== '' ? folder : userData),
    withParent: values['with-parent'] === true,
    quit: values.quit === true,
  }
}
