import { once } from 'node:events'
import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { browserOf, rawRequest, stationFolder } from '#tests/support/host.ts'
import { type Program, runProgram } from '#tests/support/program.ts'

const Started = z.strictObject({ url: z.string(), pid: z.int() })
const script = 'main/browser/command.ts'
const runToEnd = (...args: string[]) => {
  const { status, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' })
  return { status, stderr }
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

  it('says what is missing', () => {
    expect(runToEnd()).toMatchObject({ status: 1, stderr: 'missing: --folder\n' })
  })
})
