import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '#tests/support/folder.ts'
import { startHere } from '#tests/support/running.ts'
import { configurationWith } from '../configuration/builders.ts'
import { type Configuration, parseConfiguration, writeConfiguration } from '../configuration/configuration.ts'

const configuration = configurationWith({ screen: 'welcome', ordinal: 1 })
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

  it('takes a passphrase as it is, spaces and all', async () => {
    const folder = await temporaryFolder()
    await writeConfiguration(folder, configuration)
    const file = join(await temporaryFolder(), 'k1.backup')
    expect(run(['backup', ...inFolder(folder, file)], { input: `${passphrase} \n` })).toMatchObject({ status: 0 })
    const other = await temporaryFolder()
    expect(run(['restore', ...inFolder(other, file)], { input: `${passphrase}\n` }).status).toBe(78)
    expect(run(['restore', ...inFolder(other, file)], { input: `${passphrase} \n` }).status).toBe(0)
  })

  it('asks for a passphrase at a terminal, twice for a backup, and does not show it', async (context) => {
    const folder = await temporaryFolder()
    await writeConfiguration(folder, configuration)
    const backUp = (name: string, typed: readonly string[]) =>
      atTerminal(['backup', ...inFolder(folder, join(folder, '..', name))], typed)
    const [one, other] = [`${basename(folder)}.one`, `${basename(folder)}.other`]
    onTestFinished(() => rm(join(folder, '..', one), { force: true }))
    const seen = await backUp(one, [passphrase, passphrase])
    if (seen === undefined) return context.skip('no program here that lends a terminal')
    expect(seen).toMatch(/^Passphrase: \r\nOnce more: \r\n.*\.one \(\d+ bytes\)/)
    expect(seen).not.toContain('woorden')
    expect(await backUp(other, [passphrase, 'vier losse woorden daar'])).toContain('The two passphrases differ.')
    expect(await readdir(join(folder, '..'))).not.toContain(other)
  })

  it('puts no backup into the folder that it is of, nor where there is no folder', async () => {
    const folder = await temporaryFolder()
    await writeConfiguration(folder, configuration)
    const before = await readdir(folder)
    for (const place of [join(folder, 'k1.backup'), join(folder, 'not there/k1.backup')]) {
      expect(run(['backup', ...inFolder(folder, place)], { input: passphrase }).status).not.toBe(0)
    }
    expect(await readdir(folder)).toEqual(before)
    const away = join(folder, 'away')
    expect(run(['backup', ...inFolder(away, join(folder, '../x.backup'))], { input: passphrase }).status).not.toBe(0)
    expect(await readdir(folder)).toEqual(before)
  })

  it('leaves nothing of a backup or a restore for which there is no room', async (context) => {
    const disk = await temporaryFolder()
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', disk]).status !== 0) {
      return context.skip('only root may mount a disk')
    }
    onTestFinished(() => void spawnSync('umount', ['-l', disk]))
    const folder = await temporaryFolder()
    await writeConfiguration(folder, configuration)
    await writeFile(join(folder, 'journal.old'), randomBytes(500_000))
    const full = run(['backup', ...inFolder(folder, join(disk, 'k1.backup'))], { input: passphrase })
    expect(full.status).toBe(1)
    expect(full.stderr).toContain('ENOSPC')
    expect(await readdir(disk)).toEqual([])
    const file = join(await temporaryFolder(), 'k1.backup')
    expect(run(['backup', ...inFolder(folder, file)], { input: passphrase }).status).toBe(0)
    const small = join(disk, 'station')
    await mkdir(small)
    await writeConfiguration(small, configuration)
    const before = await readdir(small)
    expect(run(['restore', ...inFolder(small, file)], { input: passphrase }).status).toBe(1)
    expect(await readdir(small)).toEqual(before)
  })

  it('first finishes a restore that was interrupted, so that a backup is not of half a station', async () => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'restoring-5'))
    await writeConfiguration(join(folder, 'restoring-5'), { ...configuration, installation: 4 })
    await writeFile(join(folder, 'restore.json'), '{"phase":"in","before":"before-restore-5","unpacked":"restoring-5"}')
    const file = join(await temporaryFolder(), 'k1.backup')
    const backedUp = run(['backup', ...inFolder(folder, file)], { input: passphrase })
    expect(backedUp).toMatchObject({ status: 0, stderr: expect.stringContaining('finished first') as string })
    expect(await onDisk(folder)).toMatchObject({ installation: 4 })
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

/** Runs it in front of a terminal and types an answer after each question; what is then to be read there. */
const atTerminal = async (args: readonly string[], typed: readonly string[]): Promise<string | undefined> => {
  if (spawnSync('script', ['--version']).status !== 0) return undefined
  const command = [process.execPath, 'main/setup/command.ts', ...args].map((part) => `'${part}'`).join(' ')
  const child = spawn('script', ['-qec', command, '/dev/null'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const answers = [...typed]
  let seen = ''
  child.stdout.on('data', (data: Buffer) => {
    seen += data.toString()
    if (seen.endsWith(': ')) child.stdin.write(`${answers.shift() ?? ''}\r`)
  })
  await once(child, 'exit')
  return seen
}
