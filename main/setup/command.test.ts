import { spawnSync } from 'node:child_process'
import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '#tests/support/folder.ts'
import { startHere } from '#tests/support/running.ts'
import { type Configuration, parseConfiguration, writeConfiguration } from '../configuration/configuration.ts'

const nowhere = { url: 'http://127.0.0.1:9', user: 'gm-k1', password: 'secret of k1' }
const configuration: Configuration = {
  station: 'k1',
  name: 'Onthaal',
  site: 'gm',
  screen: 'welcome',
  language: 'nl',
  ordinal: 1,
  installation: 0,
  servers: [nowhere],
  printer: 'none',
  port: 4712,
}
const passphrase = 'vier losse woorden hier'

const run = (args: string[], { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['main/setup/command.ts', ...args], {
    encoding: 'utf8',
    input,
    env: { ...process.env, LANG: 'C', LC_ALL: '', ...env },
  })
  return { status, stdout, stderr }
}
const inFolder = (folder: string, file: string): string[] => ['--folder', folder, '--file', file]
const onDisk = async (folder: string): Promise<Configuration | undefined> =>
  parseConfiguration(await readFile(join(folder, 'station.json'), 'utf8'))

describe('the command for a station that does not run', () => {
  it('says how it is used', () => {
    for (const args of [[], ['backup'], ['bake', ...inFolder('x', 'y')]]) {
      expect(run(args)).toMatchObject({ status: 64, stderr: expect.stringContaining('npm run station') as string })
    }
  })

  it('sets a station up from a file, or says in the reader’s language why not, with a code', async () => {
    const folder = await temporaryFolder()
    const file = join(folder, 'k1.json')
    const { port: _port, ...settings } = configuration
    await writeFile(file, JSON.stringify({ ...settings, station: 'Loket 1' }))
    const wrong = run(['provision', ...inFolder(folder, file)], { env: { LC_ALL: 'nl_BE.UTF-8' } })
    expect(wrong.status).toBe(78)
    expect(wrong.stderr).toContain('Het kenmerk van de werkpost is niet juist.')
    await writeFile(file, JSON.stringify(settings))
    const unproven = run(['provision', ...inFolder(folder, file)])
    expect(unproven.status).toBe(69)
    expect(unproven.stderr).toContain('The server http://127.0.0.1:9 does not answer (ECONNREFUSED).')
    expect(await readdir(folder)).toEqual(['k1.json'])
    expect(run(['provision', ...inFolder(folder, file), '--unproven'])).toMatchObject({ status: 0 })
    expect(await onDisk(folder)).toMatchObject({ station: 'k1' })
    expect(await readdir(folder)).not.toContain('k1.json')
  })

  it('makes a backup and puts it back elsewhere, the passphrase from standard input or the environment', async () => {
    const folder = await temporaryFolder()
    await writeConfiguration(folder, configuration)
    const file = join(await temporaryFolder(), 'k1.backup')
    expect(run(['backup', ...inFolder(folder, file)], { input: 'short\n' })).toMatchObject({
      status: 78,
      stderr: expect.stringContaining('at least 12 characters') as string,
    })
    expect(run(['backup', ...inFolder(folder, file)], { input: `${passphrase}\n` })).toMatchObject({ status: 0 })
    expect(run(['backup', ...inFolder(folder, file)], { input: `${passphrase}\n` })).toMatchObject({ status: 73 })

    const other = await temporaryFolder()
    const env = { BALIE_PASSPHRASE: passphrase }
    expect(run(['restore', ...inFolder(other, file)], { env: { BALIE_PASSPHRASE: 'something else' } }).status).toBe(78)
    const restored = run(['restore', ...inFolder(other, file)], { env })
    expect(restored).toMatchObject({ status: 0 })
    expect(restored.stderr).toContain('could not tell which ticket numbers')
    expect(await onDisk(other)).toEqual({ ...configuration, installation: 1 })
    expect(run(['restore', ...inFolder(other, file), '--installation', '5'], { env }).status).toBe(0)
    expect((await onDisk(other))?.installation).toBe(5)
  })

  it('keeps its hands off a station that runs, and off keys that the operating system sealed', async () => {
    const folder = await temporaryFolder()
    await writeConfiguration(folder, configuration)
    const file = join(await temporaryFolder(), 'k1.backup')
    const { running } = await startHere(folder)
    expect(run(['backup', ...inFolder(folder, file)], { input: passphrase })).toMatchObject({
      status: 75,
      stderr: expect.stringContaining(`process ${process.pid}`) as string,
    })
    await running.close()
    await writeFile(join(folder, 'seal.key'), 'of the key store')
    expect(run(['backup', ...inFolder(folder, file)], { input: passphrase })).toMatchObject({
      status: 78,
      stderr: expect.stringContaining('Settings screen') as string,
    })
  })
})
