import type { Autostart } from '../autostart/autostart.ts'
import { xdgAutostart } from '../autostart/xdg.ts'
import { appImage } from './appImage.ts'

/** What of Electron's `app` it needs. */
type LoginItems = {
  getLoginItemSettings: (item: { path: string; args: string[] }) => { openAtLogin: boolean }
  setLoginItemSettings: (item: { openAtLogin: boolean; path: string; args: string[] }) => void
}

/**
 * Start with the computer: Windows and macOS keep a list of their own for it, which Electron writes; on Linux a file of
 * the desktops' convention does it (Electron's `setLoginItemSettings` is for the other two).
 */
export const loginItem = (options: {
  app: LoginItems
  platform: NodeJS.Platform
  /** This program, unless it is an AppImage, and what it is started with for its station. */
  executable: string
  args: string[]
  folder: string
  environment: Readonly<Record<string, string | undefined>>
}): Autostart => {
  const { app, platform, executable, args, folder, environment } = options
  if (platform === 'linux') {
    return xdgAutostart({ folder, command: [appImage(environment) ?? executable, ...args], environment })
  }
  return {
    isOn: () => Promise.resolve(app.getLoginItemSettings({ path: executable, args }).openAtLogin),
    set: (on) => {
      app.setLoginItemSettings({ openAtLogin: on, path: executable, args })
      return Promise.resolve()
    },
  }
}
