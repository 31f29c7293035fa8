import { chmod, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { eventually } from '#tests/support/eventually.ts'
import { temporaryFolder } from '#tests/support/folder.ts'
import { openChromium } from './chromium.ts'

type Started = { pid: number; args: string[] }

/** A program in Chromium's place that writes down how it was started, and stays as a window does. */
const browserIn = async (folder: string): Promise<{ executable: string; started: () => Promise<Started[]> }> => {
  const executable = join(folder, 'browser')
  const log = join(folder, 'started')
  await writeFile(log, '')
  await writeFile(executable, `#!/bin/sh\necho "$$ $*" >> '${log}'\nexec sleep 600\n`)
  await chmod(executable, 0o700)
  const started = async (): Promise<Started[]> =>
    (await readFile(log, 'utf8'))
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [pid, ...args] = line.split(' ')
        return { pid: Number(pid), args }
      })
  return { executable, started }
}

const open = async (isKept: () => boolean) => {
  const folder = await temporaryFolder()
  const { executable, started } = await browserIn(folder)
  const closed: unknown[] = []
  const kiosk = { isKept, again: () => ['http://a/again'] }
  const chromium = openChromium({ executable, folder, kiosk, onClosed: (error) => closed.push(error) })
  onTestFinished(chromium.close)
  const addresses = async (): Promise<(string | undefined)[]> =>
    (await started()).map(({ args }) => args.find((arg) => arg.startsWith('--app=')))
  return { chromium, started, addresses, closed }
}

describe.skipIf(process.platform === 'win32')('Chromium in kiosk mode', () => {
  it('fills the monitor without zoom or ways back; a window does not', async () => {
    for (const isKept of [true, false]) {
      const { chromium, started } = await open(() => isKept)
      chromium.open('http://a/')
      await eventually(started).toHaveLength(1)
      const args = (await started())[0]?.args ?? []
      for (const one of ['--kiosk', '--disable-pinch', '--overscroll-history-navigation=0'])
        expect(args.includes(one)).toBe(isKept)
    }
  })

  it('comes back when somebody closed it, and does not end the station', async () => {
    const { chromium, started, addresses, closed } = await open(() => true)
    chromium.open('http://a/')
    await eventually(started).toHaveLength(1)
    process.kill((await started())[0]?.pid ?? 0)
    await eventually(addresses).toEqual(['--app=http://a/', '--app=http://a/again'])
    expect(closed).toEqual([])
  })

  it('makes place for a window when its administrator leaves it, and is back when it is locked again', async () => {
    let isKept = true
    const { chromium, started, addresses } = await open(() => isKept)
    chromium.open('http://a/')
    await eventually(started).toHaveLength(1)
    isKept = false
    chromium.replace(['http://a/settings'])
    await eventually(addresses).toEqual(['--app=http://a/', '--app=http://a/settings'])
    expect((await started())[1]?.args).not.toContain('--kiosk')
    isKept = true
    chromium.replace(['http://a/', 'http://a/display?screen=2'])
    await eventually(started).toHaveLength(4)
    expect((await started()).slice(2).every(({ args }) => args.includes('--kiosk'))).toBe(true)
  })

  it('stays away once the station ends', async () => {
    const { chromium, started } = await open(() => true)
    chromium.open('http://a/')
    await eventually(started).toHaveLength(1)
    chromium.close()
    await new Promise((passed) => setTimeout(passed, 1_500))
    expect(await started()).toHaveLength(1)
  })
})
