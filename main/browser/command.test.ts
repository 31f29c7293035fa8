import { once } from 'node:events'
import { spawnSync } from 'node:child_process'
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { temporaryFolder } from '#tests/support/folder.ts'
import { browserOf, rawRequest, stationFolder } from '#tests/support/host.ts'
import { type Program, runProgram } from '#tests/support/program.ts'
import { serverThat } from '#tests/support/server.ts'

const Started = z.strictObject({ url: z.string(), pid: z.int() })
const script = 'main/browser/command.ts'
const runToEnd = (...args: string[]) => {
  const { status, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' })
  return { status, stderr }
}

const freePort = async (): Promise<number> => {
  const { port, stop } = await serverThat(() => undefined)
  stop()
  return port
}

const startWith = async (...args: string[]): Promise<Program> => {
  const { folder, assets } = await stationFolder()
  const program = runProgram(script, ['--folder', folder, '--assets', assets, ...args])
  await program.until((lines) => lines.length > 0)
  return program
}

describe('the program of a station', () => {
  it('says in one line of JSON where it answers, and answers there', async () => {
    const program = await startWith()
    const { url, pid } = Started.parse(JSON.parse(program.lines[0] ?? ''))
    expect(pid).toBe(program.pid)
    const cookie = await browserOf(url).cookieFor()
    expect((await rawRequest(url, '/', { headers: { cookie } })).status).toBe(200)
  })

  it('knows its version, also when nobody tells it', async () => {
    const { url } = Started.parse(JSON.parse((await startWith()).lines[0] ?? ''))
    const { call } = await browserOf(url).page()
    expect(await call('health', {})).toMatchObject({ ok: true, value: { versions: { balie: '0.1.0' } } })
  })

  it('ends when it is told to', async () => {
    const { child } = await startWith()
    child.kill('SIGTERM')
    expect((await once(child, 'exit'))[0]).toBe(0)
  })

  it('ends with whoever started it', async () => {
    const { child } = await startWith('--with-parent')
    child.stdin.end()
    expect((await once(child, 'exit'))[0]).toBe(0)
  })

  it('logs an error that nobody caught, and ends with a code that says so', async () => {
    const { folder, assets } = await stationFolder()
    const failing = encodeURIComponent('process.on("SIGUSR2", () => { throw new TypeError("on purpose") })')
    const program = runProgram(script, ['--folder', folder, '--assets', assets], {
      env: { NODE_OPTIONS: `--import=data:text/javascript,${failing}` },
    })
    await program.until((lines) => lines.length > 0)
    process.kill(program.pid, 'SIGUSR2')
    expect((await once(program.child, 'exit'))[0]).toBe(70)
    const log = await readFile(join(folder, 'log/balie.log'), 'utf8')
    expect(log).toContain('"event":"uncaught","name":"TypeError","message":"on purpose"')
  })

  it('ends when a person closes its last window, and not when a Chromium that is open takes it over', async () => {
    const folder = await temporaryFolder()
    const showing = async (name: string, script: string): Promise<Program> => {
      await writeFile(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o700 })
      return startWith('--window', join(folder, name))
    }
    const [closed, crashed, open] = await Promise.all([
      showing('closed', 'sleep 6'),
      showing('crashed', 'sleep 6; exit 3'),
      showing('over', 'exit 0'),
    ])
    const codes = await Promise.all([once(closed.child, 'exit'), once(crashed.child, 'exit')])
    expect(codes.map(([code]: unknown[]) => code)).toEqual([0, 1])
    expect(open.child.exitCode).toBe(null)
  })

  it('says so and ends when its window cannot be opened', async () => {
    const { folder, assets } = await stationFolder()
    const { status, stderr } = runToEnd('--folder', folder, '--assets', assets, '--window', join(folder, 'none'))
    expect(status).toBe(1)
    expect(stderr).toMatch(/^There is no window: spawn .*none ENOENT/)
  })

  it('says what is missing', () => {
    expect(runToEnd()).toMatchObject({ status: 1, stderr: 'missing: --folder\n' })
  })

  it('ends when the station runs already, and leaves all of it alone', async () => {
    const { folder, assets } = await stationFolder({ port: await freePort() })
    const program = runProgram(script, ['--folder', folder, '--assets', assets])
    await program.until((lines) => lines.length > 0)
    const { url } = Started.parse(JSON.parse(program.lines[0] ?? ''))
    const { call } = await browserOf(url).page()
    await call('issueNumber', { by: 'staff:an', queue: 'A', products: [], language: 'nl', priority: 0 })
    const journal = await readFile(join(folder, 'journal/000001.journal'))
    await writeFile(join(folder, 'provision.json'), '{}')
    await mkdir(join(folder, 'restoring-1'))
    const second = runToEnd('--folder', folder, '--assets', assets)
    expect(second.status).toBe(1)
    expect(second.stderr).toContain('EADDRINUSE')
    expect(await readFile(join(folder, 'journal/000001.journal'))).toEqual(journal)
    expect(await readFile(join(folder, 'station.pid'), 'utf8')).toBe(`${program.pid}\n`)
    expect(await readdir(folder)).toEqual(expect.arrayContaining(['provision.json', 'restoring-1']))
  })
})
