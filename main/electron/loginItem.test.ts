import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '#tests/support/folder.ts'
import { loginItem } from './loginItem.ts'

type Asked = { openAtLogin?: boolean; path?: string; args?: string[] }

/** The list that Windows and macOS keep, as Electron shows it. */
const desktop = () => {
  const items = new Map<string, Asked>()
  const keyOf = ({ path, args }: Asked): string => JSON.stringify([path, args])
  return {
    items,
    app: {
      getLoginItemSettings: (asked: Asked) => ({ openAtLogin: items.get(keyOf(asked))?.openAtLogin === true }),
      setLoginItemSettings: (asked: Asked) => void items.set(keyOf(asked), asked),
    },
  }
}

const station = { executable: 'C:\\Balie\\Balie.exe', args: ['--folder', 'C:\\k1'], folder: 'C:\\k1' }

it('Windows starts the program with the folder of its station', async () => {
  const { app, items } = desktop()
  const autostart = loginItem({ ...station, app, platform: 'win32', environment: {} })
  expect(await autostart.isOn()).toBe(false)
  await autostart.set(true)
  expect(await autostart.isOn()).toBe(true)
  expect([...items.values()]).toEqual([{ openAtLogin: true, path: station.executable, args: station.args }])
  await autostart.set(false)
  expect(await autostart.isOn()).toBe(false)
})

it('Linux desktops find a file', async () => {
  const home = await temporaryFolder()
  const { app, items } = desktop()
  const autostart = loginItem({ ...station, app, platform: 'linux', environment: { XDG_CONFIG_HOME: home } })
  await autostart.set(true)
  expect(await autostart.isOn()).toBe(true)
  expect(await readdir(join(home, 'autostart'))).toHaveLength(1)
  expect(items.size).toBe(0)
})

it('an AppImage is started from where it lies, not from where it was unpacked', async () => {
  const home = await temporaryFolder()
  const environment = { XDG_CONFIG_HOME: home, APPIMAGE: '/opt/Balie.AppImage' }
  const { app } = desktop()
  const item = { ...station, executable: '/tmp/.mount_Balie1/balie', folder: '/srv/k1', args: ['--folder', '/srv/k1'] }
  await loginItem({ ...item, app, platform: 'linux', environment }).set(true)
  const text = await readFile(join(home, 'autostart/balie-srv-k1.desktop'), 'utf8')
  expect(text).toContain('Exec="/opt/Balie.AppImage" "--folder" "/srv/k1"')
})
