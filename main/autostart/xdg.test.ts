import { spawnSync } from 'node:child_process'
import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '#tests/support/folder.ts'
import { xdgAutostart } from './xdg.ts'

const open = async (command: string[], folder = '/srv/balie/k1') => {
  const home = await temporaryFolder()
  const autostart = xdgAutostart({ folder, command, environment: { XDG_CONFIG_HOME: home } })
  return { autostart, home, place: join(home, 'autostart') }
}

describe('starting with the computer', () => {
  it('is off until it is switched on, and off again after', async () => {
    const { autostart, place } = await open(['/usr/bin/balie'])
    expect(await autostart.isOn()).toBe(false)
    await autostart.set(true)
    expect(await autostart.isOn()).toBe(true)
    expect(await readdir(place)).toEqual(['balie-srv-balie-k1.desktop'])
    await autostart.set(false)
    await autostart.set(false)
    expect([await autostart.isOn(), await readdir(place)]).toEqual([false, []])
  })

  it('is off where the file starts something else, and is mended by switching it on', async () => {
    const { autostart, place } = await open(['/usr/bin/balie'])
    await autostart.set(true)
    const path = join(place, 'balie-srv-balie-k1.desktop')
    await writeFile(path, (await readFile(path, 'utf8')).replace('/usr/bin', '/old'))
    expect(await autostart.isOn()).toBe(false)
    await autostart.set(true)
    expect(await autostart.isOn()).toBe(true)
  })

  it('is apart for each station of one user', async () => {
    const { home } = await open([])
    for (const folder of ['/srv/one', '/srv/two']) {
      await xdgAutostart({ folder, command: ['x'], environment: { XDG_CONFIG_HOME: home } }).set(true)
    }
    expect(await readdir(join(home, 'autostart'))).toEqual(['balie-srv-one.desktop', 'balie-srv-two.desktop'])
  })

  it('gives the program every argument as it is, whatever signs are in it', async () => {
    const awkward = ['/opt/my balie/run', '--folder', '/srv/a "b" $HOME `x` 100% \\ é']
    const { autostart, place } = await open(awkward)
    await autostart.set(true)
    const [name = ''] = await readdir(place)
    const text = await readFile(join(place, name), 'utf8')
    const exec = /^Exec=(.*)$/m.exec(text)?.[1] ?? ''
    expect(argumentsOf(exec)).toEqual(awkward)
  })
})

/** Reads an `Exec` line as desktops do: the file's own escapes first, then a quoting that is a shell's for these signs. */
const argumentsOf = (exec: string): string[] => {
  const line = exec.replace(/\\\\/g, '\\').replace(/%%/g, '%')
  const { stdout } = spawnSync('bash', ['-c', `printf '%s\\0' ${line}`], { encoding: 'utf8' })
  return stdout.split('\0').slice(0, -1)
}
